import { expect, test } from 'vitest';
import { ExcelProblem } from '../../src/excel/requests/errors.ts';
import { HostError } from '../../simulator/grid/host-error.ts';
import { open, sheetPlan, text } from './open.ts';

const plan = { sheets: [sheetPlan('表1', [[text('x')]])] };

test.each([
  ['InvalidOperationInCellEditMode', 'cellEditing'],
  ['AccessDenied', 'protected'],
  ['ItemNotFound', 'notFound'],
  ['ItemAlreadyExists', 'alreadyExists'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['MergedRangeConflict', 'inTheWay'],
  ['InactiveWorkbook', 'otherWorkbook'],
  ['ServiceNotAvailable', 'busy'],
  ['ApiNotFound', 'unsupported'],
  ['InvalidArgument', 'refused'],
  ['GeneralException', 'unknown'],
  ['SomethingNew', 'unknown'],
])('%s on a sheet is %s, with the sheet and what Excel said', async (code, meaning) => {
  const { port, host } = open('表1');
  host.beforeAction = ({ Name }) => {
    if (Name === 'Values') throw new HostError(code);
  };
  const problem = await port.apply(plan).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(ExcelProblem);
  expect(problem).toMatchObject({ code: meaning, place: { sheet: '表1' }, cause: { code } });
});

test('a protected sheet is refused before anything is written', async () => {
  const { grid, port, idOf } = open('表1', '表2');
  grid.changeSheet(idOf('表2'), { protected: true });
  const both = { sheets: [...plan.sheets, sheetPlan('表2', [[text('y')]])] };
  await expect(port.apply(both)).rejects.toMatchObject({ code: 'protected', place: { sheet: '表2' } });
  expect(grid.usedArea(idOf('表1'), true)).toBeNull();
});

test('a protected workbook takes no new sheet, but the sheets that are there are written', async () => {
  const { host, port, names } = open('表1');
  host.document.protection = { password: '' };
  await port.apply(plan);
  const more = { sheets: [...plan.sheets, sheetPlan('表2', [[text('y')]])] };
  const problem = await port.apply(more).catch((error: unknown) => error);
  expect(problem).toMatchObject({ code: 'protected', place: {} });
  expect((problem as ExcelProblem).place.sheet).toBeUndefined();
  expect(names()).toEqual(['表1']);
});
