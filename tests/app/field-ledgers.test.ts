import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditWorkbook } from '../../src/app/audit/audit-workbook.ts';
import { generateFromJson } from '../../src/app/generate/generate-from-json.ts';
import { formatProblem } from '../../src/ledger/read/format-problem.ts';
import { zhCN } from '../../src/locales/texts.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { sentenceOf } from '../audit/message-of.ts';

/* Smallest ledgers that once went wrong, found by an independent evaluator; what is right is told in its README. */

const ledgerOf = (number: string): unknown =>
  JSON.parse(readFileSync(`tests/fixtures/field/ledgers/${number}.json`, 'utf8'));

async function made(number: string) {
  const file = openFile();
  const generated = await generateFromJson(file.port, ledgerOf(number));
  if (generated.kind !== 'done') throw new Error(JSON.stringify(generated));
  const { sheets } = await file.port.read();
  const { audit } = await auditWorkbook(file.port);
  const texts = (table: string) =>
    sheets
      .find(({ name }) => name.startsWith(`${table} `))!
      .values.flat()
      .filter((value) => typeof value === 'string');
  return { generated, audit, texts, sheets };
}

async function refusals(number: string): Promise<string[]> {
  const generated = await generateFromJson(openFile().port, ledgerOf(number));
  if (generated.kind !== 'problems') throw new Error(generated.kind);
  return generated.problems
    .filter(({ problem }) => problem.severity === 'error')
    .map((located) => {
      const { where, what } = formatProblem(located, zhCN);
      return where + what;
    });
}

describe('a name that would be taken for another row', () => {
  it.each([
    ['a unit 年终结转结余', '01', ['年终结转结余', '年终结转结余']],
    ['a unit 合计', '03', ['合计', '合计']],
    ['a supplement 未列经济分类', '05', ['未列经济分类']],
  ])('%s is refused', async (_, number, names) => {
    const told = await refusals(number);
    expect(told).toHaveLength(names.length);
    told.forEach((one, index) => expect(one).toContain(`“${names[index]}”是表里固定的行名`));
  });

  it('a project code that is that of a unit is refused', async () => {
    expect(await refusals('07')).toEqual([expect.stringContaining('项目编码“019001”与单位编码相同')]);
  });

  it('two projects whose names differ by a blank are refused, with both cells', async () => {
    const told = await refusals('02');
    expect(told).toHaveLength(2);
    for (const one of told) expect(one).toContain('只差空格');
  });
});

describe('a table without money', () => {
  const STATEMENT = /故本表为空表/;
  const stated = (texts: readonly unknown[]) => texts.filter((text) => STATEMENT.test(String(text)));

  it('has its rows and no statement where its money prints as nothing, and its own audit does not doubt that', async () => {
    const { texts, audit } = await made('08');
    expect(stated(texts('表9'))).toEqual([]);
    expect(audit.findings.filter(({ rule }) => rule === 'T9-5').map(sentenceOf)).toEqual([]);
  });

  it('lists a project that has none, and does not say that it is empty', async () => {
    const { texts, audit } = await made('09');
    for (const table of ['表10', '表12']) {
      expect(texts(table)).toContain('项目一');
      expect(stated(texts(table))).toEqual([]);
    }
    expect(audit.findings.filter(({ rule }) => rule === 'T9-5').map(sentenceOf)).toEqual([]);
  });

  it('of a unit that has none says so in table 2 too', async () => {
    const { texts } = await made('11');
    expect(stated(texts('表2'))).toHaveLength(1);
  });
});

describe('what is said and in which order', () => {
  it('an amount that prints as blank is told with the true reason', async () => {
    const { generated } = await made('12');
    const told = generated.kind === 'done' ? generated.hints.map((located) => formatProblem(located, zhCN).what) : [];
    expect(told.join()).not.toContain('不足 0.01 万元的一半');
    // 50 元 and 50.4 元 come to 0.01 万元 together: one of them prints as blank
    expect(told.filter((one) => one.includes('印出来是空白'))).toHaveLength(1);
  });

  it('table 12 lists projects without a code last', async () => {
    const { texts } = await made('13');
    const names = texts('表12').filter((text) => ['有编码', '无编码'].includes(String(text)));
    expect(names).toEqual(['有编码', '无编码']);
  });

  it('units are printed by their codes, however they were given', async () => {
    const { texts } = await made('15');
    for (const table of ['表2', '表3', '表5']) {
      expect(texts(table).filter((text) => /^01900[12]$/.test(String(text)))).toEqual(['019001', '019002']);
    }
  });

  it.each(['08', '09', '11', '12', '13', '15'])('the own audit of %s finds no error', async (number) => {
    const { audit } = await made(number);
    expect(audit.findings.filter(({ outcome }) => outcome === 'error').map(sentenceOf)).toEqual([]);
  });
});
