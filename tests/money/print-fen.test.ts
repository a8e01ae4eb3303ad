import { expect, it } from 'vitest';
import { fen } from '../../src/money/fen.ts';
import { printFen } from '../../src/money/print-fen.ts';

it.each([
  [0, '0.00', '0.00'],
  [5, '0.05', '0.000005'],
  [-123_456, '-1,234.56', '-0.123456'],
  [85_800_000, '858,000.00', '85.80'],
  [123_456_700_000_000, '1,234,567,000,000.00', '123,456,700.00'],
])('%i 分 are %s 元, %s 万元', (count, yuan, wanYuan) => {
  expect([printFen(fen(count), '元'), printFen(fen(count), '万元')]).toEqual([yuan, wanYuan]);
});
