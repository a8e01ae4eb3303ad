import { describe, expect, it } from 'vitest';
import { exampleLedger } from '../../compose/example.ts';
import { live, published } from '../worlds/workbooks.ts';
import { cellsOf, evidenceOf, objections } from './evidence.ts';
import { edited, twins } from './twin.ts';

const SECOND = '线下服务能力提升（软硬件）项目质保金';
const THIRD = '2024年驻村工作队经费';

twins('projects of tables 10 and 12', [
  {
    rule: 'T10-3',
    what: 'a type that is none',
    wrong: { '表10 项目支出!A8': '其他运转' },
    cells: ['表10 项目支出!A8'],
    says: `项目“${SECOND}”的类型是“其他运转”`,
  },
  {
    rule: 'T10-3',
    what: 'no type',
    wrong: { '表10 项目支出!A8': null },
    cells: ['表10 项目支出!A8'],
    says: '的类型是“”',
  },
  {
    rule: 'X12-2',
    what: 'a project with another name',
    wrong: { '表12 项目绩效!B15': '驻村工作队经费' },
    cells: ['表12 项目绩效!B15', '表10 项目支出!B9'],
    says: `“驻村工作队经费”与表10 的“${THIRD}”不一致`,
  },
  {
    rule: 'X12-2',
    what: 'a project that table 12 lacks',
    wrong: {
      '表12 项目绩效!A15': null,
      '表12 项目绩效!B15': null,
      '表12 项目绩效!C15': null,
      '表12 项目绩效!D15': null,
    },
    cells: ['表10 项目支出!B9'],
    says: `“${THIRD}”只在表10里，表12没有`,
  },
  {
    rule: 'X12-3',
    what: 'another order',
    settled: {
      ...{ '表10 项目支出!B8': THIRD, '表10 项目支出!D8': 6.58, '表10 项目支出!E8': 6.58 },
      ...{ '表10 项目支出!B9': SECOND, '表10 项目支出!D9': 1.62, '表10 项目支出!E9': 1.62 },
    },
    wrong: {
      ...{ '表10 项目支出!B8': SECOND, '表10 项目支出!D8': 1.62, '表10 项目支出!E8': 1.62 },
      ...{ '表10 项目支出!B9': THIRD, '表10 项目支出!D9': 6.58, '表10 项目支出!E9': 6.58 },
    },
    cells: ['表12 项目绩效!B15'],
    says: `表12 先列“${THIRD}”，表10 先列“${SECOND}”`,
  },
]);

twins('goals of projects', [
  {
    rule: 'T12-2',
    what: 'no cost indicator',
    wrong: { '表12 项目绩效!G15': null, '表12 项目绩效!H15': null },
    cells: ['表12 项目绩效!B15'],
    says: `项目“${THIRD}”没有成本指标`,
  },
  {
    rule: 'T12-2',
    what: 'no cost indicator in two projects',
    wrong: {
      ...{ '表12 项目绩效!G15': null, '表12 项目绩效!H15': null },
      ...{ '表12 项目绩效!G19': null, '表12 项目绩效!H19': null },
    },
    cells: ['表12 项目绩效!B15', '表12 项目绩效!B19'],
    says: '”没有成本指标',
  },
  {
    rule: 'T12-2',
    what: 'neither benefit nor satisfaction',
    wrong: { '表12 项目绩效!M15': null, '表12 项目绩效!N15': null },
    cells: ['表12 项目绩效!B15'],
    says: '没有效益指标',
  },
  {
    rule: 'T12-5',
    what: 'no benefit indicator at all',
    settled: { '表12 项目绩效!K8': '办事时间缩短' },
    wrong: { '表12 项目绩效!K8': null },
    cells: ['表12 项目绩效!K8', '表12 项目绩效!K15', '表12 项目绩效!K19'],
    says: '3 个项目都没有效益指标',
  },
  {
    rule: 'T12-6',
    what: 'a cost that is not the money',
    wrong: { '表12 项目绩效!H15': '≤65.8万元' },
    cells: ['表12 项目绩效!H15', '表12 项目绩效!C15'],
    says: '成本指标合 65.80 万元，资金总额是 6.58 万元',
    more: { actual: 6580, expected: 658, difference: 5922 },
  },
  {
    rule: 'T12-3',
    what: 'no code',
    wrong: { '表12 项目绩效!A15': null },
    cells: ['表12 项目绩效!A15'],
    says: '没有项目编码',
  },
  {
    rule: 'T12-3',
    what: 'no code in two projects',
    wrong: { '表12 项目绩效!A15': null, '表12 项目绩效!A19': null },
    cells: ['表12 项目绩效!A15', '表12 项目绩效!A19'],
    says: `项目“${THIRD}”、“`,
  },
  {
    rule: 'T12-3',
    what: 'a code with 20 places',
    wrong: { '表12 项目绩效!A15': '41072724000000003881' },
    cells: ['表12 项目绩效!A15'],
    says: '不是 21 位',
  },
  {
    rule: 'T12-3',
    what: 'a code of another region',
    wrong: { '表12 项目绩效!A15': '410728240000000038810' },
    cells: ['表12 项目绩效!A15'],
    says: '区划是 410728，其他项目是 410727',
  },
  {
    rule: 'T12-3',
    what: 'a code of a later year',
    wrong: { '表12 项目绩效!A15': '410727250000000038810' },
    cells: ['表12 项目绩效!A15'],
    says: '年度是 2025，晚于预算年度',
  },
]);

