import { BASIC_CLASSES } from '../../standards/expenditure-groups.ts';
import {
  keysOf,
  PROJECT_NATURE,
  unitKey,
  YEAR_END,
  type Dimension,
  type Fact,
  type FactParts,
} from '../../facts/fact.ts';
import { sourcesOf } from '../../facts/named-selectors.ts';
import { FactIndex } from '../../facts/fact-index.ts';
import { type Box, type Selector, boxSelects } from '../../facts/selector.ts';
import { SOURCES, type Fund } from '../../facts/sources.ts';
import { tableOfFund } from '../../tables/all.ts';
import { Answers, type Part } from './answers.ts';
import type { TableCells } from './relation.ts';
import { classOf, departmentalOf, functionalOf, governmentalOf, unitOf } from '../model/row-keys.ts';
import type { Shape } from './shape.ts';

type Keys = Pick<Fact, 'keys'>;

/* What a fact is put together from; what is said of one part says nothing of the others. */
const OF_SOURCE: Part = ['source', 'fund', 'origin'];
const OF_ITEM: Part = ['unit', 'functional', 'functionalClass'];
const OF_PAIR: Part = ['economicClass', 'departmental', 'pair'];
const OF_PROJECT: Part = ['unit', 'project', 'nature'];

/** Facts that the tables admit: every table that selects such a fact has a row for it. */
export class AdmittedFacts {
  /** Those of the funds whose sources a box allows. */
  readonly #ofFunds: Answers<readonly FactsOfFund[]>;

  constructor(shape: Shape) {
    const common = partsOfAll(shape);
    const known = new Map<string, FactsOfFund>();
    // A table of one fund admits its money only where it has a row for it: tables 5 and 9 that of an item, table 6 that of a pair.
    const ofFund = (fund: Fund): FactsOfFund => {
      const [items, pairs] = [tableOfFund('functional', fund).id, tableOfFund('economic', fund).id];
      const name = `${items} ${pairs}`;
      let facts = known.get(name);
      if (!facts) {
        const basicPairs = basicPairsOf(shape.cells[pairs].rowsOf('pair'));
        known.set(name, (facts = new FactsOfFund(itemsOf(shape, shape.cells[items]), basicPairs, common)));
      }
      return facts;
    };
    this.#ofFunds = new Answers(OF_SOURCE, (box) => [...new Set(sourcesOf([box]).map(({ fund }) => ofFund(fund)))]);
  }

  /** Whether one of them is selected. */
  has(selector: Selector): boolean {
    for (const box of selector) {
      for (const facts of this.#ofFunds.of(box)) if (facts.has(box)) return true;
    }
    return false;
  }
}

/** What facts of any fund may be put together from. */
interface PartsOfAll {
  readonly yearEnds: Answers<boolean>;
  readonly pairs: Answers<boolean>;
  /** Keys of the units with projects that a box allows, each as a list. */
  readonly unitsOfProjects: Answers<readonly (readonly string[])[]>;
}

function partsOfAll({ cells, pairs, projects }: Shape): PartsOfAll {
  const yearEnds = cells.T02.rowsOf('yearEnd').map((row) => ({ unit: unitOf(row), functional: YEAR_END }));
  const unclassified = cells.T07.has('unclassified') ? [''] : [];
  const units = new Map([...projects.keys()].map((unit) => [unitKey(unit), [unitKey(unit)]]));
  const facts = new FactIndex(
    [...projects.values()]
      .flat()
      .filter(({ kind }) => kind in PROJECT_NATURE)
      .map(({ unit, row, kind }) =>
        keysOfPart({ unit, project: { index: Number(row.replace('project:P', '')) - 1, kind } }),
      ),
  );
  return {
    yearEnds: isOneOf(OF_ITEM, yearEnds),
    pairs: isOneOf(OF_PAIR, [...pairs, ...unclassified].map(pairPart)),
    unitsOfProjects: new Answers(OF_PROJECT, (box) => {
      const selected = facts.candidates(box).filter((fact) => boxSelects(box, fact));
      return [...new Set(selected.map(({ keys }) => units.get(keys.unit)!))];
    }),
  };
}

/** Functional items of which a table has a row. */
function itemsOf({ items }: Shape, table: TableCells): Answers<boolean> {
  const rows = [...items.values()].flat().filter((row) => table.has(row));
  return isOneOf(
    OF_ITEM,
    rows.map((row) => ({ unit: unitOf(row), functional: functionalOf(row) })),
  );
}

function basicPairsOf(pairs: readonly string[]): Answers<boolean> {
  return isOneOf(OF_PAIR, pairs.filter((pair) => BASIC_CLASSES.includes(classOf(pair))).map(pairPart));
}

/** The facts that are admitted of one fund, whichever of its sources: any item with any pair, in a project of the item's unit or in none. */
class FactsOfFund {
  constructor(
    private readonly items: Answers<boolean>,
    private readonly basicPairs: Answers<boolean>,
    private readonly common: PartsOfAll,
  ) {}

  has(box: Box): boolean {
    const { yearEnds, pairs, unitsOfProjects } = this.common;
    const isInNone = allows(box, 'project', BASIC);
    if (isInNone && allows(box, 'nature', BASIC) && this.items.of(box) && this.basicPairs.of(box)) return true;
    if (isInNone && allows(box, 'nature', YEAR_ENDS) && yearEnds.of(box)) {
      if (OF_PAIR.every((dimension) => allows(box, dimension, YEAR_ENDS))) return true;
    }
    if (!pairs.of(box)) return false;
    for (const unit of unitsOfProjects.of(box)) {
      if (this.items.with(unit, box.functional, box.functionalClass)) return true;
    }
    return false;
  }
}

/** Whether one of some parts of facts is as a box wants it, as far as these dimensions go. */
function isOneOf(dimensions: Part, parts: readonly Partial<FactParts>[]): Answers<boolean> {
  const index = new FactIndex(parts.map(keysOfPart));
  return new Answers(dimensions, (box) => index.has([box]));
}

const allows = (box: Box, dimension: Dimension, { keys }: Keys) => box[dimension]?.includes(keys[dimension]) ?? true;

/** Keys of a fact of which a part is known: the others are any. */
const keysOfPart = (part: Partial<FactParts>): Keys => ({
  keys: keysOf({ unit: '', functional: '', departmental: '', governmental: '', source: SOURCES[0]!.name, ...part }),
});

const BASIC = keysOfPart({});
const YEAR_ENDS = keysOfPart({ functional: YEAR_END });

const pairPart = (row: string): Pick<FactParts, 'departmental' | 'governmental'> => ({
  departmental: departmentalOf(row),
  governmental: governmentalOf(row),
});
