import { SOURCES } from '../../facts/sources.ts';
import type { Grid } from '../../layout/cell-grid.ts';
import { factsOf } from '../../ledger/model/facts.ts';
import { type Ledger, type RoundingMethod, ROUNDING_METHODS } from '../../ledger/model/schema.ts';
import { PARAMETERS_SHEET, ROUNDING_LABEL } from '../../ledger/model/sheets.ts';
import { cellName } from '../../workbook/model/address.ts';
import type { ListValidation } from '../../workbook/model/plan.ts';
import { valueAt, type WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { type ClosedSource, closingFigures } from './closing-figures.ts';
import { entryKeyColumn } from './entries-sheet.ts';
import type { EntryKey } from './entry-key.ts';
import type { LedgerFacts } from './ledger-facts.ts';
import { type InputLayout, listRange } from './input-layout.ts';
import { inputStyles } from './input-styles.ts';
import { SOURCE_CLOSING, SOURCE_COLUMNS, sourceRange } from './source-list.ts';

/** The tails for which 尾差调整 was made stand under a heading that names its method. */
const madeForHeading = (method: RoundingMethod) => `生成时（${method}）`;

const STATE_LABEL = '尾差情况';
const HINT =
  '各来源合计等于批复数四舍五入。自动凑平只动尾数 25 至 75 元的行，每行至多进退 0.01 万元；“底稿”的尾差调整列可见、可改。';

/** Writes 尾差处理 and, below it, whether 尾差调整 is what it should be. */
export function putRoundingMethod(grid: Grid, layout: InputLayout, known: LedgerFacts | undefined): void {
  const { roundingPlace, rounding } = layout;
  if (!roundingPlace) return;
  const { row, column } = roundingPlace;
  grid.text(row, column, inputStyles.label, ROUNDING_LABEL);
  grid.text(row, column + 1, inputStyles.option, rounding);
  if (rounding === '累计法') return;
  grid.text(row + 1, column, inputStyles.label, STATE_LABEL);
  const state = stateOf(rounding, sourcesOf(known, layout), isMade(rounding, known));
  grid.formula(row + 1, column + 1, inputStyles.shownFormula, stateFormula(layout), state);
  grid.text(row + 2, column, inputStyles.hint, HINT);
}

const sourcesOf = (known: LedgerFacts | undefined, { entries }: InputLayout): readonly ClosedSource[] =>
  known ? closingFigures(known, entries.itemRows).sources : [];

/** The drop-down list of 尾差处理. */
export function roundingList({ roundingPlace }: InputLayout): ListValidation[] {
  if (!roundingPlace) return [];
  const area = { row: roundingPlace.row, column: roundingPlace.column + 1, rows: 1, columns: 1 };
  return [{ area, items: ROUNDING_METHODS, strict: true }];
}

/** What the line says where that many steps are left to the formulas; without, what it says where none is. */
const STATES = {
  closed: '尾差已优化',
  none: '没有尾差',
  changed: '金额改过，点“一键生成”重新安排尾差',
  byFormula: ['', ' 个 0.01 万元的尾差，由公式按最大余额安排'],
  stale: ['有 ', ' 个 0.01 万元的尾差由公式自动安排，点“一键生成”重新安排'],
} as const;

function stateFormula(layout: InputLayout): string {
  const all = (offset: number) => sourceRange(layout, offset);
  const left = `SUMPRODUCT(ABS(${all(SOURCE_CLOSING.residual)}))`;
  const counted = ([before, after]: readonly [string, string]) => `"${before}"&${left}&"${after}"`;
  if (layout.rounding === '按最大余额') return `=IF(${left}=0,"${STATES.none}",${counted(STATES.byFormula)})`;
  const changed = `SUMPRODUCT(ABS(${all(SOURCE_CLOSING.tails)}-${all(SOURCE_CLOSING.madeFor)}))`;
  return `=IF(${left}>0,${counted(STATES.stale)},IF(${changed}>0,"${STATES.changed}","${STATES.closed}"))`;
}

/** What the formula says as long as no amount is changed; where 尾差调整 was not made, no tail counts as arranged. */
function stateOf(method: RoundingMethod, sources: readonly ClosedSource[], made: boolean): string {
  const left = sources.reduce((sum, { residual }) => sum + Math.abs(residual), 0);
  const isByFormula = method === '按最大余额';
  if (left > 0) return (isByFormula ? STATES.byFormula : STATES.stale).join(String(left));
  if (isByFormula) return STATES.none;
  return made || sources.every(({ tails }) => tails === 0) ? STATES.closed : STATES.changed;
}

/** Whether 尾差调整 was made for the amounts as they are: what was only read, or typed, was not. */
const isMade = (method: RoundingMethod, known: LedgerFacts | undefined): boolean =>
  method !== '按最大余额' && !!known?.ledger.entries.some(({ adjustment }) => adjustment !== undefined);

/** Writes beside the sources what closes each to its total, and for which tails 尾差调整 of the ledger was made. */
export function putSourceClosing(grid: Grid, layout: InputLayout, known: LedgerFacts | undefined): void {
  const { rounding, entries } = layout;
  const { headingRow, column, rows } = layout.sources;
  if (rounding === '累计法') return;
  const sources = sourcesOf(known, layout);
  const made = isMade(rounding, known);
  const all = (field: EntryKey['field']) => listRange(entries, entryKeyColumn(layout, field));
  const head = (offset: number, heading: string) =>
    grid.text(headingRow, column + offset, inputStyles.heading, heading);
  head(SOURCE_CLOSING.residual, '剩余');
  head(SOURCE_CLOSING.threshold, '门槛');
  head(SOURCE_CLOSING.tails, '尾数平方和');
  if (made) head(SOURCE_CLOSING.madeFor, madeForHeading(rounding));
  SOURCES.forEach((_, index) => {
    const row = rows[index]!;
    const { residual = 0, threshold = 0, tails = 0 } = sources[index] ?? {};
    const key = `$${cellName(row, column + SOURCE_COLUMNS.key)}`;
    const left = `$${cellName(row, column + SOURCE_CLOSING.residual)}`;
    const put = (offset: number, formula: string, result: number) =>
      grid.formula(row, column + offset, inputStyles.key, `=${formula}`, result);
    const sums = (field: EntryKey['field']) => `SUMIFS(${all(field)},${all('source')},${key})`;
    put(SOURCE_CLOSING.residual, `ROUND(${sums('fen')}/10000,0)-${sums('effective')}`, residual);
    const largest = `SUMPRODUCT(LARGE((${all('source')}=${key})*${all('order')},ABS(${left})))`;
    put(SOURCE_CLOSING.threshold, `IF(${left}=0,0,${largest})`, threshold);
    put(SOURCE_CLOSING.tails, `SUMPRODUCT(--(${all('source')}=${key}),${all('tail')},${all('tail')})`, tails);
    // a formula, as all that is not typed: what it was is told from what it is
    if (made) put(SOURCE_CLOSING.madeFor, String(tails), tails);
  });
}

/** Whether 尾差调整 as it stands was made by the method of the ledger for these very amounts (or typed since). */
export function isMadeFor(
  { sheets }: WorkbookSnapshot,
  { headingRow, column, rows }: InputLayout['sources'],
  ledger: Ledger,
): boolean {
  const sheet = sheets.find(({ name }) => name === PARAMETERS_SHEET)!;
  const made = column + SOURCE_CLOSING.madeFor;
  if (valueAt(sheet, headingRow, made) !== madeForHeading(ledger.rounding)) return false;
  const { sources } = closingFigures(
    { ledger, facts: factsOf(ledger) },
    ledger.entries.map((_, index) => index),
  );
  return sources.every(({ tails }, index) => valueAt(sheet, rows[index]!, made) === tails);
}
