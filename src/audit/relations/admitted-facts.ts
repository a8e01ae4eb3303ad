import { BASIC_CLASSES, keysOf, YEAR_END } from '../../facts/fact.ts';
import type { Fact, FactParts } from '../../facts/fact.ts';
import { SOURCES } from '../../facts/sources.ts';
import type { Source } from '../../facts/sources.ts';
import { hundredths } from '../../money/hundredths.ts';
import { classOf, unitOf } from './shape.ts';
import type { Shape } from './shape.ts';

type Part = Omit<FactParts, 'source'>;

/**
 * Facts that the tables admit: every table that selects such a fact has a row for it. Not all of them, but enough: what a cell
 * sees of a fact is a sum of what it sees of its item, its pair, its project and its source, so facts that differ from one of
 * them in one part only span all.
 */
export function admittedFacts(shape: Shape): Fact[] {
  const facts = SOURCES.flatMap((source) =>
    [
      ...BASIC_CLASSES.flatMap((code) => basicParts(shape, source, code)),
      ...projectParts(shape, source),
      ...yearEndParts(shape),
    ].map((part) => keysOf({ ...part, source: source.name })),
  );
  return facts.map((keys) => ({ keys, amount: hundredths(0) }));
}

/** Tables 5 and 9 admit an item's money only where they have its row. */
function hasItem({ cells }: Shape, source: Source, row: string): boolean {
  if (source.fund === 'G1') return cells.T05.rows.includes(row);
  return source.fund === 'G2' ? cells.T09.rows.includes(row) : true;
}

function basicParts(shape: Shape, source: Source, code: string): Part[] {
  const items = [...shape.items.values()].flat().filter((row) => hasItem(shape, source, row));
  const pairs = (source.fund === 'G1' ? shape.cells.T06.rowsOf('pair') : shape.pairs).filter(
    (pair) => classOf(pair) === code,
  );
  return star([items, pairs]).map(([item, pair]) => ({ ...itemPart(item!), ...pairPart(pair!) }));
}

function projectParts(shape: Shape, source: Source): Part[] {
  const pairs = shape.cells.T07.rows.includes('unclassified') ? [...shape.pairs, ''] : shape.pairs;
  return [...shape.items].flatMap(([unit, rows]) => {
    const items = rows.filter((row) => hasItem(shape, source, row));
    return (['其他运转类', '特定目标类'] as const).flatMap((kind) => {
      const own = shape.projects.filter((project) => project.unit === unit && project.kind === kind);
      return star([items, own.map(({ row }) => row), pairs]).map(([item, project, pair]) => ({
        ...itemPart(item!),
        ...pairPart(pair!),
        project: { index: Number(project!.replace('project:P', '')) - 1, kind },
      }));
    });
  });
}

function yearEndParts({ cells }: Shape): Part[] {
  return cells.T02.rowsOf('yearEnd').map((row) => ({ unit: unitOf(row), functional: YEAR_END, ...pairPart('') }));
}

function itemPart(row: string): { unit: string; functional: string } {
  const [, unit, functional] = row.split(':');
  return { unit: unit!, functional: functional! };
}

function pairPart(row: string): { departmental: string; governmental: string } {
  const [, departmental = '', governmental = ''] = row.split(':');
  return { departmental, governmental };
}

/** The first of every list, and all that differ from it in one place; nothing where a list is empty. */
function star(lists: readonly (readonly string[])[]): string[][] {
  if (lists.some((list) => list.length === 0)) return [];
  const first = lists.map((list) => list[0]!);
  const others = lists.flatMap((list, at) =>
    list.slice(1).map((item) => first.map((one, index) => (index === at ? item : one))),
  );
  return [first, ...others];
}
