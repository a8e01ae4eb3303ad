import { TABLES } from '../../../tables/all.ts';
import type { FoundCell } from '../../model/finding.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { groupBy, mostFrequent } from '../../../base/group-by.ts';
import { type TableView, printedIn, textIn, viewOf, viewsOf } from '../../evidence/table-view.ts';
import { type CheckRule, type Violation, violation } from '../../evidence/violation.ts';

/** Where tables print code and name of a unit. */
const COLUMNS = TABLES.flatMap(({ id, body }) =>
  body.kind === 'panels' && body.unitColumns ? [{ id, ...body.unitColumns }] : [],
);

/** A unit as a table prints it. */
interface PrintedUnit {
  readonly table: TableView;
  readonly code: string;
  readonly codeCell: FoundCell | undefined;
  readonly name: string;
  readonly nameCell: FoundCell | undefined;
}

/** A unit has the same code and the same name in all tables (rules.md X16). */
export const SAME_UNITS: CheckRule = {
  id: 'X16-3',
  kind: '格式',
  wording: '各表的单位代码与单位名称一致',
  severity: 'error',
  tables: [],
  basis: '同一单位在各表是同一代码、同一名称',
  check: (evidence) => {
    const units = unitsOf(evidence);
    return [...nameDiffers(units), ...codeDiffers(units), ...unknownUnits(units, evidence)];
  },
};

function unitsOf(evidence: Evidence): PrintedUnit[] {
  return COLUMNS.flatMap(({ id, code, name }) =>
    viewsOf(evidence, [id]).flatMap((table) =>
      table.rowsOf('unit').flatMap((row) => {
        const [codeCell, nameCell] = [table.cell(row, code), table.cell(row, name)];
        const unit = { table, code: textIn(codeCell), codeCell, name: textIn(nameCell), nameCell };
        return unit.code === '' || unit.name === '' ? [] : [unit];
      }),
    ),
  );
}

function nameDiffers(units: readonly PrintedUnit[]): Violation[] {
  return groupBy(units, ({ code }) => code).flatMap((group) => {
    const right = mostFrequent(group, ({ name }) => name)!;
    return group
      .filter(({ name }) => name !== right.name)
      .map(({ table, code, nameCell }) =>
        violation('unitName', { table: table.id, code, found: printedIn(nameCell), name: printedIn(right.nameCell) }, [
          nameCell,
        ]),
      );
  });
}

/** A department of one unit prints 3 digits in some tables and 6 in others: only codes of the same length are compared. */
function codeDiffers(units: readonly PrintedUnit[]): Violation[] {
  return groupBy(units, ({ name, code }) => `${code.length} ${name}`).flatMap((group) => {
    const right = mostFrequent(group, ({ code }) => code)!;
    return group
      .filter(({ code }) => code !== right.code)
      .map(({ table, code, nameCell, codeCell }) =>
        violation('unitCode', { table: table.id, name: printedIn(nameCell), found: code, code: right.code }, [
          codeCell,
        ]),
      );
  });
}

/** Rows of projects in table 10 name their unit. */
function unknownUnits(units: readonly PrintedUnit[], evidence: Evidence): Violation[] {
  const names = new Set(units.map(({ name }) => name));
  const table = viewOf(evidence, 'T10');
  if (!table || names.size === 0) return [];
  return table.rowsOf('project').flatMap((row) => {
    const cell = table.cell(row, 'unit');
    const found = textIn(cell);
    return found === '' || names.has(found) ? [] : violation('projectUnit', { found: printedIn(cell) }, [cell]);
  });
}
