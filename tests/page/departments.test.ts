import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { fullDepartments, smallDepartments } from '../departments/arbitrary.ts';
import { partsOf } from '../xlsx/package-of.ts';
import { closeBrowser, openPage, type OpenPage } from './open-page.ts';

const COUNT = Number(process.env['PAGE_DEPARTMENTS'] ?? 2);
const departments = [
  ...fc.sample(smallDepartments, { seed: 18, numRuns: COUNT - 1 }),
  ...fc.sample(fullDepartments, { seed: 18, numRuns: 1 }),
];

let folder: string;
let open: OpenPage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
});
beforeEach(async () => {
  open = await openPage();
});
afterEach(() => open.close());
afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true });
});

describe('random departments in the one file', () => {
  it.each(departments.map((ledger, index) => [index, ledger] as const))(
    'has the figures of the command line, cell by cell: department %i',
    async (index, ledger) => {
      const { page } = open;
      const input = await writeWorkbook(composeInputSheets(ledger, ledger));
      const name = `部门${index}.xlsx`;
      await writeFile(join(folder, name), input);
      await open.upload('打开…', join(folder, name));
      await page.locator('.page-file-name', { hasText: name }).waitFor();
      await page.getByRole('tab', { name: '2 生成' }).click();
      await page.getByRole('button', { name: '一键生成' }).click();
      await page.getByText(/张表已生成/).waitFor();
      const made = await open.downloaded('另存为…');

      const file = openFile(input);
      expect(await generate(file.port, { decision: { typed: 'replace' } })).toMatchObject({ kind: 'done' });
      expect(partsOf(made)).toEqual(partsOf(await file.save()));
      expect([open.requests, open.complaints]).toEqual([[], []]);
    },
  );
});