twins('goals of the department', [
  {
    rule: 'T11-2',
    what: 'a threshold the wrong way round',
    wrong: { '表11 整体绩效!D21': '≥5%' },
    cells: ['表11 整体绩效!D21'],
    says: '“结转结余率”的指标值“≥5%”方向可能反了',
  },
  {
    rule: 'T11-2',
    what: 'more than all',
    wrong: { '表11 整体绩效!D19': '≥950%' },
    cells: ['表11 整体绩效!D19'],
    says: '超过 100%',
  },
  {
    rule: 'T11-2',
    what: 'no percent sign',
    wrong: { '表11 整体绩效!D19': '≥95' },
    cells: ['表11 整体绩效!D19'],
    says: '没有百分号',
    more: { severity: 'hint' },
  },
  {
    rule: 'T11-2',
    what: 'a rate that is no percentage',
    wrong: { '表11 整体绩效!D19': '良好' },
    cells: ['表11 整体绩效!D19'],
    says: '却不是百分比',
    more: { severity: 'hint' },
  },
  {
    rule: 'T11-2',
    what: 'typed over what the ledger says',
    workbook: live(exampleLedger()),
    wrong: { '表11 整体绩效!D19': '良好' },
    cells: ['表11 整体绩效!D19'],
    says: '却不是百分比。请核对。',
    more: { severity: 'hint' },
  },
  {
    rule: 'T11-3',
    what: 'no value',
    settled: { '表11 整体绩效!D46': '明显' },
    wrong: { '表11 整体绩效!D47': null },
    cells: ['表11 整体绩效!D47'],
    says: '没有指标值：提高办事效率',
  },
]);

describe('what was typed in a ledger is put right there, and generated again', () => {
  const ledger = exampleLedger();
  const [first] = ledger.projects;
  const costsOf = (project: typeof first) =>
    project === first ? [{ name: '成本', value: '≤999万元' }] : project!.name === THIRD ? [] : project!.indicators.cost;
  const projects = ledger.projects.map((project) => ({
    ...project,
    ...(project.name === THIRD && { code: '' }),
    indicators: { ...project.indicators, cost: costsOf(project) },
  }));
  const { performance } = ledger;
  const indicators = performance.indicators.map((one) => ({
    ...one,
    value: one.level3 === '提高办事效率' ? '' : '明显',
  }));
  const evidence = evidenceOf(live({ ...ledger, projects, performance: { ...performance, indicators } }));

  it.each([
    ['T12-2', '项目与绩效!C16', THIRD, '请在“项目与绩效”页补上，再点一次“一键生成”。'],
    ['T12-3', '项目与绩效!B16', null, '请在“项目与绩效”页补上，再点一次“一键生成”。'],
    ['T12-5', '项目与绩效!C16', THIRD, '请在“项目与绩效”页核对，再点一次“一键生成”。'],
    ['T12-6', '项目与绩效!F5', '≤999万元', '请在“项目与绩效”页核对，再点一次“一键生成”。'],
    ['T11-2', '整体绩效!D20', '明显', '请在“整体绩效”页核对，再点一次“一键生成”。'],
    ['T11-3', '整体绩效!D49', null, '请在“整体绩效”页补上，再点一次“一键生成”。'],
  ])('%s: %s', (rule, cell, value, says) => {
    const [found] = objections(rule, evidence);
    expect(found!.message).toContain(says);
    expect([cellsOf(found!)[0], found!.cells[0]!.value]).toEqual([cell, value]);
  });
});

it('T12-5: what T12-2 says of every project is not said again', () => {
  const ledger = exampleLedger();
  const projects = ledger.projects.map((project) => ({
    ...project,
    indicators: { ...project.indicators, satisfaction: [] },
  }));
  const evidence = evidenceOf(published({ ...ledger, projects }));
  expect(objections('T12-2', evidence)[0]!.message).toContain('没有效益指标');
  expect(objections('T12-5', evidence)).toEqual([]);
});

describe('goals that are in order', () => {
  it.each([
    ['T12-6', 'a cost in 元', { '表12 项目绩效!H15': '65800元以内' }],
    ['T12-6', 'a cost for one', { '表12 项目绩效!H15': '≤500元/人' }],
    ['T12-6', 'costs that add up', { '表12 项目绩效!H15': '6万元', '表12 项目绩效!H16': '0.58万元' }],
    ['T12-3', 'letters in a code', { '表12 项目绩效!A15': '41072724219P007000051' }],
    ['T11-2', 'a number that Excel shows as a percentage', { '表11 整体绩效!D19': 0.95 }],
    ['T11-2', 'growth of more than 100%', { '表11 整体绩效!C19': '业务量增长率', '表11 整体绩效!D19': '≥120%' }],
    ['X12-2', 'a name with a line break', { '表12 项目绩效!B15': '2024年驻村\n工作队经费' }],
  ])('%s: %s', (rule, _, edits) => {
    expect(objections(rule, evidenceOf(edited(published(exampleLedger()), edits)))).toEqual([]);
  });
});
