import HtmlWebpackPlugin from 'html-webpack-plugin';

/**
 * Nothing may come from, or go to, any place but the add-in's own. Inline styles are Fluent UI's way of styling;
 * blob: lets the pane hand over a file for download.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // Office.js shows a page of its own there, where it does not know the site of Excel on the web
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the content security policy first into every page that webpack makes. */
export class PagePolicy {
  apply(compiler) {
    compiler.hooks.compilation.tap('PagePolicy', (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap('PagePolicy', (page) => ({
        ...page,
        html: page.html.replace(/<head>/, `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`),
      }));
    });
  }
}
