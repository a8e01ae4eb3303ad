import { BUDGET_OF_FUND, sourceNamed } from '../../src/facts/sources.ts';
import { budgetMismatch } from '../../src/standards/subject-budget.ts';
import { departmentalCodes, governmentalCodes } from '../../src/standards/economic.ts';
import { functionalLeaves } from '../../src/standards/functional.ts';
import { governmentalFor } from '../../src/standards/mapping.ts';
import { type DraftAmount, FEN_PER_PRINTED } from './arbitrary-amount.ts';
import { type DraftSupplement, supplementsOf } from './draft-supplements.ts';

interface Indicator {
  readonly name: string;
  readonly value: string;
}

/** Numbers drawn at random of which any become a valid department: every index counts around its list. */
export interface Draft {
  readonly year: number;
  readonly department: string;
  readonly amountUnit: '元' | '万元';
  /** Amounts in 万元 have two decimals, not six. */
  readonly twoDecimals: boolean;
  readonly negative: boolean;
  /** The first unit bears the name of the department (本级). */
  readonly sameName: boolean;
  /** Which unit publishes alone; none: all together. */
  readonly scope: number | null;
  readonly supplements: readonly DraftSupplement[];
  /** Sources whose approved total is typed too. */
  readonly approved: readonly string[];
  readonly units: readonly { readonly kind: '行政' | '事业'; readonly step: number }[];
  readonly projects: readonly {
    readonly unit: number;
    readonly name: number;
    readonly code: number | null;
    readonly kind: '其他运转类' | '特定目标类';
    readonly indicators: Readonly<Record<'cost' | 'output' | 'benefit' | 'satisfaction', readonly Indicator[]>>;
  }[];
  readonly functionals: readonly number[];
  readonly departmentals: readonly number[];
  readonly sources: readonly string[];
  readonly entries: readonly {
    readonly nature: string;
    readonly unit: number;
    readonly project: number;
    readonly functional: number;
    readonly departmental: number;
    /** Of a project: any code, one of the three public expenses, or none. */
    readonly economic: string;
    readonly governmental: number | null;
    readonly source: number;
    readonly amount: DraftAmount;
  }[];
  readonly performance: {
    readonly goals: string;
    readonly tasks: readonly { readonly name: string; readonly content: string }[];
    readonly indicators: readonly string[];
  };
}

const DEPARTMENT_NAME = '某县数据局';

/** Also what a spreadsheet may mistake for a pattern, a formula, a number, or the same name in other letters. */
const PROJECT_NAMES = [
  '工作经费',
  '工作经费*',
  '?作经费',
  '~工作经费',
  'Wi-Fi',
  'WI-FI',
  'Ｗi-Fi',
  '=1+1',
  '019',
  '19',
  '1E3',
  '1000',
  '<>',
];

const BASIC_CLASSES = ['301', '302', '303', '310'];
const THREE_PUBLIC = ['30212', '31013', '30913', '30231', '30217'];
const sections = departmentalCodes.filter(({ level }) => level === 'section').map(({ code }) => code);
const basicSections = sections.filter((code) => BASIC_CLASSES.includes(code.slice(0, 3)));
const governmentals = governmentalCodes.filter(({ level }) => level === 'section').map(({ code }) => code);

const around = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

/** The department that a draft stands for, as JSON has it. */
export function ledgerOf(draft: Draft) {
  const units = unitsOf(draft);
  const projects = projectsOf(draft, units);
  const supplements = supplementsOf(draft.supplements, draft.year);
  const entries = entriesOf(draft, units, projects, supplements);
  return {
    year: draft.year,
    department: { code: draft.department, name: DEPARTMENT_NAME },
    amountUnit: draft.amountUnit,
    scope: draft.scope === null ? '部门' : around(units, draft.scope).code,
    units,
    supplements: supplements.map(({ code, name }) => ({ code, name })),
    approved: approvedOf(draft, entries),
    projects,
    entries,
    performance: {
      ...draft.performance,
      indicators: draft.performance.indicators.map((level3, index) => ({
        level1: index % 4 === 0 ? '投入管理指标' : '',
        level2: index % 2 === 0 ? '预算和财务管理' : '',
        level3,
        value: index % 3 === 0 ? '100%' : '',
      })),
    },
  };
}

type Units = ReturnType<typeof unitsOf>;

function unitsOf({ department, units, sameName }: Draft) {
  let number = 0;
  return units.map(({ kind, step }, index) => {
    number += 1 + step;
    const name = index === 0 && sameName ? DEPARTMENT_NAME : `${kind}单位${number}`;
    return { code: `${department}${String(number).padStart(3, '0')}`, name, kind };
  });
}

