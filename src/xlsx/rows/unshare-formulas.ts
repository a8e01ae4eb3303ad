import { parseArea } from '../../workbook/model/address.ts';
import { editsOf } from '../package/edits.ts';
import { escapeContent } from '../package/escape.ts';
import { scan, type Attributes } from '../package/scan.ts';
import { slideFormula } from '../read/shared-formula.ts';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * A worksheet in which every cell has its own formula in place of one that it shares with others: where cells of a group
 * are overwritten, or references of it move, they have nothing in common any more.
 */
export function unshareFormulas(xml: string): string {
  if (!/<(?:\w+:)?f\s[^>]*t\s*=\s*["']shared/.test(xml)) return xml;
  const masters = new Map<string, Master>();
  const edits = editsOf(xml);
  let place = { row: -1, column: -1 };
  let shared: { readonly attributes: Attributes; readonly start: number } | undefined;
  let formula = '';
  scan(xml, {
    open: (name, attributes, start) => {
      if (name === 'row') place = { row: attributes.r ? Number(attributes.r) - 1 : place.row + 1, column: -1 };
      else if (name === 'c') place = attributes.r ? parseArea(attributes.r) : { ...place, column: place.column + 1 };
      else if (name === 'f' && attributes.t === 'shared') [shared, formula] = [{ attributes, start }, ''];
    },
    text: (piece) => {
      if (shared) formula += piece;
    },
    close: (name, _, end) => {
      if (name !== 'f' || !shared) return;
      const { attributes, start } = shared;
      shared = undefined;
      const group = attributes.si ?? '';
      const { row, column } = place;
      if (formula) masters.set(group, { row, column, formula });
      const master = masters.get(group);
      const own = master && slideFormula(master.formula, row - master.row, column - master.column);
      const tag = /^<((?:\w+:)?f)/.exec(xml.slice(start, start + 40))![1]!;
      edits.replace(start, end, own === undefined ? '' : `<${tag}>${escapeContent(own)}</${tag}>`);
    },
  });
  return edits.result();
}
