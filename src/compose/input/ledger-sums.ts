import { type Dimension, type Fact, DIMENSIONS } from '../../facts/fact.ts';
import { FactIndex } from '../../facts/fact-index.ts';
import { SUMS_SHEET } from '../../ledger/model/sheets.ts';
import { hundredths, toNumber } from '../../money/hundredths.ts';
import { cellName } from '../../workbook/model/address.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { entryKeyColumn } from './entries-sheet.ts';
import type { EntryKey } from './entry-key.ts';
import { entryKeys, togetherKey } from './entry-keys.ts';
import { Grid } from '../../layout/cell-grid.ts';
import { type InputLayout, listRange } from './input-layout.ts';
import { inputStyles } from './input-styles.ts';
import type { LedgerRange, SumRow } from '../formulas/ledger-range.ts';

const HEADING_ROW = 2;
const FIRST_ROW = HEADING_ROW + 1;
const TOGETHER = 0;
/** The keys by which tables ask, from the second column on. */
const KEYS = entryKeys('自动凑平').filter((key): key is EntryKey & { field: Dimension } =>
  DIMENSIONS.includes(key.field as Dimension),
);
const AMOUNT = KEYS.length + 1;
const HEADINGS = ['汇总键', ...KEYS.map((key) => key.heading), '公布金额'];
const HINT = '底稿较长，先在这里按键汇总，各表再从这里取数。由“生成”写出，不必修改。';

/** One row for each combination of keys that entries have, sorted so that rows of a unit and code stand together. */
export function sumRows(facts: readonly Fact[]): SumRow[] {
  const sums = new Map<string, { keys: Fact['keys']; amount: number }>();
  for (const fact of facts) {
    const name = togetherKey(fact);
    const sum = sums.get(name);
    if (sum) sum.amount += fact.amount;
    else sums.set(name, { keys: fact.keys, amount: fact.amount });
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { keys, amount }], index) => ({ keys, amount: hundredths(amount), row: FIRST_ROW + index }));
}

/** Where tables find those rows. */
export function sumsRange(rows: readonly SumRow[]): LedgerRange {
  return {
    sheet: SUMS_SHEET,
    first: FIRST_ROW,
    last: FIRST_ROW + rows.length - 1,
    keys: Object.fromEntries(KEYS.map((key, index) => [key.field, index + 1])),
    amount: AMOUNT,
    names: new Map(),
    sums: new FactIndex(rows),
  };
}

/** 底稿汇总: the rows with their keys as texts; every amount asks the ledger for its combination of keys. */
export function sumsSheet(rows: readonly SumRow[], layout: InputLayout): SheetPlan {
  const column = (field: EntryKey['field']) => listRange(layout.entries, entryKeyColumn(layout, field));
  const [amounts, together] = [column('amount'), column('together')];
  const grid = new Grid();
  grid.text(0, 0, inputStyles.title, SUMS_SHEET);
  grid.text(1, 0, inputStyles.hint, HINT);
  HEADINGS.forEach((heading, index) => grid.text(HEADING_ROW, index, inputStyles.heading, heading));
  for (const fact of rows) {
    grid.text(fact.row, TOGETHER, inputStyles.fixedKey, togetherKey(fact));
    KEYS.forEach(({ field }, index) => grid.text(fact.row, index + 1, inputStyles.fixedKey, fact.keys[field]));
    const formula = `=ROUND(SUMIFS(${amounts},${together},$${cellName(fact.row, TOGETHER)}),2)`;
    grid.formula(fact.row, AMOUNT, inputStyles.keyAmount, formula, toNumber(fact.amount));
  }
  return {
    name: SUMS_SHEET,
    mode: 'replace',
    cells: grid.cells,
    merges: [],
    columnWidths: [44, ...KEYS.map(() => 12), 14],
    rowHeights: [28],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    page: { landscape: true },
    validations: [],
    tabColor: '#BFBFBF',
  };
}

/** Where tables find the rows of a sheet as it stands; undefined where there is none. Amounts are not read. */
export function foundSums({ sheets }: WorkbookSnapshot): LedgerRange | undefined {
  const sheet = sheets.find(({ name }) => name === SUMS_SHEET);
  const rows = sheet?.values.slice(FIRST_ROW).map((cells, index): SumRow => {
    const keys = KEYS.map(({ field }, key) => [field, String(cells[key + 1] ?? '')]);
    return { keys: Object.fromEntries(keys), amount: hundredths(0), row: FIRST_ROW + index };
  });
  return rows && rows.length > 0 ? sumsRange(rows) : undefined;
}
