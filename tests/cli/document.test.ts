import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { documentCommand } from '../../src/cli/document-command.ts';
import { generateCommand } from '../../src/cli/generate-command.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { exampleLedger } from '../compose/example.ts';
import { twoUnits } from '../compose/two-units.ts';

const folder = mkdtempSync(join(tmpdir(), '文稿 '));
const at = (name: string) => join(folder, name);
const { narrative } = exampleLedger();

const wordsOf = (name: string) =>
  [...strFromU8(unzipSync(readFileSync(at(name)))['word/document.xml']!).matchAll(/<w:t[ >][^<]*/g)].map(([run]) =>
    run.slice(run.indexOf('>') + 1),
  );
const partsOf = (name: string) => Object.keys(unzipSync(readFileSync(at(name))));

beforeAll(() => {
  // what the commands say is tested elsewhere
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const write = (name: string, ledger: Ledger) => writeFileSync(at(name), JSON.stringify(ledger));
  write('种子.json', exampleLedger());
  write('两个单位.json', { ...twoUnits('部门'), narrative });
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('document', () => {
  it('makes the whole disclosure, with charts or without', async () => {
    expect(await documentCommand([at('种子.json'), '--out', at('全.docx')])).toBe(0);
    expect(await documentCommand([at('种子.json'), '--out', at('无图.docx'), '--no-charts'])).toBe(0);
    expect(partsOf('全.docx').filter((part) => /charts\/chart\d+\.xml$/.test(part))).toHaveLength(2);
    expect(partsOf('无图.docx').filter((part) => part.includes('chart'))).toEqual([]);
    expect(wordsOf('全.docx')).toContain('2024年部门收支总体情况表');
  });

  it('makes that of a unit under its own titles, without the table of the department', async () => {
    expect(await documentCommand([at('种子.json'), '--unit', '019001', '--out', at('单位.docx')])).toBe(0);
    const words = wordsOf('单位.docx');
    expect(words).toContain('2024年单位收支总体情况表');
    expect(words.filter((text) => text.includes('整体绩效目标表'))).toEqual([]);
    expect(words.filter((text) => /^十一、20/.test(text))).toEqual(['十一、2024年单位预算项目绩效目标汇总表']);
  });

  it('asks for the facts of each of several units: those of the department are not theirs', async () => {
    const args = [at('两个单位.json'), '--all-units', '--incomplete', '--out', at('各.docx')];
    expect(await documentCommand(args)).toBe(0);
    const made = readdirSync(folder).filter((name) => name.startsWith('各'));
    expect(made.sort()).toEqual(['各 019001 某县数据局本级.docx', '各 019002 某县数据中心.docx', '各.docx']);
    const reason = narrative!.reasons!.total!;
    const holds = (name: string) => wordsOf(name).some((text) => text.includes(reason));
    expect(made.map(holds)).toEqual([false, false, true]);
    expect(wordsOf(made[1]!)).toContain('【待填：机构设置情况】');
    expect(await documentCommand([...args.filter((arg) => arg !== '--incomplete'), '--force'])).toBe(1);
  });

  it('and so does the text in the workbooks of the units, made of JSON or of a workbook', async () => {
    for (const [from, to, tables] of [
      ['两个单位.json', '表.xlsx', 11],
      // the department's table 11 stands there already, and is left alone
      ['表.xlsx', '再.xlsx', 12],
    ] as const) {
      expect(await generateCommand([at(from), '--all-units', '--out', at(to)])).toBe(0);
      const name = readdirSync(folder).find((one) => one.startsWith(`${to.slice(0, 1)} 019002`))!;
      const { sheets } = await readWorkbook(readFileSync(at(name)));
      const text = sheets
        .find((sheet) => sheet.name === '情况说明')!
        .values.flat()
        .join('\n');
      expect(text).toContain('【待填：上年收支总计】');
      expect(text).not.toContain(narrative!.reasons!.total!);
      expect(sheets.filter((sheet) => sheet.name.startsWith('表'))).toHaveLength(tables);
    }
  });
});
