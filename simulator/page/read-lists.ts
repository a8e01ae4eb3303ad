import { type Area, parseArea } from '../../src/workbook/model/address.ts';
import type { ListValidation } from '../../src/workbook/model/plan.ts';
import { mapReferences } from '../../src/workbook/model/references.ts';
import { type Attributes, scan } from '../../src/xlsx/package/scan.ts';
import { isOn } from '../../src/xlsx/package/xml.ts';

/** A list of a whole column is kept for as many rows as anybody fills: the grid makes room for each of them. */
const MOST_ROWS = 10_000;

/** The drop-down lists of a worksheet of a file, as far as our plans know such. `own`: the name of that sheet. */
export function readLists(xml: string, own: string): ListValidation[] {
  const lists: ListValidation[] = [];
  let list: Attributes | undefined;
  let source: string | undefined;
  scan(xml, {
    open: (name, attributes) => {
      if (name === 'dataValidation' && attributes.type === 'list') list = attributes;
      if (name === 'formula1' && list) source = '';
    },
    text: (text) => {
      if (source !== undefined) source += text;
    },
    close: (name) => {
      if (name !== 'formula1' || !list || source === undefined) return;
      const items = itemsOf(source, own);
      const { sqref = '', showErrorMessage, prompt, error } = list;
      for (const address of items ? sqref.split(/\s+/).filter(Boolean) : []) {
        lists.push({
          ...{ area: within(parseArea(address)), items: items!, strict: isOn(showErrorMessage) },
          ...(prompt === undefined ? {} : { prompt }),
          ...(error === undefined ? {} : { refusal: error }),
        });
      }
      [list, source] = [undefined, undefined];
    },
  });
  return lists;
}

function within(area: Area): Area {
  return { ...area, rows: Math.min(area.rows, Math.max(1, MOST_ROWS - area.row)) };
}

/** What a list offers, by its source as it is written without "="; undefined: something that is calculated. */
export function itemsOf(source: string, own: string): ListValidation['items'] | undefined {
  const literal = /^"(.*)"$/s.exec(source)?.[1];
  if (literal !== undefined) return literal.replaceAll('""', '"').split(',');
  let found: { sheet: string; area: Area } | undefined;
  const rest = mapReferences(source, ({ sheet = own, text }) => {
    found = { sheet, area: parseArea(text.replaceAll('$', '')) };
    return '';
  });
  return rest === '' ? found : undefined;
}
