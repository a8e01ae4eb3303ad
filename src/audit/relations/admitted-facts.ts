import { BASIC_CLASSES, keysOf, PROJECT_NATURE, YEAR_END } from '../../facts/fact.ts';
import type { Dimension, Fact, FactParts } from '../../facts/fact.ts';
import { FactIndex } from '../../facts/fact-index.ts';
import type { Box, Selector } from '../../facts/selector.ts';
import { selects } from '../../facts/selector.ts';
import { SOURCES } from '../../facts/sources.ts';
import type { Fund, Source } from '../../facts/sources.ts';
import type { TableCells } from './relation.ts';
import { classOf, unitOf } from './shape.ts';
import type { Shape } from './shape.ts';

type Keys = Pick<Fact, 'keys'>;

/* What a fact is put together from; what is said of one part says nothing of the others. */
const OF_ITEM = ['unit', 'functional', 'functionalClass'] as const;
const OF_PAIR = ['economicClass', 'departmental', 'pair'] as const;
const OF_PROJECT = ['unit', 'project', 'nature'] as const;

/** Facts that the tables admit: every table that selects such a fact has a row for it. */
export class AdmittedFacts {
  readonly #ofFund: ReadonlyMap<Fund, FactsOfFund>;

  constructor(shape: Shape) {
    const { T03, T05, T06, T09 } = shape.cells;
    // Tables 5 and 9 admit an item's money only where they have its row, table 6 that of a pair.
    const others = new FactsOfFund(shape, T03, shape.pairs);
    this.#ofFund = new Map([
      ['G1', new FactsOfFund(shape, T05, T06.rowsOf('pair'))],
      ['G2', new FactsOfFund(shape, T09, shape.pairs)],
      ['G3', others],
      ['G4', others],
      ['G5', others],
    ]);
  }

  /** Whether one of them is selected. */
  has(selector: Selector): boolean {
    return selector.some((box) => fundsOf(box).some((fund) => this.#ofFund.get(fund)!.has(box)));
  }
}

/** Funds of the sources that a box allows. */
function fundsOf({ source, fund, origin }: Box): Fund[] {
  const isOf = (one: Source) =>
    (source?.includes(one.key) ?? true) && (fund?.includes(one.fund) ?? true) && (origin?.includes(one.origin) ?? true);
  return [...new Set(SOURCES.filter(isOf).map((one) => one.fund))];
}

/** The facts that are admitted of one fund, whichever of its sources: any item with any pair, in a project of the item's unit or in none. */
class FactsOfFund {
  readonly #items: PartsOfFacts;
  readonly #yearEnds: PartsOfFacts;
  readonly #basicPairs: PartsOfFacts;
  readonly #pairs: PartsOfFacts;
  readonly #projects: FactIndex<Keys>;

  constructor({ cells, items, pairs, projects }: Shape, functional: TableCells, basicPairs: readonly string[]) {
    const rows = [...items.values()].flat().filter((row) => functional.has(row));
    const yearEnds = cells.T02.rowsOf('yearEnd').map((row) => ({ unit: unitOf(row), functional: YEAR_END }));
    this.#items = new PartsOfFacts(
      OF_ITEM,
      rows.map((row) => ({ unit: unitOf(row), functional: row.split(':')[2]! })),
    );
    this.#yearEnds = new PartsOfFacts(OF_ITEM, yearEnds);
    const isBasic = (pair: string) => BASIC_CLASSES.includes(classOf(pair));
    this.#basicPairs = new PartsOfFacts(OF_PAIR, basicPairs.filter(isBasic).map(pairPart));
    const unclassified = cells.T07.has('unclassified') ? [''] : [];
    this.#pairs = new PartsOfFacts(OF_PAIR, [...pairs, ...unclassified].map(pairPart));
    this.#projects = new FactIndex(
      projects
        .filter(({ kind }) => kind in PROJECT_NATURE)
        .map(({ unit, row, kind }) =>
          keysOfPart({ unit, project: { index: Number(row.replace('project:P', '')) - 1, kind } }),
        ),
    );
  }

  has(box: Box): boolean {
    const isInNone = allows(box, 'project', BASIC);
    if (isInNone && allows(box, 'nature', BASIC) && this.#items.has(box) && this.#basicPairs.has(box)) return true;
    if (isInNone && allows(box, 'nature', YEAR_ENDS) && this.#yearEnds.has(box)) {
      if (OF_PAIR.every((dimension) => allows(box, dimension, YEAR_ENDS))) return true;
    }
    if (!this.#pairs.has(box)) return false;
    const project = only(box, OF_PROJECT);
    return this.#projects
      .candidates(project)
      .some((one) => selects([project], one) && this.#items.has({ ...box, unit: [one.keys.unit] }));
  }
}

/** What facts may be in some dimensions. The same is asked for every column of a row. */
class PartsOfFacts {
  readonly #index: FactIndex<Keys>;
  readonly #known = new Map<string, boolean>();

  constructor(
    private readonly dimensions: readonly Dimension[],
    parts: readonly Partial<FactParts>[],
  ) {
    this.#index = new FactIndex(parts.map(keysOfPart));
  }

  /** Whether one of them is as a box wants it, as far as these dimensions go. */
  has(box: Box): boolean {
    const name = this.dimensions.map((dimension) => box[dimension]).join(' ');
    let known = this.#known.get(name);
    if (known === undefined) this.#known.set(name, (known = this.#index.has([only(box, this.dimensions)])));
    return known;
  }
}

const allows = (box: Box, dimension: Dimension, { keys }: Keys) => box[dimension]?.includes(keys[dimension]) ?? true;

/** The conditions of a box in some dimensions. */
function only(box: Box, dimensions: readonly Dimension[]): Box {
  const some: Partial<Record<Dimension, readonly string[]>> = {};
  for (const dimension of dimensions) if (box[dimension]) some[dimension] = box[dimension];
  return some;
}

/** Keys of a fact of which a part is known: the others are any. */
const keysOfPart = (part: Partial<FactParts>): Keys => ({
  keys: keysOf({ unit: '', functional: '', departmental: '', governmental: '', source: SOURCES[0]!.name, ...part }),
});

const BASIC = keysOfPart({});
const YEAR_ENDS = keysOfPart({ functional: YEAR_END });

function pairPart(row: string): Pick<FactParts, 'departmental' | 'governmental'> {
  const [, departmental = '', governmental = ''] = row.split(':');
  return { departmental, governmental };
}
