import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { PageTexts } from '../../locales/page-texts.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';

interface SheetTabsProps {
  readonly sheets: readonly string[];
  readonly marks: readonly CellPlace[];
  readonly selected: string;
  readonly texts: PageTexts;
  readonly onSelect: (sheet: string) => void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** The names of the sheets below the grid, as in Excel. One stop of the Tab key; arrows go from sheet to sheet. */
export function SheetTabs({ sheets, marks, selected, texts, onSelect }: SheetTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const words = texts.page.sheets;
  const wrong = new Set(marks.map(({ sheet }) => sheet));
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = STEPS[event.key]?.(sheets.indexOf(selected), sheets.length - 1);
    const sheet = to === undefined ? undefined : sheets[to];
    if (sheet === undefined) return;
    event.preventDefault();
    onSelect(sheet);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to!]?.focus();
  };
  return (
    <div ref={list} className="sheet-tabs" role="tablist" aria-label={words.tabs} onKeyDown={onKeyDown}>
      {sheets.map((sheet) => (
        <button
          key={sheet}
          type="button"
          role="tab"
          className="sheet-tab"
          aria-selected={sheet === selected}
          tabIndex={sheet === selected ? 0 : -1}
          onClick={() => onSelect(sheet)}
        >
          {sheet}
          {wrong.has(sheet) && (
            <>
              <span className="sheet-tab-mark" aria-hidden="true">
                ●
              </span>
              <span className="for-readers">{words.marked}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
