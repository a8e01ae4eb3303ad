import { cleanText } from '../content/clean-text.ts';

/** Markup that is safe to join: texts come into it by `text` and `element` only. */
export interface Markup {
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (value: string) => cleanText(value).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** A text as it is, whatever it looks like; its line breaks are kept. */
export const text = (value: string): Markup => ({ html: escape(value).replace(/\r\n|\r|\n/g, '<br/>') });

/** An element with its attributes; undefined attributes are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly Markup[]
): Markup {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const opened = [name, ...given.map(([key, value]) => `${key}="${escape(String(value))}"`)].join(' ');
  return { html: `<${opened}>${children.map(({ html }) => html).join('')}</${name}>` };
}
