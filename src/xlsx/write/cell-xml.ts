import { cellName } from '../../workbook/model/address.ts';
import type { CellContent } from '../../workbook/model/plan.ts';
import { escapeContent } from '../package/escape.ts';
import { cellText, type StringTable } from './string-table.ts';

/** Writes the cells of one sheet. */
export type CellWriter = (
  row: number,
  column: number,
  content: CellContent | undefined,
  style: number | undefined,
) => string;

/** `p`: the prefix with which the part names its elements. A cell without content and look is none (''). */
export function cellWriter(p: string, strings: StringTable): CellWriter {
  return (row, column, content, style) => {
    const written = content ? contentXml(content, p, strings) : '';
    if (written === '' && !style) return '';
    const at = `<${p}c r="${cellName(row, column)}"${style ? ` s="${style}"` : ''}`;
    if (written === '') return `${at}/>`;
    return `${at}${written}</${p}c>`;
  };
}

/** The rest of the start tag of a cell and what stands in it; '' for an empty text, as typing it leaves the cell empty. */
function contentXml(content: CellContent, p: string, strings: StringTable): string {
  if ('number' in content) return `><${p}v>${finite(content.number)}</${p}v>`;
  if ('text' in content) return content.text === '' ? '' : ` t="s"><${p}v>${strings.indexOf(content.text)}</${p}v>`;
  const { formula, result } = content;
  const text = `<${p}f>${escapeContent(formula.slice(1))}</${p}f>`;
  if (typeof result === 'number') return `>${text}<${p}v>${finite(result)}</${p}v>`;
  return ` t="str">${text}<${p}v>${cellText(result)}</${p}v>`;
}

function finite(number: number): number {
  if (!Number.isFinite(number)) throw new RangeError(`a cell cannot hold ${number}`);
  return number;
}
