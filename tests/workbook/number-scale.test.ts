import { expect, it } from 'vitest';
import { numberScale } from '../../src/workbook/model/number-scale.ts';

it.each([
  ['General', 1],
  ['', 1],
  ['0.00', 1],
  ['#,##0.00', 1],
  ['#,##0.00_);[Red](#,##0.00)', 1],
  ['0.00"万元"', 1],
  ['yyyy"."m"."d', 1],
  ['0!.0,', 10_000],
  ['#,##0!.0,', 10_000],
  ['0\\.0000', 10_000],
  ['0"."0000', 10_000],
  ['0!.0,"万元"', 10_000],
  ['0!.00,', 100_000],
  ['#,##0,', 1_000],
  ['0.00,', 1_000],
  ['0.00,,', 1_000_000],
  ['[>=10000]0!.0,"万元"', 10_000],
])('%s shows a number %i times smaller', (format, times) => expect(numberScale(format)).toBe(times));
