import { PARAMETERS_SHEET } from '../../ledger/model/sheets.ts';
import { sheetPrefix } from '../../workbook/model/address.ts';
import type { EntryKey } from './entry-key.ts';
import { SOURCE_CLOSING, sourceLookUp } from './source-list.ts';

/** Ties go to the row that stands higher: no tail reaches it, and no sheet has more rows. */
export const ORDER_OF_A_FEN = 10_000_000;

const FEN: EntryKey = {
  field: 'fen',
  heading: '分',
  formula: (cell, { amountUnitRow }) => {
    const unit = `${sheetPrefix(PARAMETERS_SHEET)}$B$${amountUnitRow + 1}`;
    return `=IF(ISNUMBER(${cell('typedAmount')}),ROUND(${cell('typedAmount')}*IF(${unit}="元",100,1000000),0),0)`;
  },
  empty: 0,
};

/** 累计法: rounded once, by running sums per source, ties upward. */
export const RUNNING_KEYS: readonly EntryKey[] = [
  FEN,
  {
    field: 'running',
    heading: '累计分',
    formula: (cell, { entries }, row) => {
      const upToHere = (field: string) => {
        const letter = /\$([A-Z]+)/.exec(cell(field))![1]!;
        return `$${letter}$${entries.headingRow + 1}:$${letter}$${row + 1}`;
      };
      return `=IF(${cell('fen')}=0,0,ROUND(SUMIFS(${upToHere('fen')},${upToHere('source')},${cell('source')}),0))`;
    },
    empty: 0,
  },
  {
    field: 'amount',
    heading: '公布金额',
    formula: (cell) => {
      const steps = (running: string) => `INT((${running}+5000)/10000)`;
      const [sum, own] = [cell('running'), cell('fen')];
      return `=IF(${own}=0,0,(${steps(sum)}-${steps(`${sum}-${own}`)})/100)`;
    },
    empty: 0,
  },
];

/**
 * Plain rounding, 尾差调整, and what is left of the source to the rows that are nearest to it (money/close-sources.ts does the
 * same): it always closes, whatever is typed. Nothing newer than Excel 2007, no array formula.
 */
export const CLOSING_KEYS: { readonly amount: readonly EntryKey[]; readonly behind: readonly EntryKey[] } = {
  amount: [
    FEN,
    { field: 'rounded', heading: '四舍五入', formula: (cell) => `=ROUND(${cell('fen')}/10000,0)`, empty: 0 },
    {
      field: 'amount',
      heading: '公布金额',
      formula: (cell, layout) => {
        const threshold = sourceLookUp(layout, cell('source'), SOURCE_CLOSING.threshold);
        const step = `IF(${cell('order')}>=${threshold},SIGN(${cell('residual')}),0)`;
        return `=(${cell('effective')}+IF(${cell('residual')}=0,0,${step}))/100`;
      },
      empty: 0,
    },
  ],
  behind: [
    { field: 'tail', heading: '尾数', formula: (cell) => `=${cell('fen')}-${cell('rounded')}*10000`, empty: 0 },
    {
      field: 'effective',
      heading: '调整后',
      formula: (cell, { entries }) => {
        const rounded = cell('rounded');
        if (!entries.columns.has('adjustment')) return `=${rounded}`;
        const step = `ROUND(N(${cell('typedAdjustment')}),0)`;
        return `=${rounded}+IF(ABS(${step}*10000-${cell('tail')})<10000,${step},0)`;
      },
      empty: 0,
    },
    {
      field: 'residual',
      heading: '来源剩余',
      formula: (cell, layout) =>
        `=IF(OR(${cell('source')}="",${cell('source')}="S00"),0,${sourceLookUp(layout, cell('source'), SOURCE_CLOSING.residual)})`,
      empty: 0,
    },
    {
      field: 'order',
      heading: '次序',
      formula: (cell) => {
        const tail = `(${cell('fen')}-${cell('effective')}*10000)`;
        return `=IF(${cell('residual')}=0,0,SIGN(${cell('residual')})*${tail}*${ORDER_OF_A_FEN}-ROW())`;
      },
      empty: 0,
      isNamedAbove: true,
    },
  ],
};
