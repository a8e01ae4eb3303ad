import { describe, expect, it } from 'vitest';
import { parseLedger } from '../../../src/ledger/read/parse-ledger.ts';
import type { Ledger } from '../../../src/ledger/model/schema.ts';
import { exampleLedger } from '../../compose/example.ts';
import { twoUnits } from '../../compose/two-units.ts';
import { auditSheetOf, formulaOf, linesOf } from './made.ts';

/** Known to Excel 2016, WPS and LibreOffice alike. */
const PORTABLE = [
  ...['SUM', 'SUMIFS', 'SUMPRODUCT', 'ROUND', 'IF', 'AND', 'ABS', 'MAX', 'ROW', 'LEFT'],
  ...['ISNUMBER', 'COUNT', 'COUNTA', 'COUNTIF', 'IFERROR'],
];

const seed = auditSheetOf(exampleLedger());
const formulas = (plan = seed) =>
  plan.cells.flatMap((row) =>
    row.flatMap((cell) => (cell?.content && 'formula' in cell.content ? [cell.content.formula] : [])),
  );
const isLine = (rule: string, content: string) => (row: readonly unknown[]) => row[2] === rule && row[3] === content;

/** The seed's department with 125 schools of 24 entries each. */
function large(): Ledger {
  const one = exampleLedger();
  const codes = Array.from({ length: 125 }, (_, index) => `019${String(index + 1).padStart(3, '0')}`);
  const reading = parseLedger({
    ...one,
    units: codes.map((code, index) => ({ code, name: `第${index + 1}中心学校`, kind: '事业' })),
    projects: codes.flatMap((unit) => one.projects.map((project) => ({ ...project, unit, code: '' }))),
    entries: codes.flatMap((unit) => one.entries.map((entry) => ({ ...entry, unit }))),
    approved: [],
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  return reading.ledger;
}

describe('勾稽审核 of the seed', () => {
  it('has a few hundred lines, all of them right', () => {
    const lines = linesOf(seed);
    expect(lines.length).toBeGreaterThan(250);
    expect(lines.length).toBeLessThan(350);
    expect(lines.filter((line) => line[0] !== '√')).toEqual([]);
  });

  it('shows what accountants know: 表1 收入总计 = 支出总计, every row of table 3 together, the ledger against its tables', () => {
    const lines = linesOf(seed);
    expect(lines).toContainEqual(['√', '表内', 'T1-5', '表1 收入总计 = 表1 支出总计', 477.24, 477.24, 0, '通过', null]);
    expect(lines).toContainEqual([
      ...['√', '表内', 'T3-3', '自“合计”起各行：表3 项目支出小计 = 表3 其他运转类 + 表3 特定目标类'],
      // 合计, the unit and 2010399: 56.20 each
      ...[168.6, 168.6, 0, '通过', null],
    ]);
    expect(lines).toContainEqual(['√', '底稿', 'D1', '底稿 应进表6的金额 = 表6 合计', 421.04, 421.04, 0, '通过', null]);
  });

  it('compares two cells', () => {
    const line = isLine('T1-5', '表1 收入总计 = 表1 支出总计');
    const row = linesOf(seed).findIndex(line) + 6;
    const sheet = "'表1 收支总体'";
    expect(formulaOf(seed, line, 4)).toMatch(
      new RegExp(`^=IF\\(COUNTA\\((${sheet}!B\\d+)\\)>COUNT\\(\\1\\),"",ROUND\\(\\1,2\\)\\)$`),
    );
    expect(formulaOf(seed, line, 6)).toBe(`=IF(AND(ISNUMBER(E${row}),ISNUMBER(F${row})),ROUND(E${row}-F${row},2),"")`);
    expect(formulaOf(seed, line, 7)).toBe(`=IF(ISNUMBER(G${row}),IF(ROUND(G${row},2)=0,"通过","错误"),"无法审核")`);
  });

  it('compares rows one by one, and names the first that is wrong', () => {
    const line = isLine('X2', '自“2010301 行政运行”起各行：表2 总计 = 表3 合计');
    const row = linesOf(seed).findIndex(line) + 6;
    const each = "ROUND(ROUND('表2 收入总体'!F8:F14,2)-ROUND('表3 支出总体'!F8:F14,2),2)";
    expect(formulaOf(seed, line, 6)).toBe(
      `=IF(AND(ISNUMBER(E${row}),ISNUMBER(F${row})),IFERROR(ROUND(SUMPRODUCT(ABS(${each})),2),""),"")`,
    );
    expect(formulaOf(seed, line, 7)).toBe(
      `=IF(ISNUMBER(G${row}),IF(AND(ROUND(G${row},2)=0,ROUND(E${row}-F${row},2)=0),"通过","错误"&"（先看第"&` +
        `(1048577-SUMPRODUCT(MAX((${each}<>0)*(1048577-ROW('表2 收入总体'!F8:F14)))))&"行）"),"无法审核")`,
    );
  });

  it('counts its lines by their marks', () => {
    const last = linesOf(seed).length + 5;
    const count = (what: string, mark: string) => `"${what} "&COUNTIF(A6:A${last},"${mark}")&" 项"`;
    expect(formulas()[0]).toBe(
      `=${[count('通过', '√'), count('错误', '×'), count('核实', '△'), count('无法审核', '○')].join('&"，"&')}`,
    );
  });

  it('stands still above its lines, repeats its headings in print, and lies across', () => {
    expect(seed.frozen).toEqual({ rows: 5, columns: 0 });
    expect(seed.page).toEqual({ landscape: true, titleRows: { first: 4, last: 4 } });
  });

  it('uses only functions that all three programs know, and no criterion that means anything else', () => {
    for (const formula of formulas()) {
      const plain = formula.replace(/"[^"]*"|'[^']*'/g, '');
      expect((plain.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []).filter((name) => !PORTABLE.includes(name))).toEqual([]);
    }
    const criteria = formulas().flatMap((formula) => [...formula.matchAll(/COUNTIF\([^,]*,"([^"]*)"\)/g)]);
    expect(criteria.map(([, criterion]) => criterion).join('')).toMatch(/^[^\d\w*?~<>=+\-%./]+$/u);
  });
});

describe('勾稽审核 of other departments', () => {
  it('has one line for 3,000 entries of 125 units where cells allow it, and no formula that Excel would not take', () => {
    const plan = auditSheetOf(large());
    const lines = linesOf(plan);
    expect(lines.filter((line) => line[0] !== '√')).toEqual([]);
    expect(lines.length).toBeLessThan(5000);
    expect(Math.max(...formulas(plan).map((formula) => formula.length))).toBeLessThan(8192);
    const most = formulas(plan).map((formula) => /COUNTA\(([^()]*)\)/.exec(formula)?.[1]!.split(',').length ?? 0);
    expect(Math.max(...most)).toBeLessThan(255);
  });

  it('sums sides with many cells in parts, which give the sum', () => {
    const { cells } = auditSheetOf(large());
    const results = (row: (typeof cells)[number], from: number) =>
      row.slice(from).map((cell) => (cell?.content && 'formula' in cell.content ? cell.content.result : NaN));
    const parted = cells.filter((row) => row.length > 10);
    expect(parted.length).toBeGreaterThan(10);
    for (const row of parted) {
      const [left, right] = results(row.slice(4, 6), 0) as [number, number];
      const parts = results(row, 10) as number[];
      const sum = parts.reduce((total, part) => total + part, 0);
      const wanted = [left, right, left + right].some((side) => Math.abs(side - sum) < 0.001);
      expect(wanted).toBe(true);
    }
  });

  it('speaks of the unit that publishes', () => {
    const texts = linesOf(auditSheetOf(twoUnits('019002'))).map((line) => String(line[3]));
    expect(texts.some((text) => text.includes('019001'))).toBe(false);
  });

  it('keeps names that look like formulas as text', () => {
    const ledger = exampleLedger();
    const name = '=1+1';
    const hostile = auditSheetOf({
      ...ledger,
      department: { ...ledger.department, name },
      units: ledger.units.map((unit) => ({ ...unit, name })),
      projects: ledger.projects.map((project) => ({ ...project, name: `${name}"&A1&"${project.name}` })),
      entries: ledger.entries.map((entry) => ({
        ...entry,
        project: entry.project && `${name}"&A1&"${entry.project}`,
      })),
    });
    const texts = hostile.cells.flat().flatMap((cell) => (cell?.content && 'text' in cell.content ? [cell] : []));
    expect(texts.some((cell) => 'text' in cell.content! && cell.content.text.includes(name))).toBe(true);
    expect(texts.filter((cell) => cell.style!.numberFormat !== '@')).toEqual([]);
    expect(formulas(hostile).filter((formula) => formula.includes('1+1') || formula.includes('A1&'))).toEqual([]);
    expect(linesOf(hostile).filter((line) => line[0] !== '√')).toEqual([]);
  });
});
