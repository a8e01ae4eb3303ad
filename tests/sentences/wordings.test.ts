import { describe, expect, it } from 'vitest';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import type { Narrative } from '../../src/ledger/model/narrative.ts';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import { missingFacts } from '../../src/sentences/missing-facts.ts';
import { narrativeText } from '../../src/sentences/narrative-text.ts';

const NONE = { total: 0, general: 0, fund: 0, stateCapital: 0, abroad: 0, reception: 0, purchase: 0, running: 0 };

interface Case {
  readonly entries?: readonly object[];
  readonly narrative?: Narrative;
  readonly scope?: string;
}

const basic = (departmental: string, amount: number, source = '一般公共预算·财政拨款') => ({
  unit: '019001',
  functional: '2010301',
  departmental,
  source,
  amount,
});
const project = (name: string, source: string, amount: number, functional = '2010399') => ({
  unit: '019002',
  functional,
  project: name,
  source,
  amount,
});

function ledgerOf({ entries = [basic('30101', 100)], narrative, scope = '部门' }: Case) {
  const projects = entries.flatMap((entry) => ('project' in entry ? [entry.project as string] : []));
  const reading = parseLedger({
    year: 2026,
    department: { code: '019', name: '某局' },
    amountUnit: '万元',
    scope,
    units: [
      { code: '019001', name: '某局', kind: '行政' },
      { code: '019002', name: '某中心', kind: '事业' },
    ],
    projects: [...new Set(projects)].map((name) => ({ unit: '019002', name, kind: '特定目标类' })),
    entries,
    ...(narrative && { narrative }),
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.ledger;
}

/** The paragraphs of a section. */
function section(numeral: string, one: Case): string[] {
  const ledger = ledgerOf(one);
  const paragraphs = narrativeText(ledgerDisclosure(ledger), ledger.narrative);
  const start = paragraphs.findIndex(({ text }) => text.startsWith(`${numeral}、`));
  const end = paragraphs.findIndex(({ look }, index) => index > start && look === 'section');
  return paragraphs.slice(start + 1, end < 0 ? undefined : end).map(({ text }) => text);
}

describe('against last year', () => {
  it.each([
    ['more', 80, '与2025年年初预算相比，收、支总计各增加20万元，增长25.00%，主要原因是人员增加。'],
    ['less', 120, '与2025年年初预算相比，收、支总计各减少20万元，下降16.67%，主要原因是人员增加。'],
    ['nothing last year: no rate', 0, '与2025年年初预算相比，收、支总计各增加100万元，主要原因是人员增加。'],
    ['the same: no reason', 100, '收、支总计与2025年年初预算相同。'],
  ])('%s', (_, total, words) => {
    const narrative = { lastYear: { total }, reasons: { total: '人员增加。' } };
    expect(section('一', { narrative })).toEqual([`某局2026年收入总计100万元，支出总计100万元，${words}`]);
  });

  it('says what is missing by the label of its line', () => {
    expect(section('一', {})[0]).toContain('与2025年年初预算相比，收、支总计【待填：上年收支总计】。');
    expect(section('一', { narrative: { lastYear: { total: 99.5 } } })[0]).toContain(
      '各增加0.50万元，增长0.50%，主要原因是【待填：收支总计增减的原因】。',
    );
  });
});

describe('the other budgets', () => {
  const fund = project('甲', '政府性基金预算', 30, '2120801');
  const capital = project('乙', '国有资本经营预算', 7.5, '2230103');
  const narrative = { lastYear: { ...NONE, general: 100 }, reasons: { fund: '新增', stateCapital: '新增' } };
  it.each([
    ['neither', [], '万元，我部门2026年无政府性基金预算和国有资本经营预算。'],
    ['a fund', [fund], '万元；政府性基金收支预算30万元，我部门2026年无国有资本经营预算。'],
    ['state capital', [capital], '万元；国有资本经营预算收支预算7.50万元，我部门2026年无政府性基金预算。'],
    ['both', [fund, capital], '万元；政府性基金收支预算30万元；国有资本经营预算收支预算7.50万元。'],
  ])('%s', (_, more, words) => {
    expect(section('四', { entries: [basic('30101', 100), ...more], narrative })[0]).toContain(words);
  });

  it('of a fund that has expenditure, with shares', () => {
    expect(section('八', { entries: [basic('30101', 100), fund], narrative })).toEqual([
      '我部门2026年使用政府性基金预算拨款安排的支出30万元。其中：基本支出0万元，占0.00%；项目支出30万元，占100.00%。',
    ]);
  });
});

describe('sources besides the four that are always named', () => {
  it('are added so that the parts make the total', () => {
    const entries = [
      basic('30101', 100),
      basic('30201', 1200, '事业收入'),
      basic('30202', 0.5, '上年结转·单位资金'),
      basic('30205', 3, '上年结转·一般公共预算'),
    ];
    expect(section('二', { entries })).toEqual([
      '某局2026年收入合计1303.50万元，其中：一般公共预算100万元；政府性基金收入0万元；专户管理的教育收费0万元；' +
        '部门财政性结转资金3万元；事业收入1200万元；单位资金结转0.50万元。',
    ]);
  });
});

describe('expenditure', () => {
  it('that carries money over', () => {
    const entries = [
      basic('30101', 100),
      { unit: '019001', functional: '年终结转结余', source: '其他收入', amount: 5 },
    ];
    expect(section('三', { entries })).toEqual([
      '某局2026年支出合计100万元，其中：基本支出100万元，占100.00%；项目支出0万元，占0.00%。另有年终结转结余5万元。',
    ]);
    const carried = [basic('30101', 100), basic('30102', 3, '上年结转·一般公共预算')];
    expect(section('五', { entries: carried })[0]).toContain('年初预算为103万元（含财政性结转资金3万元）。');
  });

  it('with a negative part has no shares', () => {
    const entries = [basic('30101', 100), project('甲', '一般公共预算·财政拨款', -1)];
    expect(section('三', { entries })).toEqual(['某局2026年支出合计99万元，其中：基本支出100万元；项目支出-1万元。']);
  });

  it('without any 一般公共预算', () => {
    const entries = [basic('30101', 100, '其他收入')];
    expect(section('五', { entries })).toEqual(['某局2026年无一般公共预算支出。']);
    expect(section('六', { entries })).toEqual(['某局2026年无一般公共预算基本支出。']);
    expect(section('九', { entries })[1]).toBe('我部门2026年无机构运转经费支出预算。');
  });
});

describe('the three public expenses', () => {
  it('say each of the two kinds of vehicle money where one moved', () => {
    const entries = [basic('30231', 4), basic('30101', 1)];
    const narrative = { lastYear: { ...NONE, running: 5 }, reasons: { running: '压减用车' } };
    const lines = section('七', { entries, narrative });
    expect(lines[0]).toBe(
      '某局2026年“三公”经费支出预算为4万元。2026年“三公”经费支出预算数比2025年年初预算数减少1万元。',
    );
    expect(lines[4]).toContain(
      '2026年公务用车购置费预算数与2025年保持一致；2026年公务用车运行维护费预算数比2025年年初预算减少1万元，主要原因：压减用车。',
    );
  });
});

describe('other matters', () => {
  it('without projects, and with named ones', () => {
    expect(section('九', { narrative: { evaluatedProjects: '无' } })[5]).toMatch(
      /^我部门2026年无项目支出，本年度无部门重点评价项目。/,
    );
    const entries = [basic('30101', 1), project('甲', '其他收入', 2), project('乙', '其他收入', 3.2)];
    const narrative = { evaluatedProjects: '甲、乙', transfers: '农村公路养护' };
    const lines = section('九', { entries, narrative });
    expect(lines[5]).toMatch(/涉及预算拨款5.20万元，共2个项目，本年度部门重点评价项目为甲、乙。/);
    expect(lines.at(-1)).toBe('我部门2026年负责管理的专项转移支付项目有：农村公路养护。');
  });

  it('of a unit that publishes alone say 单位', () => {
    const text = section('九', { scope: '019001', narrative: { evaluatedProjects: '无', transfers: '无' } }).join('\n');
    expect(text).toContain('我单位2026年无负责管理的专项转移支付项目。');
    expect(text).toContain('本年度无单位重点评价项目');
    expect(text).not.toContain('部门');
  });
});

describe('what is still to be typed', () => {
  const missing = (narrative?: Narrative) => {
    const ledger = ledgerOf(narrative ? { narrative } : {});
    return missingFacts(ledgerDisclosure(ledger), narrative);
  };

  it('asks for a reason only where a figure moved', () => {
    const lastYear = { ...NONE, total: 100, general: 90 };
    expect(missing({ lastYear }).filter((field) => field.startsWith('reasons.'))).toEqual(['reasons.general']);
    expect(missing().filter((field) => field.startsWith('reasons.'))).toEqual([]);
    expect(missing()).toHaveLength(22);
  });
});
