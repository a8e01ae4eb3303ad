import { expect, it } from 'vitest';
import { generate } from '../../src/app/generate.ts';
import { twoUnits } from '../compose/two-units.ts';
import { exampleLedger, fileWith } from './open-book.ts';

it('生成 tells the figure that is furthest from its exact value, and which amounts print as blank, with their cells', async () => {
  const { port } = await fileWith(twoUnits('部门'));
  const generated = await generate(port);
  if (generated.kind !== 'done') throw new Error(generated.kind);
  const { largest, blank } = generated.rounding;
  // 50.01 + 123,456.78 + 20,000.00 元 print as 0.01 + 12.35 + 2.00 万元
  expect(largest).toMatchObject({
    table: '表2',
    row: '019002 某县数据中心',
    column: '总计',
    printed: 14.36,
    exact: 143_506.79,
  });
  const { sheets } = await port.read([largest!.place.sheet]);
  expect(sheets[0]!.values[largest!.place.row]![largest!.place.column]).toBe(14.36);
  expect(blank).toEqual([{ amount: 49.99, place: { sheet: '底稿', row: 6, column: 9, heading: '金额' } }]);
});

it('tells of none where every amount has two decimals of 万元', async () => {
  const { port } = await fileWith(exampleLedger());
  expect(await generate(port)).toMatchObject({ kind: 'done', rounding: { largest: undefined, blank: [] } });
});
