import { readFileSync } from 'node:fs';
import { type Conversion, convert } from '../../src/import/rows/convert.ts';
import type { LedgerContext } from '../../src/import/rows/context.ts';
import { type Grid, gridOf } from '../../src/workbook/model/grid.ts';
import type { Answers } from '../../src/import/columns/question.ts';
import { readStructure } from '../../src/import/columns/read-structure.ts';
import { readForeign } from '../../src/xlsx/read/read-foreign.ts';

/** The seed's department as systems export it: 元, one row an entry, with subtotals; or 万元, one column per source. */
export type Exported = 'long' | 'wide';

export const exportedBytes = (which: Exported) =>
  new Uint8Array(readFileSync(new URL(`../exports/fengqiu-${which}.csv`, import.meta.url)));

/** What the long export does not say. */
export const LONG_ANSWERS: Answers = {
  'amountUnit:': '元',
  'projectKind:2024年工作经费': '其他运转类',
  'projectKind:线下服务能力提升（软硬件）项目质保金': '其他运转类',
  'projectKind:2024年驻村工作队经费': '其他运转类',
};

/** A context as new input sheets give it. */
export const CONTEXT: LedgerContext = {
  units: [{ code: '019001', name: '封丘县政务服务和大数据管理局' }],
  year: 2024,
  amountUnit: '万元',
};

export const readExport = (which: Exported, context = CONTEXT): Conversion =>
  converted(readForeign(exportedBytes(which))[0]!, LONG_ANSWERS, context);

/** A list with these rows, below headings that leave nothing to ask. */
export const listOf = (rows: readonly (readonly (string | number)[])[], context = CONTEXT): Conversion =>
  converted(
    gridOf([
      ['单位：万元'],
      ['单位编码', '单位名称', '功能科目编码', '项目名称', '项目类别', '部门经济科目编码', '资金来源', '金额'],
      ...rows,
    ]),
    {},
    context,
  );

function converted(grid: Grid, answers: Answers, context: LedgerContext): Conversion {
  const conversion = convert(readStructure(grid, answers), {}, context);
  if (conversion.questions.length > 0 || conversion.counts.rejected > 0) throw new Error('not all of it was read');
  return conversion;
}
