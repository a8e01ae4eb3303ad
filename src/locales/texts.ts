import { audit } from './zh-CN/audit.ts';
import { cli } from './zh-CN/cli.ts';
import { fields } from './zh-CN/fields.ts';
import { importing } from './zh-CN/import.ts';
import { intake } from './zh-CN/intake.ts';
import { pane } from './zh-CN/pane.ts';
import { problems } from './zh-CN/problems.ts';

/** All texts that users read, in Chinese: the first language. Other languages have the same shape. */
export const zhCN = { audit, problems, fields, cli, importing, intake, pane };

export type Texts = typeof zhCN;

/** Fills in the {placeholders} of a text. */
export function fill(text: string, details: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(details, name) ? String(details[name]) : whole,
  );
}
