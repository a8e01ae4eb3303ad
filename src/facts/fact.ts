import type { Hundredths } from '../money/hundredths.ts';
import { sourceNamed } from './sources.ts';

/** What stands in the place of a functional code where money is left for next year (年终结转结余). */
export const YEAR_END = '年终结转结余';

/** Kinds of project (项目类型). */
export const PROJECT_KINDS = ['其他运转类', '特定目标类'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/**
 * The questions that a money cell may ask of a fact. Every answer is a key that begins with a letter: the same keys stand
 * in the helper columns of the ledger sheet, where SUMIFS compares them.
 */
export const DIMENSIONS = [
  'unit',
  'functional',
  'functionalClass',
  'nature',
  'economicClass',
  'departmental',
  'pair',
  'project',
  'source',
  'fund',
  'origin',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** NB 基本支出, NO 其他运转类, NT 特定目标类, NY 年终结转结余 (no expenditure). */
export type Nature = 'NB' | 'NO' | 'NT' | 'NY';

/** One amount of the ledger with the key of every dimension. */
export interface Fact {
  readonly keys: Readonly<Record<Dimension, string>>;
  /** Published amount in 0.01 万元. */
  readonly amount: Hundredths;
}

/** Key of the economic pair where a project gives no economic code (未列经济分类). */
export const NO_PAIR = 'X0';

export const unitKey = (code: string) => `U${code}`;
export const functionalKey = (code: string) => (code === YEAR_END ? 'FY' : `F${code}`);
const functionalClassKey = (code: string) => (code === YEAR_END ? 'CY' : `C${code.slice(0, 3)}`);
export const economicClassKey = (departmental: string) => `E${departmental.slice(0, 3) || '0'}`;
export const departmentalKey = (departmental: string) => `D${departmental || '0'}`;
export const pairKey = (departmental: string, governmental: string) =>
  departmental === '' ? NO_PAIR : `X${departmental}G${governmental}`;
/** Key of the project that stands at `index` (from 0) in the list of projects; -1 is no project. */
export const projectKey = (index: number) => (index < 0 ? 'P0' : `P${String(index + 1).padStart(4, '0')}`);
/** Nature of a project's facts by its kind. */
export const PROJECT_NATURE: Readonly<Record<ProjectKind, Nature>> = { 其他运转类: 'NO', 特定目标类: 'NT' };

/** What the keys of a fact are made of. */
export interface FactParts {
  readonly unit: string;
  /** Functional code, or YEAR_END. */
  readonly functional: string;
  /** Where its project stands in the list of projects, and its kind; none for basic expenditure. */
  readonly project?: { readonly index: number; readonly kind: ProjectKind };
  /** Departmental and governmental economic codes; empty where a project gives none. */
  readonly departmental: string;
  readonly governmental: string;
  /** Name of one of the fifteen sources. */
  readonly source: string;
}

/** The key of every dimension. Throws on a source that does not exist: checking the ledger refuses it before. */
export function keysOf(parts: FactParts): Readonly<Record<Dimension, string>> {
  const source = sourceNamed(parts.source);
  if (!source) throw new Error(`unknown source: ${parts.source}`);
  return {
    unit: unitKey(parts.unit),
    functional: functionalKey(parts.functional),
    functionalClass: functionalClassKey(parts.functional),
    nature: natureOf(parts),
    economicClass: economicClassKey(parts.departmental),
    departmental: departmentalKey(parts.departmental),
    pair: pairKey(parts.departmental, parts.governmental),
    project: projectKey(parts.project?.index ?? -1),
    source: source.key,
    fund: source.fund,
    origin: source.origin,
  };
}

function natureOf({ functional, project }: FactParts): Nature {
  if (functional === YEAR_END) return 'NY';
  return project ? PROJECT_NATURE[project.kind] : 'NB';
}
