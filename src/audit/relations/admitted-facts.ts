import { BASIC_CLASSES, keysOf, YEAR_END } from '../../facts/fact.ts';
import type { Dimension, Fact, FactParts } from '../../facts/fact.ts';
import { FactIndex } from '../../facts/fact-index.ts';
import type { Box, Selector } from '../../facts/selector.ts';
import { SOURCES } from '../../facts/sources.ts';
import type { Fund, Source } from '../../facts/sources.ts';
import type { TableCells } from './relation.ts';
import { classOf, unitOf } from './shape.ts';
import type { Shape } from './shape.ts';

type Part = Omit<FactParts, 'source'>;
type Keys = Pick<Fact, 'keys'>;

/** What the source of a fact decides. */
const OF_SOURCE: readonly Dimension[] = ['source', 'fund', 'origin'];

/**
 * Facts that the tables admit: every table that selects such a fact has a row for it. Not all of them, but enough: what a cell
 * sees of a fact is a sum of what it sees of its item, its pair, its project and its source, so facts that differ from one of
 * them in one part only span all. Every source of a fund has the same.
 */
export class AdmittedFacts {
  readonly #ofFund: ReadonlyMap<Fund, FactIndex<Keys>>;

  constructor(shape: Shape) {
    const { T03, T05, T06, T09 } = shape.cells;
    // Tables 5 and 9 admit an item's money only where they have its row, table 6 that of a pair.
    const others = indexOf(shape, T03, shape.pairs);
    this.#ofFund = new Map([
      ['G1', indexOf(shape, T05, T06.rowsOf('pair'))],
      ['G2', indexOf(shape, T09, shape.pairs)],
      ['G3', others],
      ['G4', others],
      ['G5', others],
    ]);
  }

  /** Whether one of them is selected. */
  has(selector: Selector): boolean {
    return selector.some((box) =>
      fundsOf(box).some((fund) => {
        const parts = this.#ofFund.get(fund)!.candidates(box);
        return parts.some((part) => isPart(box, part));
      }),
    );
  }

  /** The keys of all of them. */
  all(): Keys[] {
    return SOURCES.flatMap(({ key, fund, origin }) =>
      this.#ofFund
        .get(fund)!
        .candidates({})
        .map(({ keys }) => ({ keys: { ...keys, source: key, fund, origin } })),
    );
  }
}

/** Whether a box allows what a fact is but for its source. */
function isPart(box: Box, { keys }: Keys): boolean {
  for (const name in box) {
    const dimension = name as Dimension;
    if (!OF_SOURCE.includes(dimension) && !box[dimension]!.includes(keys[dimension])) return false;
  }
  return true;
}

/** Funds of the sources that a box allows. */
function fundsOf({ source, fund, origin }: Box): Fund[] {
  const isOf = (one: Source) =>
    (source?.includes(one.key) ?? true) && (fund?.includes(one.fund) ?? true) && (origin?.includes(one.origin) ?? true);
  return [...new Set(SOURCES.filter(isOf).map((one) => one.fund))];
}

function indexOf(shape: Shape, functional: TableCells, pairs: readonly string[]): FactIndex<Keys> {
  const items = new Map([...shape.items].map(([unit, rows]) => [unit, rows.filter((row) => functional.has(row))]));
  const parts = [...basicParts(pairs, items), ...projectParts(shape, items), ...yearEndParts(shape)];
  return new FactIndex(parts.map((part) => ({ keys: keysOf({ ...part, source: SOURCES[0]!.name }) })));
}

function basicParts(pairs: readonly string[], items: Shape['items']): Part[] {
  return BASIC_CLASSES.flatMap((code) =>
    star([[...items.values()].flat(), pairs.filter((pair) => classOf(pair) === code)]).map(([item, pair]) => ({
      ...itemPart(item!),
      ...pairPart(pair!),
    })),
  );
}

function projectParts(shape: Shape, items: Shape['items']): Part[] {
  const pairs = shape.cells.T07.has('unclassified') ? [...shape.pairs, ''] : shape.pairs;
  return [...items].flatMap(([unit, rows]) =>
    (['其他运转类', '特定目标类'] as const).flatMap((kind) => {
      const own = shape.projects.filter((project) => project.unit === unit && project.kind === kind);
      return star([rows, own.map(({ row }) => row), pairs]).map(([item, project, pair]) => ({
        ...itemPart(item!),
        ...pairPart(pair!),
        project: { index: Number(project!.replace('project:P', '')) - 1, kind },
      }));
    }),
  );
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
