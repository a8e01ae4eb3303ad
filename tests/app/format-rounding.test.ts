import { describe, expect, it } from 'vitest';
import { sayRounding } from '../../src/app/say-rounding.ts';
import { zhCN } from '../../src/texts/texts.ts';

describe('what rounding did', () => {
  it('names the figure that is furthest from its exact value, and every amount that prints as blank', () => {
    const place = { sheet: '表3 支出总体', row: 8, column: 5 };
    const told = sayRounding(
      {
        largest: { place, table: '表3', row: '行政运行', column: '合计', printed: 12.35, exact: 123_549.99 },
        blank: [{ amount: 49.99, place: { sheet: '底稿', row: 6, column: 9, heading: '金额' } }],
      },
      zhCN,
    );
    expect(told).toEqual([
      {
        where: '“表3 支出总体”的 F9 格',
        what: '差得最多的数：表3 行政运行 合计，印 12.35 万元，实为 123549.99 元，差 49.99 元。为使各表加得拢，尾差摊在明细里，不逐个四舍五入。',
        place: { sheet: '表3 支出总体', row: 8, column: 5 },
      },
      {
        where: '“底稿”第 7 行“金额”（J7）',
        what: '填的是 49.99，不够 0.01 万元，表里印成空白。',
        place: { sheet: '底稿', row: 6, column: 9, heading: '金额' },
      },
    ]);
  });

  it('says nothing where every figure is exact', () => {
    expect(sayRounding({ largest: undefined, blank: [] }, zhCN)).toEqual([]);
  });
});
