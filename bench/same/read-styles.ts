import type { Element } from '@xmldom/xmldom';
import { builtInFormat } from './meaning.ts';
import { attribute, canonical, childOf, childrenOf, parseXml } from './xml.ts';

/** A cell's look: the number format, font… as text. */
export type Look = readonly (readonly [what: string, value: string])[];

/** What styles.xml says: looks by their number, and looks of conditional formats. */
export interface Styles {
  readonly looks: readonly Look[];
  readonly conditional: readonly string[];
}

/** Numbers of styles mean nothing by themselves: every look is spelled out. */
export function readStyles(xml: string): Styles {
  const root = parseXml(xml);
  const list = (name: string) => childrenOf(childOf(root, name)).map((element) => canonical(element));
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
  const formats = new Map(
    childrenOf(childOf(root, 'numFmts')).map((one) => [attribute(one, 'numFmtId'), attribute(one, 'formatCode')]),
  );
  const lookOf = (xf: Element): Look => {
    const number = attribute(xf, 'numFmtId');
    const part = (name: string) => {
      const element = childOf(xf, name);
      return element ? canonical(element) : '';
    };
    return [
      ['number format', formats.get(number) ?? builtInFormat(number)],
      ['font', fonts[Number(attribute(xf, 'fontId'))] ?? ''],
      ['fill', fills[Number(attribute(xf, 'fillId'))] ?? ''],
      ['border', borders[Number(attribute(xf, 'borderId'))] ?? ''],
      ['alignment', part('alignment')],
      ['protection', part('protection')],
    ];
  };
  return { looks: childrenOf(childOf(root, 'cellXfs')).map(lookOf), conditional: list('dxfs') };
}
