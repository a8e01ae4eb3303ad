import { describe, expect, it } from 'vitest';
import { formatRounding } from '../../src/app/generate/format-rounding.ts';
import { zhCN } from '../../src/locales/texts.ts';

describe('what rounding did', () => {
  it('names every figure that is not its own plain rounding, and every amount that prints as blank', () => {
    const place = { sheet: '表3 支出总体', row: 8, column: 5 };
    const told = formatRounding(
      {
        differing: [
          { place, table: '表3', row: '行政运行', column: '合计', printed: 12.36, plain: 12.35, exact: 123_549.99 },
        ],
        blank: [{ amount: 49.99, place: { sheet: '底稿', row: 6, column: 9, heading: '金额' } }],
      },
      zhCN,
    );
    expect(told).toEqual([
      {
        where: '“表3 支出总体”的 F9 格',
        what: '表3 行政运行 合计：印 12.36 万元，逐格四舍五入是 12.35（123549.99 元）。',
        place: { sheet: '表3 支出总体', row: 8, column: 5 },
      },
      {
        where: '“底稿”第 7 行“金额”（J7）',
        what: '填的是 49.99，不够 0.01 万元，表里印成空白。',
        place: { sheet: '底稿', row: 6, column: 9, heading: '金额' },
      },
    ]);
  });

  it('says nothing where every figure is its own plain rounding', () => {
    expect(formatRounding({ differing: [], blank: [] }, zhCN)).toEqual([]);
  });
});
