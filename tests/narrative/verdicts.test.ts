import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../src/audit/evidence/gather-evidence.ts';
import { checkNarrative } from '../../src/audit/text/check-text.ts';
import { published, live } from '../audit/worlds/workbooks.ts';
import { SECTIONS } from '../../src/audit/text/check-sections.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { narrativeText } from '../../src/sentences/narrative-text.ts';
import { exampleLedger } from '../compose/example.ts';
import { seedDocument } from '../seed/document.ts';
import { rewrittenLedgers } from './rewritten.ts';

const ledgers = rewrittenLedgers();
const qinghe = gatherEvidence(live(ledgers.get('qinghe')!));
const linchuan = gatherEvidence(live(ledgers.get('linchuan')!));
/** Tables only: nothing is typed of last year. */
const tables = gatherEvidence(published(ledgers.get('linchuan')!), { exact: true });

const verdicts = (text: string, evidence = qinghe) =>
  checkNarrative(text, evidence).figures.map(({ printed, outcome }) => `${printed} ${outcome}`);

const findings = (text: string, evidence = qinghe) =>
  checkNarrative(text, evidence).findings.map(({ code, details: { found, should } }) => [code, found, should]);

describe('what the tables do not say is not called wrong', () => {
  it.each<[string, string, readonly string[]]>([
    ['another unit', '其中：青河县水库管理中心基本支出111.50万元，人员经费102.20万元。', ['111.50万元', '102.20万元']],
    ['a part of the department', '局机关基本支出414.25万元。', ['414.25万元']],
    ['a head', '人均公用经费0.93万元。', ['0.93万元']],
    ['of a class', '农林水支出591.75万元，其中基本支出435万元，项目支出156.75万元；', ['435万元', '156.75万元']],
    ['of a class in brackets', '卫生健康支出15.25万元（基本支出15万元）。', ['15万元']],
    ['of what is not known', '办公楼维修项目35万元，其中政府采购30万元。', ['35万元', '30万元']],
    ['final accounts', '2024年决算收入868.33万元，支出865.10万元。', ['868.33万元', '865.10万元']],
    ['what was spent', '2024年公务接待费实际支出0.85万元。', ['0.85万元']],
    ['a year long ago', '2019年收入198.00万元。', ['198.00万元']],
    ['a reason', '主要原因是退休3人，减少基本支出12.50万元。', ['12.50万元']],
    [
      'projects of a kind',
      '人员类项目0个，涉及预算0万元；运转类项目1个，涉及预算36.75万元。',
      ['0个', '0万元', '1个', '36.75万元'],
    ],
    ['a history', '“三公”经费：2022年0.35万元，2021年0.20万元。', ['0.35万元', '0.20万元']],
    ['in another unit of money', '收入总计9405.00千元，支出总计9.405百万元。', ['9405.00千元', '9.405百万元']],
    ['told roughly', '收入总计近950万元，支出总计900余万元。', ['950万元', '900余万元']],
    ['told roughly behind', '收入总计950万元左右，支出总计超过900万元。', ['950万元', '900万元']],
    ['what the government buys besides', '政府购买服务预算12.00万元。', ['12.00万元']],
    ['a total investment', '河道管护项目总投资1,250万元。', ['1,250万元']],
  ])('%s', (_, text, unchecked) => {
    const { figures, findings: found } = checkNarrative(text, qinghe);
    expect(found.filter(({ outcome }) => outcome !== 'unchecked')).toEqual([]);
    expect(figures.filter(({ outcome }) => outcome === 'unchecked').map(({ printed }) => printed)).toEqual(unchecked);
  });
});

describe('what the words around a figure make of it', () => {
  it('is of the budget behind 其中', () => {
    expect(verdicts('政府性基金预算250.00万元，其中：基本支出0万元，项目支出250.00万元。')).toEqual([
      '250.00万元 pass',
      '0万元 pass',
      '250.00万元 pass',
    ]);
  });

  it('is of the first of two where the second says of which money', () => {
    expect(verdicts('“三公”经费一般公共预算拨款安排6.70万元，机构运转经费财政拨款预算40.60万元。')).toEqual([
      '6.70万元 pass',
      '40.60万元 pass',
    ]);
  });

  it('is of last year as long as the sentence is', () => {
    expect(verdicts('2024年收入210.12万元，支出210.12万元；2025年收入200.12万元。', linchuan)).toEqual([
      '210.12万元 pass',
      '210.12万元 pass',
      '200.12万元 pass',
    ]);
  });

  it('is a share of what the text names', () => {
    expect(verdicts('人员经费485.15万元，占基本支出的92.28%，占总支出的51.58%。')).toEqual([
      '485.15万元 pass',
      '92.28% pass',
      '51.58% pass',
    ]);
    expect(findings('人员经费485.15万元，占总支出的15.58%。')).toEqual([['textDiffers', '15.58%', '51.58%']]);
  });

  it('may be of the whole list behind a full stop', () => {
    const text = '“三公”经费6.70万元：公务接待费1.20万元。较上年减少0.30万元，下降4.29%，主要是压减接待。';
    expect(findings(text)).toEqual([]);
  });

  it('keeps its place whatever signs of two units stand before it', () => {
    const text = '𠮷\n收入总计 940.51 万元。';
    const { position, sentence } = checkNarrative(text, qinghe).findings[0]!;
    expect(text.slice(position.start, position.end)).toBe('940.51 万元');
    expect(sentence).toBe('收入总计 940.51 万元。');
  });
});

