import type { RowGroup } from '../../recognise/foreign/foreign-table.ts';
import type { TableKind } from '../../recognise/foreign/table-kinds.ts';
import type { Cell, TableCells } from './cells.ts';
import { type Check, type Variant, weighCheck } from './check.ts';
import { type RowRelation, ROWS, type Sum, TOTALS } from './relations.ts';

/** The tables of a workbook by kind: the first of each that has any amounts. */
export type TablesByKind = ReadonlyMap<TableKind, TableCells>;

/** What stands in two tables, and in the same rows of two tables. */
export function acrossTables(tables: TablesByKind): Check[] {
  const totals = TOTALS.flatMap(({ equations, isVoted }): Check[] => {
    const read = equations.flatMap(([left, right]) => equation(left, right, tables) ?? []);
    return read.length === 0
      ? []
      : [{ rule: 'W4', code: 'across', kind: isVoted ? 'sources' : undefined, left: [], variants: read }];
  });
  return [...totals, ...ROWS.flatMap((relation) => rowsAcross(relation, tables)), ...classesAcross(tables)];
}

/** Undefined where an amount is not there. */
function equation(left: Sum, right: Sum, tables: TablesByKind): Variant | undefined {
  const [one, other] = [sumOf(left, tables), sumOf(right, tables)];
  if (!one || !other || one.plus.length === 0 || other.plus.length === 0) return undefined;
  return { more: [...one.plus, ...other.minus], right: [...other.plus, ...one.minus] };
}

function sumOf(sum: Sum, tables: TablesByKind): { plus: Cell[]; minus: Cell[] } | undefined {
  const [plus, minus]: [Cell[], Cell[]] = [[], []];
  for (const [, sign, term] of `+ ${sum}`.matchAll(/([+-]) ([^+-]+)/g)) {
    const isOptional = term!.trim().endsWith('?');
    const [kind, side, row, role] = term!.trim().replace('?', '').split(' ') as [
      TableKind,
      RowGroup['side'],
      string,
      string,
    ];
    const cell = tables.get(kind)?.named(side, row, role);
    if (cell) (sign === '+' ? plus : minus).push(cell);
    else if (!isOptional) return undefined;
  }
  return { plus, minus };
}

function rowsAcross({ left, right, rows, columns, where }: RowRelation, tables: TablesByKind): Check[] {
  const rights = typeof right === 'string' ? [right] : right;
  const [one, other] = [tables.get(left), tables.get(rights[0]!)];
  if (!one || !other || !holds(where, tables)) return [];
  const others = rights.flatMap((kind) => tables.get(kind) ?? []);
  const [ownSide, otherSide] = [sideOf(left), sideOf(rights[0]!)];
  const ownKeys = one.keysOf(ownSide, `${rows}:`);
  const otherKeys = others.flatMap((table) => table.keysOf(otherSide, `${rows}:`));
  if (ownKeys.length === 0 || otherKeys.length === 0) return [];
  // What stands in one of them only is missing in the other, where both say the same in whole.
  const isComplete = where !== undefined && ownSide === 'rows' && [one, ...others].every(({ isWhole }) => isWhole);
  const [first] = columns;
  return [...new Set([...ownKeys, ...otherKeys])].flatMap((key) =>
    columns.flatMap(([ownRole, otherRole]): Check[] => {
      const cell = one.named(ownSide, key, ownRole);
      const twins = others.flatMap((table) => table.named(otherSide, key, otherRole) ?? []);
      const check = { rule: 'W4', kind: `row ${left} ${rights[0]} ${ownRole}` } as const;
      if (cell && twins.length > 0)
        return [{ ...check, code: 'acrossRow', left: [cell], variants: [{ right: twins }] }];
      const single = cell ? [cell] : twins;
      if (single.length === 0 || !isComplete || ownRole !== first![0]) return [];
      const missingIn = (cell ? other : one).table.sheet.name;
      return [{ ...check, code: 'missingRow', left: single, variants: [{ right: [] }], missingIn }];
    }),
  );
}

const sideOf = (kind: TableKind): RowGroup['side'] =>
  kind === 'overall' || kind === 'fiscal' ? 'expenditure' : 'rows';

function holds(where: RowRelation['where'], tables: TablesByKind): boolean {
  if (!where) return true;
  const variant = equation(where[0], where[1], tables);
  const weighed = variant && weighCheck({ rule: 'W4', code: 'across', kind: undefined, left: [], variants: [variant] });
  return weighed !== undefined && weighed.outcome !== 'broken';
}

/** So many classes are the whole list: one that is not there has no row, but may have money. */
const WHOLE_LIST = 18;
/** 其他支出: in some forms the money of classes without a row (219) stands here. */
const REST = 'f:229';
const CLASS_KEY = /^f:\d{3}$/;

/** Classes of 收支总表 and of 财政拨款收支总表, and the tables that print them again. A class without a row is 0 there. */
function classesAcross(tables: TablesByKind): Check[] {
  const isByBudget = tables.get('fiscal')?.named('expenditure', 'total', 'general') !== undefined;
  return [
    ...classes('overall', 'total', ['expenditure'], tables),
    ...(isByBudget
      ? [
          ...classes('fiscal', 'general', ['general'], tables),
          ...classes('fiscal', 'fund', ['fund'], tables),
          ...classes('fiscal', 'capital', ['capital'], tables),
        ]
      : classes('fiscal', 'total', ['general', 'fund', 'capital'], tables)),
  ];
}

function classes(left: TableKind, role: string, rights: readonly TableKind[], tables: TablesByKind): Check[] {
  const own = tables.get(left);
  const others = rights.flatMap((kind) => tables.get(kind) ?? []);
  if (!own || !tables.has(rights[0]!) || others.some(({ isWhole }) => !isWhole)) return [];
  const ownKeys = new Set(own.keysOf('expenditure', 'f:').filter((key) => CLASS_KEY.test(key)));
  const otherKeys = new Set(others.flatMap((table) => table.keysOf('rows', 'f:').filter((key) => CLASS_KEY.test(key))));
  if (ownKeys.size === 0 || otherKeys.size === 0) return [];
  const isWholeList = ownKeys.size >= WHOLE_LIST;
  const there = (keys: readonly string[]) =>
    keys.flatMap((key) => others.flatMap((table) => table.named('rows', key, 'total') ?? []));
  const withoutRow = [...otherKeys].filter((key) => !ownKeys.has(key));
  return [...new Set([...ownKeys, ...(isWholeList ? [] : otherKeys)])].flatMap((key): Check[] => {
    const cell = own.named('expenditure', key, role);
    if (!cell && ownKeys.has(key)) return [];
    const right = there([key]);
    const withRest = key === REST && isWholeList ? [{ right: there([key, ...withoutRow]) }] : [];
    const check = { rule: 'W4', code: 'acrossRow', kind: undefined } as const;
    if (cell) return [{ ...check, left: [cell], variants: [{ right }, ...withRest] }];
    return [{ ...check, left: right, variants: [{ right: [] }] }];
  });
}
