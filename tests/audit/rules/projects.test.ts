import { describe, expect, it } from 'vitest';
import { exampleLedger } from '../../compose/example.ts';
import { namedCells } from '../worlds/named-cells.ts';
import { live, published } from '../worlds/workbooks.ts';
import { messageOf } from '../message-of.ts';
import { cellsOf, evidenceOf, violations } from './evidence.ts';
import { edited, twins } from './twin.ts';

const { cell, printed } = namedCells(exampleLedger());

const SECOND = '线下服务能力提升（软硬件）项目质保金';
const THIRD = '2024年驻村工作队经费';

twins('projects of tables 10 and 12', [
  {
    rule: 'T10-3',
    what: 'a type that is none',
    wrong: { [cell('T10', 'project:P0002', 'kind')]: '其他运转' },
    cells: [cell('T10', 'project:P0002', 'kind')],
    says: `项目“${SECOND}”的类型是“其他运转”`,
  },
  {
    rule: 'T10-3',
    what: 'no type',
    wrong: { [cell('T10', 'project:P0002', 'kind')]: null },
    cells: [cell('T10', 'project:P0002', 'kind')],
    says: '的类型是“”',
  },
  {
    rule: 'X12-2',
    what: 'a project with another name',
    wrong: { [cell('T12', 'project:P0003', 'name')]: '驻村工作队经费' },
    cells: [cell('T12', 'project:P0003', 'name'), cell('T10', 'project:P0003', 'name')],
    says: `“驻村工作队经费”与表10 的“${THIRD}”不一致`,
  },
  {
    rule: 'X12-2',
    what: 'a project that table 12 lacks',
    wrong: {
      [cell('T12', 'project:P0003', 'code')]: null,
      [cell('T12', 'project:P0003', 'name')]: null,
      [cell('T12', 'project:P0003', 'total')]: null,
      [cell('T12', 'project:P0003', 'government')]: null,
    },
    cells: [cell('T10', 'project:P0003', 'name')],
    says: `“${THIRD}”只在表10里，表12没有`,
  },
  {
    rule: 'X12-3',
    what: 'another order',
    settled: {
      ...{
        [cell('T10', 'project:P0002', 'name')]: THIRD,
        [cell('T10', 'project:P0002', 'total')]: 6.58,
        [cell('T10', 'project:P0002', 'general')]: 6.58,
      },
      ...{
        [cell('T10', 'project:P0003', 'name')]: SECOND,
        [cell('T10', 'project:P0003', 'total')]: 1.62,
        [cell('T10', 'project:P0003', 'general')]: 1.62,
      },
    },
    wrong: {
      ...{
        [cell('T10', 'project:P0002', 'name')]: SECOND,
        [cell('T10', 'project:P0002', 'total')]: 1.62,
        [cell('T10', 'project:P0002', 'general')]: 1.62,
      },
      ...{
        [cell('T10', 'project:P0003', 'name')]: THIRD,
        [cell('T10', 'project:P0003', 'total')]: 6.58,
        [cell('T10', 'project:P0003', 'general')]: 6.58,
      },
    },
    cells: [cell('T12', 'project:P0003', 'name')],
    says: `表12 先列“${THIRD}”，表10 先列“${SECOND}”`,
  },
]);

