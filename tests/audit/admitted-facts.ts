import { BASIC_CLASSES } from '../../src/standards/expenditure-groups.ts';
import { keysOf, YEAR_END, type Fact, type FactParts } from '../../src/facts/fact.ts';
import { SOURCES, type Source } from '../../src/facts/sources.ts';
import { hundredths } from '../../src/money/hundredths.ts';
import { classOf, unitOf } from '../../src/audit/model/row-keys.ts';
import type { Shape } from '../../src/audit/relations/shape.ts';

type Part = Omit<FactParts, 'source'>;

/**
 * Facts that the tables admit: every table that selects such a fact has a row for it. Not all of them, but enough: what a cell
 * sees of a fact is a sum of what it sees of its item, its pair, its project and its source, so facts that differ from one of
 * them in one part only span all. Their amounts say nothing.
 */
export function admittedFacts(shape: Shape): Fact[] {
  const partsByFund = new Map<Source['fund'], Fact['keys'][]>();
  return SOURCES.flatMap(({ key, name, fund, origin }) => {
    let parts = partsByFund.get(fund);
    if (!parts) {
      parts = partsOf(shape, fund).map((part) => keysOf({ ...part, source: name }));
      partsByFund.set(fund, parts);
    }
    return parts.map((keys) => ({ keys: { ...keys, source: key, fund, origin }, amount: hundredths(0) }));
  });
}

function partsOf(shape: Shape, fund: Source['fund']): Part[] {
  // Tables 5 and 9 admit an item's money only where they have its row.
  const functional = fund === 'G1' ? shape.cells.T05 : fund === 'G2' ? shape.cells.T09 : shape.cells.T03;
  const items = new Map([...shape.items].map(([unit, rows]) => [unit, rows.filter((row) => functional.has(row))]));
  return [...basicParts(shape, fund, items), ...projectParts(shape, items), ...yearEndParts(shape)];
}

function basicParts(shape: Shape, fund: Source['fund'], items: Shape['items']): Part[] {
  const pairs = fund === 'G1' ? shape.cells.T06.rowsOf('pair') : shape.pairs;
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
      const own = (shape.projects.get(unit) ?? []).filter((project) => project.kind === kind);
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
