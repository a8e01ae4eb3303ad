import { smallest } from '../../base/lists.ts';
import { leafColumns } from '../../tables/model/columns.ts';
import type { PlacedBody } from '../../layout/place-panels.ts';
import type { PlacedTable } from '../../layout/placed-table.ts';
import { foundDisclosure } from '../rows/found-disclosure.ts';
import { type Caption, moneyUnitInHeadings } from '../scan/caption.ts';
import type { Claim, FormClaim, PanelClaim } from './claims.ts';
import type { RecognisedTable, Irregularity } from '../scan/recognised-workbook.ts';
import { frameOf } from './frame.ts';
import { placeRecognised, type DeclaredRows } from './place-recognised.ts';
import { placeRecognisedForm } from './place-recognised-form.ts';
import type { SheetView } from '../scan/sheet-view.ts';
import type { Panel, Row } from '../../tables/model/table.ts';
import type { Register } from '../rows/register.ts';

/** The table of a claim in the words that hold for the whole workbook. */
export function buildTable(claim: Claim, caption: Caption, words: Register): RecognisedTable {
  const { title, view } = claim.region;
  const { placed, irregularities, department, moneyUnit } =
    claim.kind === 'panels' ? panelsFound(claim, caption, words) : formFound(claim, caption, words);
  return {
    sheet: view.name,
    placed,
    title: title && view.place(title.row, title.column),
    year: caption.year,
    department,
    moneyUnit,
    irregularities,
  };
}

type Found = Pick<RecognisedTable, 'placed' | 'irregularities' | 'department' | 'moneyUnit'>;

function panelsFound({ region, block, match, body, reading }: PanelClaim, caption: Caption, words: Register): Found {
  const { view } = region;
  const { disclosure, rows } = reading.resolve(words);
  const frame = frameOf(region, block, match, caption, body);
  const full = foundDisclosure(words.year, { ...disclosure, department: words.department, publisher: words.publisher });
  const { placed, declared } = placeRecognised(match, full, view.name, rows, frame);
  const left = smallest(match.columns.values());
  const missingColumns = match.missing.map(({ label }): Irregularity => ({
    kind: 'missing column',
    place: view.place(block.last, left),
    found: label,
  }));
  return {
    placed,
    irregularities: [
      ...missingColumns,
      ...unknownColumns({ region, block, match, body }),
      ...missingRows(declared, placed, view),
      ...reading.irregularities,
    ],
    department: caption.department?.name,
    moneyUnit: caption.moneyUnit?.unit ?? moneyUnitInHeadings(region),
  };
}

function formFound({ table, region, form }: FormClaim, caption: Caption, words: Register): Found {
  const full = foundDisclosure(words.year, {
    performance: form.performance,
    department: words.department,
    publisher: words.publisher,
  });
  const { placed, declared } = placeRecognisedForm(table, full, region, caption, form);
  return {
    placed,
    irregularities: missingLines(declared, placed, region.view),
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
}: Pick<PanelClaim, 'region' | 'block' | 'match' | 'body'>): Irregularity[] {
  const { view } = region;
  const known = new Set(match.columns.values());
  return block.paths.flatMap((path, column): Irregularity[] => {
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
function missingRows(declared: readonly DeclaredRows[], placed: PlacedTable, view: SheetView): Irregularity[] {
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

function missingLines(declared: PlacedBody, placed: PlacedTable, view: SheetView): Irregularity[] {
  return declared.figures
    .filter(({ row }) => !placed.rows.has(row))
    .map(({ area }) => {
      const label = declared.texts.findLast(
        (text) => text.area.row === area.row && text.area.column < area.column && text.text !== '',
      );
      return missingRow(label?.text, placed, view);
    });
}

function missingRow(label: string | undefined, { columns, body }: PlacedTable, view: SheetView): Irregularity {
  const left = smallest(columns.values());
  return { kind: 'missing row', place: view.place(body.first, left), found: label ?? '合计' };
}
