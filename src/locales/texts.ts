import { audit } from './zh-CN/audit.ts';
import { fields } from './zh-CN/fields.ts';
import { files } from './zh-CN/files.ts';
import { importing } from './zh-CN/import.ts';
import { intake } from './zh-CN/intake.ts';
import { pane } from './zh-CN/pane.ts';
import { problems } from './zh-CN/problems.ts';

/**
 * The texts that more than one entry needs, in Chinese: the first language. Other languages have the same shape. What only
 * one needs, the command line, the one HTML file or 自检, is imported where it is said: no entry loads it for nothing.
 */
export const zhCN = { audit, problems, fields, files, importing, intake, pane };

export type Texts = typeof zhCN;

/** Fills in the {placeholders} of a text. */
export function fill(text: string, details: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(details, name) ? String(details[name]) : whole,
  );
}