describe('where nothing is typed of last year', () => {
  it('a rate must be that of the change beside it', () => {
    expect(findings('收入总计200.12万元，比上年减少10.00万元，下降4.76%，主要是退休。', tables)).toEqual([
      ['textUnknown', '10.00万元', undefined],
      ['textUnknown', '4.76%', undefined],
    ]);
    expect(findings('收入总计200.12万元，比上年减少10.00万元，下降4.67%，主要是退休。', tables)).toContainEqual([
      'textDiffers',
      '4.67%',
      '4.76%',
    ]);
  });
});

describe('the unit of money', () => {
  it('is no part of the name behind 编制单位', () => {
    const text = '编制单位：元氏县青河镇政府\n项目\t金额\n收入总计\t940.50';
    expect(verdicts(text)).toEqual(['940.50 pass']);
  });

  it('is that of the line above a table', () => {
    expect(verdicts('单位：元\n项目\t金额\n收入总计\t9405000.00')).toEqual(['9405000.00 pass']);
    expect(verdicts('项目\t金额（元）\n收入总计\t9405000.00')).toEqual(['9405000.00 pass']);
  });

  it('leaves unchecked what is in a unit that is not read', () => {
    expect(verdicts('单位：千元\n项目\t金额\n收入总计\t9405.00')).toEqual(['9405.00 unchecked']);
    expect(verdicts('单位：千元\n收入总计 9405.00')).toEqual(['9405.00 unchecked']);
  });
});

