/** Style sheets, which webpack collects. */
declare module '*.css';
