import { leafColumns } from '../tables/columns.ts';
import type { PlacedBody } from '../compose/place-panels.ts';
import type { PlacedTable } from '../compose/placed-table.ts';
import { blankOf } from './blank.ts';
import type { Caption } from './caption.ts';
import { moneyUnitInHeadings } from './caption.ts';
import type { Claim, FormClaim, PanelClaim } from './claims.ts';
import type { FoundTable, Oddity } from './found-workbook.ts';
import { frameOf } from './frame.ts';
import { placeFound } from './place-found.ts';
import type { DeclaredRows } from './place-found.ts';
import { placeFoundForm } from './place-found-form.ts';
import type { SheetView } from './sheet-view.ts';
import type { Panel, Row } from '../tables/table.ts';
import type { Words } from './words.ts';

/** The table of a claim in the words that hold for the whole workbook. */
export function foundTable(claim: Claim, caption: Caption, words: Words): FoundTable {
  const { title, view } = claim.region;
  const { placed, oddities, department, moneyUnit } =
    claim.kind === 'panels' ? panelsFound(claim, caption, words) : formFound(claim, caption, words);
  return {
    sheet: view.name,
    placed,
    title: title && view.place(title.row, title.column),
    year: caption.year,
    department,
    moneyUnit,
    oddities,
  };
}

type Found = Pick<FoundTable, 'placed' | 'oddities' | 'department' | 'moneyUnit'>;

function panelsFound({ region, block, match, body, reading }: PanelClaim, caption: Caption, words: Words): Found {
  const { view } = region;
  const { disclosure, rows } = reading.say(words);
  const frame = frameOf(region, block, match, caption, body);
  const full = blankOf(words.year, { ...disclosure, department: words.department });
  const { placed, declared } = placeFound(match, full, view.name, rows, frame);
  const left = Math.min(...match.columns.values());
  const missingColumns = match.missing.map(({ label }): Oddity => ({
    kind: 'missing column',
    place: view.place(block.last, left),
    found: label,
  }));
  return {
    placed,
    oddities: [
      ...missingColumns,
      ...unknownColumns({ region, block, match, body }),
      ...missingRows(declared, placed, view),
      ...reading.oddities,
    ],
    department: caption.department?.name,
    moneyUnit: caption.moneyUnit?.unit ?? moneyUnitInHeadings(region),
  };
}

function formFound({ table, region, form }: FormClaim, caption: Caption, words: Words): Found {
  const full = blankOf(words.year, { performance: form.performance, department: words.department });
  const { placed, declared } = placeFoundForm(table, full, region, caption, form);
  return {
    placed,
    oddities: missingLines(declared, placed, region.view),
    department: form.department || caption.department?.name,
    moneyUnit: form.moneyUnit ?? caption.moneyUnit?.unit,
  };
}

/** Columns that hold numbers, but no money. */
const NO_MONEY = /序号|行次|栏次|编号|编码|代码|年度|年份|数量|人数|页/;

function unknownColumns({
  region,
  block,
  match,
  body,
}: Pick<PanelClaim, 'region' | 'block' | 'match' | 'body'>): Oddity[] {
  const { view } = region;
  const known = new Set(match.columns.values());
  return block.paths.flatMap((path, column): Oddity[] => {
    const heading = path.at(-1);
    if (!heading || known.has(column) || NO_MONEY.test(heading.word)) return [];
    const isFigure = (row: number) => typeof view.value(row, column) === 'number' && view.hasMoney(row, column);
    if (!body.rows.some(isFigure)) return [];
    return [
      {
        kind: 'unknown column',
        place: view.place(heading.row, heading.column),
        found: view.printed(heading.row, heading.column),
      },
    ];
  });
}

/** Rows that the table always has. Empty rows of a form are none. */
function missingRows(declared: readonly DeclaredRows[], placed: PlacedTable, view: SheetView): Oddity[] {
  return declared.flatMap(({ panel, rows }) =>
    rows
      .filter(({ key, select, spare }) => select !== undefined && !spare && !placed.rows.has(key))
      .map((row) => missingRow(labelOf(row, panel), placed, view)),
  );
}

/** The last text before the figures. */
function labelOf({ texts }: Row, { columns }: Panel): string | undefined {
  const leafs = leafColumns(columns);
  return leafs
    .slice(
      0,
      leafs.findIndex(({ kind }) => kind === 'money'),
    )
    .map(({ key }) => texts[key] ?? '')
    .findLast((text) => text !== '');
}

function missingLines(declared: PlacedBody, placed: PlacedTable, view: SheetView): Oddity[] {
  return declared.figures
    .filter(({ row }) => !placed.rows.has(row))
    .map(({ area }) => {
      const label = declared.texts.findLast(
        (text) => text.area.row === area.row && text.area.column < area.column && text.text !== '',
      );
      return missingRow(label?.text, placed, view);
    });
}

function missingRow(label: string | undefined, { columns, body }: PlacedTable, view: SheetView): Oddity {
  const left = Math.min(...columns.values());
  return { kind: 'missing row', place: view.place(body.first, left), found: label ?? '合计' };
}