describe('pasted texts', () => {
  const example = gatherEvidence(live(exampleLedger()));
  const right = checkNarrative(seedDocument, example).figures.length;

  it.each<[string, (text: string) => string]>([
    ['blanks before % and 万元', (text) => text.replace(/(\d)\s*(?=%|万元)/g, '$1 ')],
    ...['\u00a0', '\u2009', '\u202f', '\u3000', '\u2060'].map((blank): [string, (text: string) => string] => [
      `blanks of another width: ${blank.charCodeAt(0).toString(16)}`,
      (text) => text.replace(/\s*(\d[\d.]*)\s*(?=万元|%|年|辆|台)/g, `${blank}$1${blank}`),
    ]),
    ['soft hyphens', (text) => text.replace(/([\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '$1\u00ad')],
    ['full width', (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
    ['characters of PDF files', (text) => text.replaceAll('一', '⼀').replaceAll('支', '⽀')],
    ['numbers of pages', (text) => text.replaceAll('\n', '\n\n- 3 -\n\n').replaceAll('\n\n二、', '\n第 3 页\n二、')],
    ['lines of 28 characters', (text) => text.replace(/^(.{28})(?=.)(?![\d.%])/gm, '$1\n')],
    ['units on the next line', (text) => text.replace(/(\d)\s*(?=%|万元)/g, '$1\n')],
  ])('%s', (_, change) => {
    const { figures, findings: found } = checkNarrative(change(seedDocument), example);
    expect(found.map(({ code, details }) => [code, details.found])).toEqual([]);
    expect(figures).toHaveLength(right);
  });

  it('two tables side by side are two', () => {
    const text =
      '收入\t金额\t支出\t金额\n一般公共预算\t477.24\t一般公共服务\t432.93\n收入总计\t477.24\t支出总计\t477.24';
    expect(verdicts(text, example)).toEqual(['477.24 pass', '432.93 pass', '477.24 pass', '477.24 pass']);
  });

  it('headings of a table are no sentence that goes on', () => {
    const text =
      '项目\t2024年预算数（万元）\t2023年预算数（万元）\t增减额（万元）\t增减率\n收入总计\t477.24\t540.82\t-63.58\t-11.76%';
    expect(verdicts(text, example)).toEqual(['477.24 pass', '540.82 pass', '-63.58 pass', '-11.76% pass']);
  });

  it('whole numbers of 元 in a list', () => {
    expect(verdicts('单位：元\n收入总计 4,772,400\n2024年基本支出 4210400', example)).toEqual([
      '4,772,400 pass',
      '4210400 pass',
    ]);
  });

  it('a reason as long as one may be', () => {
    const reason = '工作需要'.repeat(500);
    expect(findings(`收入总计940.50万元，比上年增加10万元，主要原因是${reason}。`).map(([code]) => code)).not.toContain(
      'reasonMissing',
    );
  });
});

describe('names', () => {
  const name = (department: string, units = [department]) => {
    const [unit] = exampleLedger().units;
    return gatherEvidence(
      live({
        ...exampleLedger(),
        department: { code: '019', name: department },
        units: units.map((one, index) => ({ ...unit!, code: `01900${index + 1}`, name: one })),
      }),
    );
  };

  it('are found with any brackets, colons and quotation marks, also of a department', () => {
    const odd = '某县“一带一路”：服务中心（2期）';
    expect(verdicts(`${odd}2024年收入总计477.24万元。`, name(odd))).toEqual(['477.24万元 pass']);
  });

  it.each(['某局（本级', '某局[二]*', '中心.学校？', '（本级）某局'])(
    'of units are texts, and no patterns: %s',
    (unit) => {
      const evidence = name('某某县教育局', ['某某县教育局', unit]);
      expect(verdicts(`其中：${unit}基本支出111.50万元。`, evidence)).toEqual(['111.50万元 unchecked']);
      expect(verdicts(`我部门（含${unit}）收入总计477.24万元。`, evidence)).toEqual(['477.24万元 pass']);
    },
  );
});

describe('the department', () => {
  it('is the one that most tables name', () => {
    const right = '封丘县政务服务和大数据管理局';
    const book = published(exampleLedger());
    const misspelt = {
      sheets: book.sheets.map((sheet, index) =>
        index > 0
          ? sheet
          : {
              ...sheet,
              values: sheet.values.map((line) =>
                line.map((value) => (typeof value === 'string' ? value.replace('服务和大', '服务大') : value)),
              ),
            },
      ),
    };
    expect(findings(`${right}2024年收入总计477.24万元。`, gatherEvidence(misspelt))).toEqual([]);
    const wrong = right.replace('和', '');
    expect(findings(`${wrong}2024年收入总计477.24万元。`, gatherEvidence(misspelt))).toContainEqual([
      'textDepartment',
      wrong,
      right,
    ]);
  });
});

describe('a text as a whole', () => {
  const { department, ...ledger } = exampleLedger();
  const scoped: Ledger = { ...ledger, department: { ...department, name: '封丘县政务服务系统' }, scope: '019001' };
  const unit = gatherEvidence(live(scoped));
  const textOf = (one: Ledger) =>
    narrativeText(ledgerDisclosure(one), one.narrative)
      .map((paragraph) => paragraph.text)
      .join('\n');

  it.each(SECTIONS)('misses %s where heading and paragraphs are gone', (heading) => {
    const lines = textOf(exampleLedger()).split('\n');
    const from = lines.findIndex((line) =>
      new RegExp(`^(?:[一二三四五六七八]、|（[一二三四五]）)${heading}`).test(line),
    );
    const next = lines.findIndex(
      (line, at) => at > from && /^(?:[一二三四五六七八九]、|（[二三四五]）.*(?:情况|说明)$)/.test(line),
    );
    const text = [...lines.slice(0, from), ...lines.slice(next < 0 ? lines.length : next)].join('\n');
    const { findings: found } = checkNarrative(text, gatherEvidence(published(exampleLedger())));
    expect(found.filter(({ code }) => code === 'textSection').map(({ details }) => details.name)).toEqual([heading]);
  });

  it('misses nothing where a few sentences stand alone', () => {
    expect(findings('收入总计940.50万元。\n“三公”经费6.70万元。')).toEqual([]);
  });

  it('of a unit says 单位', () => {
    const text = textOf(scoped);
    expect(findings(text, unit)).toEqual([]);
    expect(findings(text.replace('我单位2024年政府采购', '我部门2024年政府采购'), unit)).toEqual([
      ['textPublisher', '我部门', '我单位'],
    ]);
    const [hint, ...others] = checkNarrative(text.replaceAll('我单位', '我部门'), unit).findings;
    expect([hint!.outcome, hint!.code, others]).toEqual(['hint', 'textPublisher', []]);
  });

  it('of a reason asks that something moved', () => {
    const same = '国有资本经营预算收支预算与上年相同，主要原因是没有安排。';
    expect(findings(same)).toEqual([['reasonNeedless', undefined, undefined]]);
    expect(
      findings('国有资本经营预算收支预算与上年相同；公务接待费1.20万元，比上年减少0.30万元，主要是节约。'),
    ).toEqual([]);
    expect(findings('国有资本经营预算收支预算比上年增加0万元，主要原因是没有安排。')).toEqual([
      ['reasonNeedless', undefined, undefined],
    ]);
  });
});

describe('a long text', () => {
  it('is read to its end, also where it has no lines', () => {
    const text = `${'收入总计940.50万元，'.repeat(1_500)}支出总计940.51万元。`;
    const { figures, findings: found } = checkNarrative(text, qinghe);
    expect(figures).toHaveLength(1_501);
    expect(found.map(({ details: { should } }) => should)).toEqual(['940.50万元']);
  });
});