type Projects = ReturnType<typeof projectsOf>;

/** A name may return in another unit, not in the same. */
function projectsOf({ projects, year }: Draft, units: Units) {
  const taken = new Set<string>();
  return projects.map((project) => {
    const unit = around(units, project.unit).code;
    let name = around(PROJECT_NAMES, project.name);
    while (taken.has(unit + name)) name += '续';
    taken.add(unit + name);
    const code = project.code === null ? '' : `410727${year % 100}${String(project.code).padStart(13, '0')}`;
    return { unit, name, code, kind: project.kind, indicators: project.indicators };
  });
}

/** To the 分 what the entries of a source come to. */
function approvedOf({ approved, amountUnit }: Draft, entries: ReturnType<typeof entriesOf>) {
  const places = amountUnit === '元' ? 2 : 6;
  return approved.map((source) => {
    const fen = entries.reduce(
      (sum, entry) => (entry.source === source ? sum + Math.round(entry.amount * 10 ** places) : sum),
      0,
    );
    return { source, amount: Number(`${fen}e-${places}`) };
  });
}

type Supplements = ReturnType<typeof supplementsOf>;

function entriesOf(draft: Draft, units: Units, projects: Projects, supplements: Supplements) {
  const own = (kind: Supplements[number]['kind']) =>
    supplements.flatMap((supplement) => (supplement.kind === kind ? [supplement.code] : []));
  const leaves = functionalLeaves(draft.year).flatMap(({ code }) => (code.length >= 5 ? [code] : []));
  const functionals = [...own('functional'), ...draft.functionals.map((index) => around(leaves, index))];
  const codes = { departmental: own('departmental'), governmental: own('governmental') };
  return draft.entries.map((entry) => {
    const project = entry.nature === 'project' && projects.length > 0 ? around(projects, entry.project) : undefined;
    const unit = project ? units.find(({ code }) => code === project.unit)! : around(units, entry.unit);
    const paid = {
      unit: unit.code,
      source: around(draft.sources, entry.source),
      amount: amountOf(entry.amount, draft),
    };
    if (entry.nature === 'yearEnd') return { ...paid, functional: '年终结转结余' };
    const functional = functionalFor(paid.source, functionals, leaves, entry.functional, draft.year);
    const code = departmentalOf(entry, draft, project !== undefined, codes.departmental);
    const governmental = governmentalOf(code, unit.kind, entry.governmental, codes.governmental);
    return { ...paid, functional, project: project?.name ?? '', departmental: code, governmental };
  });
}

/** One of the department's codes that belongs to the budget of the money, or any other that does. */
function functionalFor(
  source: string,
  own: readonly string[],
  leaves: readonly string[],
  choice: number,
  year: number,
): string {
  const budget = BUDGET_OF_FUND[sourceNamed(source)!.fund];
  const fits = (code: string) => budget === undefined || budgetMismatch(code, budget, year) === undefined;
  const fitting = own.filter(fits);
  return around(fitting.length > 0 ? fitting : leaves.filter(fits), choice);
}

function departmentalOf(
  entry: Draft['entries'][number],
  draft: Draft,
  isProject: boolean,
  own: readonly string[],
): string {
  const choice = around(draft.departmentals, entry.departmental);
  const isBasicClass = (code: string) => BASIC_CLASSES.includes(code.slice(0, 3));
  if (!isProject) return often(own.filter(isBasicClass), basicSections, choice);
  if (entry.economic === 'none') return '';
  return entry.economic === 'any' ? often(own, sections, choice) : around(THREE_PUBLIC, choice);
}

/** The ledger's own codes for every third entry: there are few of them. */
const often = (own: readonly string[], standard: readonly string[], choice: number): string =>
  around(own.length > 0 && choice % 3 === 0 ? own : standard, choice);

/** Left out only where it follows from the departmental code. */
function governmentalOf(code: string, kind: '行政' | '事业', choice: number | null, own: readonly string[]): string {
  if (code === '') return '';
  const follows = governmentalFor(code, kind === '行政' ? 'administrative' : 'institution').length === 1;
  if (choice === null && follows) return '';
  return often(own, governmentals, choice ?? 1);
}

function amountOf({ fen, negative }: DraftAmount, { amountUnit, twoDecimals, negative: mayBeNegative }: Draft): number {
  const places = amountUnit === '元' ? 2 : 6;
  const exact = amountUnit === '万元' && twoDecimals ? fen - (fen % FEN_PER_PRINTED) : fen;
  const digits = String(exact).padStart(places + 1, '0');
  const value = Number(`${digits.slice(0, -places)}.${digits.slice(-places)}`);
  return negative && mayBeNegative && value !== 0 ? -value : value;
}
