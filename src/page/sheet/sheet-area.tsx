import { useMemo, useState } from 'react';
import type { PageTexts } from '../../locales/page-texts.ts';
import { fill } from '../../locales/texts.ts';
import { areaName, cellName } from '../../workbook/model/address.ts';
import type { SheetView } from '../../workbook/model/sheet-view.ts';
import type { WorkbookDocument } from '../document/workbook-document.ts';
import { useDocument } from '../document/use-document.ts';
import { SheetGrid } from './sheet-grid.tsx';
import { formatCell } from './format-cell.ts';
import { openView } from './open-view.ts';
import { SheetTabs } from './sheet-tabs.tsx';

interface SheetAreaProps {
  readonly document: WorkbookDocument;
  readonly texts: PageTexts;
}

/** The sheets of the open workbook, to be read: one at a time, with the cell that was chosen or jumped to. */
export function SheetArea({ document, texts }: SheetAreaProps) {
  const { versions, selected, marks } = useDocument(document);
  const content = document.content;
  const workbook = useMemo(() => openView(document, content), [document, content]);
  const [chosen, setChosen] = useState<{ readonly sheet: string; readonly at: number | undefined }>();
  const words = texts.page.sheets;

  // a jump leads to its sheet; a tab that was chosen after it stays
  const isJump = selected !== undefined && chosen?.at !== selected.times;
  const wanted = isJump ? selected.sheet : chosen?.sheet;
  const sheet = workbook.sheets.find((name) => name === wanted) ?? workbook.sheets[0];
  const view = sheet === undefined ? undefined : workbook.view(sheet);
  const here = selected?.sheet === sheet ? selected : undefined;
  const marksHere = useMemo(() => marks.filter((mark) => mark.sheet === sheet), [marks, sheet]);
  const choose = (name: string) => setChosen({ sheet: name, at: selected?.times });
  if (!view || sheet === undefined) return <Nothing words={words} />;
  return (
    <section className="sheets" aria-label={words.name} data-version={versions.at}>
      <CellBar view={view} place={here} />
      <SheetGrid
        key={sheet}
        view={view}
        label={fill(words.grid, { sheet })}
        markText={words.marked}
        cornerText={words.row}
        selected={here}
        marks={marksHere}
        onSelect={(row, column) => document.select({ sheet, row, column })}
      />
      <SheetTabs sheets={workbook.sheets} marks={marks} selected={sheet} texts={texts} onSelect={choose} />
    </section>
  );
}

function Nothing({ words }: { readonly words: PageTexts['page']['sheets'] }) {
  return (
    <section className="sheets sheets-none" aria-label={words.name}>
      <p>{words.none}</p>
      <ul>
        {words.begin.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Address, formula and content of the chosen cell. */
function CellBar({
  view,
  place,
}: {
  readonly view: SheetView;
  readonly place: { row: number; column: number } | undefined;
}) {
  const cell = place && view.cellAt(place.row, place.column);
  const merged = place && view.merges.find(({ row, column }) => row === place.row && column === place.column);
  return (
    <div className="cell-bar">
      <span className="cell-address">{place && (merged ? areaName(merged) : cellName(place.row, place.column))}</span>
      <span className="cell-content">{cell && (cell.formula ?? formatCell(cell))}</span>
    </div>
  );
}
