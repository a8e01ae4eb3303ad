import { normalizeText } from '../../base/normalize-text.ts';
import { narrativeLine, narrativeValue, narrativePath } from '../../ledger/model/narrative.ts';
import { compacted } from '../../narrative/text/compact.ts';
import type { ReadNarrative } from '../../narrative/reading/mention.ts';
import { departmentalCodes } from '../../standards/economic.ts';
import { withoutEnd } from '../../sentences/evaluate/format.ts';
import { CHANGES } from '../../sentences/part-two/changes.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { cellAt, type TableView, viewOf } from '../evidence/table-view.ts';
import { violation } from '../evidence/violation.ts';
import { departmentalOf } from '../model/row-keys.ts';
import type { TextViolation } from './text-violation.ts';

const ITEM_NAMES = new Set(departmentalCodes.map(({ name }) => normalizeText(name)));

/** The operating items that a text lists against those of table 6. */
export function checkLists({ lists }: ReadNarrative, evidence: Evidence): TextViolation[] {
  const table = viewOf(evidence, 'T06');
  if (!table) return [];
  const items = operatingItems(table);
  return lists.flatMap(({ at, sentence, names }): TextViolation[] => {
    const said = names.map((name) => normalizeText(name));
    // a list in free words says nothing of the items
    if (said.filter((name) => items.has(name) || ITEM_NAMES.has(name)).length < said.length / 2) return [];
    const extra = said.filter((name) => !items.has(name));
    const lacking = [...items.keys()].filter((name) => !said.includes(name));
    const cells = lacking.map((name) => table.cell(items.get(name)!, 'departmentalName'));
    const total = table.cell('total', 'operating');
    return [
      ...(extra.length > 0 ? [violation('textItemsExtra', { values: extra }, [total])] : []),
      ...(lacking.length > 0 ? [violation('textItemsMissing', { names: lacking }, cells)] : []),
    ].map((one) => ({ rule: 'N9', at, sentence, ...one }));
  });
}

/** Rows of table 6 with operating costs, by the name of their item. */
function operatingItems(table: TableView): Map<string, string> {
  const rows = table.rowsOf('pair').filter((row) => /^(?:302|310)/.test(departmentalOf(row)));
  const filled = rows.filter((row) => table.amounts([row], ['operating'])?.amount !== 0);
  return new Map(filled.map((row) => [normalizeText(table.printed(row, 'departmentalName')), row]));
}

const DIGITS = /\d+/g;
const PLACE = '#';
const withoutDigits = (text: string) => text.replace(DIGITS, PLACE);
/** As it stands in a line of the text. */
const asInText = (text: string) => compacted(withoutEnd(text));

/** A reason as it was typed, but with another year or number: somebody changed one of them only. */
export function checkReasons({ reasons }: ReadNarrative, evidence: Evidence): TextViolation[] {
  const { ledger } = evidence;
  const typed = Object.values(CHANGES).flatMap(({ reason }) => {
    const text = narrativeValue(ledger?.ledger.narrative, reason);
    const place = ledger?.places.get(narrativePath(reason));
    return typeof text === 'string' && text.search(DIGITS) >= 0 ? [{ text, place, field: reason }] : [];
  });
  const seen = (words: string) => typed.find(({ text }) => words.includes(asInText(text)));
  return reasons.flatMap(({ at, sentence, words }): TextViolation[] => {
    if (seen(words)) return [];
    const like = typed.find(({ text }) => withoutDigits(words).includes(withoutDigits(asInText(text))));
    if (!like) return [];
    const details = { name: narrativeLine(like.field).label, found: words, should: like.text };
    return [
      {
        rule: 'N2',
        at,
        sentence,
        ...violation('textReason', details, [like.place && cellAt(like.place, evidence)], { severity: 'plausibility' }),
      },
    ];
  });
}
