import { normalizeText } from '../../../base/normalize-text.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { groupBy } from '../../../base/group-by.ts';
import { perEvidence } from '../../evidence/per-evidence.ts';
import { textIn, viewOf, type TableView } from '../../evidence/table-view.ts';
import { costCell, projectCell, type PrintedIndicator, remedyFor } from '../../evidence/typed-in-ledger.ts';
import { type CheckRule, type Violation, violation } from '../../evidence/violation.ts';

/** 48万元; an amount for one piece (500元/人) is another thing. */
const MONEY = /([\d,]+(?:\.\d+)?)(亿|万)?元(?!\s*[/每])/;
const WAN_YUAN = { 亿: 10_000, 万: 1, 元: 0.0001 } as const;

const KINDS = [
  ['cost', '成本指标'],
  ['output', '产出指标'],
  ['benefit', '效益指标'],
  ['satisfaction', '满意度指标'],
] as const;
type Kind = (typeof KINDS)[number][0];

/** A project of table 12 with what its rows say. */
interface Goals {
  readonly row: string;
  readonly name: string;
  readonly indicators: Readonly<Record<Kind, readonly PrintedIndicator[]>>;
}

const head = { kind: '表内', tables: ['T12'], severity: 'plausibility' } as const;

/** What table 12 says of each project besides its money (rules.md T12-2, T12-3 and section 7). */
export const PROJECT_INDICATORS: readonly CheckRule[] = [
  {
    ...head,
    id: 'T12-2',
    wording: '表12 每个项目有成本指标、产出指标、效益指标或满意度指标',
    basis: '预算绩效管理：项目绩效目标应完整',
    check: (evidence) =>
      groupBy(projectsOf(evidence), ({ indicators }) => lackingIn(indicators).join()).flatMap((projects) => {
        const indicators = lackingIn(projects[0].indicators);
        if (indicators.length === 0) return [];
        const cells = projects.map(({ row }) => projectCell(evidence, row, 'name'));
        const details = { projects: projects.map(({ name }) => name), indicators, remedy: remedyFor('add', cells) };
        return violation('indicatorsMissing', details, cells);
      }),
  },
  {
    ...head,
    id: 'T12-5',
    wording: '表12 效益指标不是整列空着',
    severity: 'hint',
    basis: '预算绩效管理：项目绩效目标应完整',
    check: (evidence) => {
      const projects = projectsOf(evidence);
      if (projects.some(({ indicators }) => indicators.benefit.length > 0)) return [];
      // where nothing stands in for them, T12-2 has said so of each project
      if (projects.every(({ indicators }) => !has(indicators, 'benefit'))) return [];
      const cells = projects.map(({ row }) => projectCell(evidence, row, 'benefitName'));
      const details = { count: projects.length, remedy: remedyFor('check', cells) };
      return [violation('noBenefits', details, cells)];
    },
  },
  {
    ...head,
    id: 'T12-6',
    wording: '表12 成本指标的金额 = 资金总额',
    basis: '成本指标与项目资金是同一笔钱',
    check: (evidence) => {
      const table = viewOf(evidence, 'T12');
      if (!table || table.found.moneyUnit === '元') return [];
      return projectsOf(evidence).flatMap((project) => costDiffers(project, table, evidence));
    },
  },
];

function lackingIn(indicators: Goals['indicators']): string[] {
  const lacking = KINDS.filter(([kind]) => kind !== 'satisfaction' && !has(indicators, kind));
  return lacking.map(([, label]) => label);
}

/** Where there is a satisfaction indicator the benefit may be missing. */
function has(indicators: Goals['indicators'], kind: Kind): boolean {
  return indicators[kind].length > 0 || (kind === 'benefit' && indicators.satisfaction.length > 0);
}

function costDiffers({ row, name, indicators }: Goals, table: TableView, evidence: Evidence): Violation[] {
  const costs = indicators.cost.flatMap((indicator) => {
    const amount = moneyIn(indicator.value);
    return amount === undefined ? [] : [{ amount, cell: costCell(evidence, row, indicator) }];
  });
  const total = table.amounts([row], ['total']);
  if (costs.length === 0 || !total?.readable) return [];
  const sum = costs.reduce((all, { amount }) => all + amount, 0);
  if (sum === total.amount || costs.some(({ amount }) => amount === total.amount)) return [];
  const cells = costs.map(({ cell }) => cell);
  const details = { project: name, cost: sum, total: total.amount, remedy: remedyFor('check', cells) };
  return [
    violation('costDiffers', details, [...cells, ...total.cells], {
      actual: sum,
      expected: total.amount,
      difference: sum - total.amount,
    }),
  ];
}

/** In 0.01 万元. */
function moneyIn(value: string): number | undefined {
  const [, digits, unit = '元'] = MONEY.exec(value) ?? [];
  if (digits === undefined) return undefined;
  return Math.round(Number(digits.replaceAll(',', '')) * WAN_YUAN[unit as keyof typeof WAN_YUAN] * 100);
}

const projectsOf = perEvidence((evidence): readonly Goals[] => {
  const table = viewOf(evidence, 'T12');
  if (!table) return [];
  const lines = new Map<string, string[]>();
  for (const key of table.found.placed.rows.keys()) {
    const project = /^project:[^:]+/.exec(key)?.[0];
    if (project) lines.set(project, [...(lines.get(project) ?? []), key]);
  }
  return table.rowsOf('project').map((row) => {
    const of = (kind: Kind): PrintedIndicator[] =>
      (lines.get(row) ?? []).flatMap((line) => {
        const cell = table.cell(line, `${kind}Value`);
        const [name, value] = [table.text(line, `${kind}Name`), textIn(cell)];
        return name === '' && value === '' ? [] : [{ name, value: normalizeText(value), cell }];
      });
    return {
      row,
      name: table.printed(row, 'name'),
      indicators: { cost: of('cost'), output: of('output'), benefit: of('benefit'), satisfaction: of('satisfaction') },
    };
  });
});