twins('goals of projects', [
  {
    rule: 'T12-2',
    what: 'no cost indicator',
    wrong: { [cell('T12', 'project:P0003', 'costName')]: null, [cell('T12', 'project:P0003', 'costValue')]: null },
    cells: [cell('T12', 'project:P0003', 'name')],
    says: `项目“${THIRD}”没有成本指标`,
  },
  {
    rule: 'T12-2',
    what: 'no cost indicator in two projects',
    wrong: {
      ...{ [cell('T12', 'project:P0003', 'costName')]: null, [cell('T12', 'project:P0003', 'costValue')]: null },
      ...{ [cell('T12', 'project:P0002', 'costName')]: null, [cell('T12', 'project:P0002', 'costValue')]: null },
    },
    cells: [cell('T12', 'project:P0003', 'name'), cell('T12', 'project:P0002', 'name')],
    says: '”没有成本指标',
  },
  {
    rule: 'T12-2',
    what: 'neither benefit nor satisfaction',
    wrong: {
      [cell('T12', 'project:P0003', 'satisfactionName')]: null,
      [cell('T12', 'project:P0003', 'satisfactionValue')]: null,
    },
    cells: [cell('T12', 'project:P0003', 'name')],
    says: '没有效益指标',
  },
  {
    rule: 'T12-5',
    what: 'no benefit indicator at all',
    settled: { [cell('T12', 'project:P0001', 'benefitName')]: '办事时间缩短' },
    wrong: { [cell('T12', 'project:P0001', 'benefitName')]: null },
    cells: [
      cell('T12', 'project:P0001', 'benefitName'),
      cell('T12', 'project:P0003', 'benefitName'),
      cell('T12', 'project:P0002', 'benefitName'),
    ],
    says: '3 个项目都没有效益指标',
  },
  {
    rule: 'T12-6',
    what: 'a cost that is not the money',
    wrong: { [cell('T12', 'project:P0003', 'costValue')]: '≤65.8万元' },
    cells: [cell('T12', 'project:P0003', 'costValue'), cell('T12', 'project:P0003', 'total')],
    says: '成本指标合 65.80 万元，资金总额是 6.58 万元',
    more: { actual: 6580, expected: 658, difference: 5922 },
  },
  {
    rule: 'T12-3',
    what: 'no code',
    wrong: { [cell('T12', 'project:P0003', 'code')]: null },
    cells: [cell('T12', 'project:P0003', 'code')],
    says: '没有项目编码',
  },
  {
    rule: 'T12-3',
    what: 'no code in two projects',
    wrong: { [cell('T12', 'project:P0003', 'code')]: null, [cell('T12', 'project:P0002', 'code')]: null },
    cells: [cell('T12', 'project:P0003', 'code'), cell('T12', 'project:P0002', 'code')],
    says: `项目“${THIRD}”、“`,
  },
  {
    rule: 'T12-3',
    what: 'a code with 20 places',
    wrong: { [cell('T12', 'project:P0003', 'code')]: '41072724000000003881' },
    cells: [cell('T12', 'project:P0003', 'code')],
    says: '不是 21 位',
  },
  {
    rule: 'T12-3',
    what: 'a code of another region',
    wrong: { [cell('T12', 'project:P0003', 'code')]: '410728240000000038810' },
    cells: [cell('T12', 'project:P0003', 'code')],
    says: '区划是 410728，其他项目是 410727',
  },
  {
    rule: 'T12-3',
    what: 'a code of a later year',
    wrong: { [cell('T12', 'project:P0003', 'code')]: '410727250000000038810' },
    cells: [cell('T12', 'project:P0003', 'code')],
    says: '年度是 2025，晚于预算年度',
  },
]);

twins('goals of the department', [
  {
    rule: 'T11-2',
    what: 'a threshold the wrong way round',
    wrong: { [printed('T11', '≤5%')]: '≥5%' },
    cells: [printed('T11', '≤5%')],
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
    const [found] = violations(rule, evidence);
    expect(messageOf(found!)).toContain(says);
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
  expect(messageOf(violations('T12-2', evidence)[0]!)).toContain('没有效益指标');
  expect(violations('T12-5', evidence)).toEqual([]);
});

describe('goals that are in order', () => {
  it.each([
    ['T12-6', 'a cost in 元', { [cell('T12', 'project:P0003', 'costValue')]: '65800元以内' }],
    ['T12-6', 'a cost for one', { [cell('T12', 'project:P0003', 'costValue')]: '≤500元/人' }],
    [
      'T12-6',
      'costs that add up',
      {
        [cell('T12', 'project:P0003', 'costValue')]: '6万元',
        [cell('T12', 'project:P0003:1', 'costValue')]: '0.58万元',
      },
    ],
    ['T12-3', 'letters in a code', { [cell('T12', 'project:P0003', 'code')]: '41072724219P007000051' }],
    ['T11-2', 'a number that Excel shows as a percentage', { '表11 整体绩效!D19': 0.95 }],
    [
      'T11-2',
      'growth of more than 100%',
      { [printed('T11', '预算执行率')]: '业务量增长率', '表11 整体绩效!D19': '≥120%' },
    ],
    ['X12-2', 'a name with a line break', { [cell('T12', 'project:P0003', 'name')]: '2024年驻村\n工作队经费' }],
  ])('%s: %s', (rule, _, edits) => {
    expect(violations(rule, evidenceOf(edited(published(exampleLedger()), edits)))).toEqual([]);
  });
});
