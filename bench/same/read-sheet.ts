import type { Element } from '@xmldom/xmldom';
import type { Styles } from './read-styles.ts';
import { attributeValue } from './meaning.ts';
import { attribute, canonical, childOf, childrenOf, parseXml, textOf } from './xml.ts';

/** Says what a workbook has at a place: put('value', "表3!F8", '12.5'). */
export type Put = (what: string, place: string, value: string) => void;

/** Everything of one worksheet part; `strings` are the shared ones. */
export function readSheet(name: string, xml: string, strings: readonly string[], styles: Styles, put: Put): void {
  const root = parseXml(xml);
  if (name === CHECK_SHEET) return readCheckSheet({ name, part: root, strings, styles, put });
  for (const part of childrenOf(root)) {
    const reader = READERS[part.localName!];
    if (reader) reader({ name, part, strings, styles, put });
    else if (!DERIVED.includes(part.localName!)) put(`sheet ${part.localName}`, name, canonical(part));
  }
}

/** Follows from the cells. */
const DERIVED = ['dimension'];

/** 勾稽审核: its lines are one set, in whatever order. */
const CHECK_SHEET = '勾稽审核';
/** Columns of what is said of a line: what must be equal, and where it stands. */
const LINE_COLUMNS = /^[B-F]\d/;

interface Given {
  readonly name: string;
  readonly part: Element;
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly put: Put;
}

const READERS: Readonly<Record<string, (given: Given) => void>> = {
  sheetData: (given) => childrenOf(given.part, 'row').forEach((row) => readRow(row, given)),
  cols: ({ name, part, styles, put }) => {
    for (const column of childrenOf(part)) {
      const [first, last] = [Number(attribute(column, 'min')), Number(attribute(column, 'max'))];
      const look = lookText(styles, attribute(column, 'style'));
      for (let at = first; at <= Math.min(last, first + 500); at++) {
        put('column', `${name}!column ${at}`, `${canonical(column, ['min', 'max', 'style'])}${look}`);
      }
    }
  },
  mergeCells: ({ name, part, put }) => {
    for (const merge of childrenOf(part)) put('merge', `${name}!${attribute(merge, 'ref')}`, 'merged');
  },
  dataValidations: ({ name, part, put }) => {
    for (const rule of childrenOf(part)) {
      const text = canonical(rule, ['sqref']);
      for (const area of attribute(rule, 'sqref').split(' ')) put('validation', `${name}!${area}`, text);
    }
  },
  conditionalFormatting: ({ name, part, styles, put }) => {
    for (const rule of childrenOf(part, 'cfRule')) {
      const look = styles.conditional[Number(attribute(rule, 'dxfId') || -1)] ?? '';
      const place = `${name}!${attribute(part, 'sqref')} ${attribute(rule, 'priority')}`;
      put('conditional format', place, canonical(rule, ['dxfId', 'priority']) + look);
    }
  },
};

/** Each line by its own texts and formulas, with how often it occurs. */
function readCheckSheet({ name, part, strings, put }: Given): void {
  const lines = new Map<string, number>();
  for (const row of childrenOf(childOf(part, 'sheetData'), 'row')) {
    const line = childrenOf(row, 'c')
      .filter((cell) => LINE_COLUMNS.test(attribute(cell, 'r')))
      .map((cell) => textOf(childOf(cell, 'f')) || valueOf(cell, strings))
      .join(' | ');
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  for (const [line, count] of lines) put('line', `${name}!${line}`, String(count));
}

function readRow(row: Element, given: Given): void {
  const { name, styles, put } = given;
  const number = attribute(row, 'r');
  const look = lookText(styles, attribute(row, 's'));
  const attributes = ['ht', 'customHeight', 'hidden', 'outlineLevel', 'collapsed']
    .map((one) => `${one}=${attributeValue('row', one, attribute(row, one)) ?? ''}`)
    .join(' ');
  put('row', `${name}!row ${number}`, attributes + look);
  for (const cell of childrenOf(row, 'c')) readCell(cell, given);
}

function readCell(cell: Element, { name, strings, styles, put }: Given): void {
  const place = `${name}!${attribute(cell, 'r')}`;
  const formula = childOf(cell, 'f');
  if (formula) put('formula', place, canonical(formula));
  const value = valueOf(cell, strings);
  if (value !== '') put(formula ? 'result' : 'value', place, value);
  for (const [what, text] of styles.looks[Number(attribute(cell, 's') || 0)] ?? []) put(what, place, text);
}

function valueOf(cell: Element, strings: readonly string[]): string {
  const type = attribute(cell, 't');
  if (type === 'inlineStr') return `text ${textOf(childOf(cell, 'is'))}`;
  const value = textOf(childOf(cell, 'v'));
  if (value === '') return '';
  return type === 's' ? `text ${strings[Number(value)]}` : `${type || 'n'} ${value}`;
}

/** The look of a whole row or column. */
function lookText(styles: Styles, index: string): string {
  return index === '' ? '' : ` look: ${JSON.stringify(styles.looks[Number(index)])}`;
}
