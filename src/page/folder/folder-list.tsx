import { useLayoutEffect, useRef, useState } from 'react';
import type { PageTexts } from '../../locales/page-texts.ts';
import { fill } from '../../locales/texts.ts';
import type { FolderRow } from './folder-run.ts';

/** Pixels of a line: all are equal, so that thousands need no more of the page than those that are seen. */
const LINE = 44;
/** Lines beyond the edge that are drawn too. */
const BEYOND = 8;

interface FolderListProps {
  readonly rows: readonly FolderRow[];
  readonly texts: PageTexts;
  readonly onOpen: (row: FolderRow) => void;
}

/** Workbooks with what they came to; each leads to the workbook itself. */
export function FolderList({ rows, texts, onOpen }: FolderListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 0 });
  const words = texts.page.folder;
  const { verdicts } = texts.cli.folder;
  useLayoutEffect(() => {
    const look = () => setSeen((old) => ({ ...old, height: box.current!.clientHeight }));
    look();
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  const first = Math.max(0, Math.floor(seen.top / LINE) - BEYOND);
  const last = Math.min(rows.length, Math.ceil((seen.top + seen.height) / LINE) + BEYOND);
  return (
    <div
      ref={box}
      className="folder-list"
      tabIndex={0}
      role="list"
      aria-label={words.name}
      onScroll={({ currentTarget }) => {
        const { scrollTop: top, clientHeight: height } = currentTarget;
        setSeen((old) => (Math.abs(old.top - top) < LINE && old.height === height ? old : { top, height }));
      }}
    >
      {rows.slice(first, last).map((row, index) => (
        <div
          key={row.file.path}
          role="listitem"
          aria-setsize={rows.length}
          aria-posinset={first + index + 1}
          className={`folder-line folder-${row.verdict}`}
          style={{ top: (first + index) * LINE }}
        >
          <button type="button" onClick={() => onOpen(row)}>
            <span className="folder-path">{row.file.path}</span>
            <span className="folder-verdict">{verdicts[row.verdict]}</span>
            <span className="note folder-note">
              {row.reason || fill(words.line, { department: row.department, errors: row.errors, toJudge: row.toJudge })}
            </span>
          </button>
        </div>
      ))}
      <div role="presentation" style={{ height: rows.length * LINE }} />
    </div>
  );
}
