import { Button, Input, ProgressBar } from '@fluentui/react-components';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { folderSummary } from '../../app/folder/folder-summary.ts';
import type { PageTexts } from '../../locales/page-texts.ts';
import { fill } from '../../locales/texts.ts';
import { FolderList } from './folder-list.tsx';
import type { FolderRow, FolderRun } from './folder-run.ts';

interface FolderAreaProps {
  readonly run: FolderRun;
  readonly texts: PageTexts;
  readonly onOpen: (row: FolderRow) => void;
  readonly handOver: (bytes: Uint8Array, name: string) => Promise<unknown>;
}

type Shown = 'all' | FolderRow['verdict'];

/** The workbooks of a folder, one line each, while they are audited and afterwards. */
export function FolderArea({ run, texts, onOpen, handOver }: FolderAreaProps) {
  const { total, rows, counts, phase } = useSyncExternalStore(run.subscribe, () => run.state);
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const { folder: labels } = texts.page;
  const { verdicts } = texts.cli.folder;
  const listed = useMemo(() => rows.filter((row) => isListed(row, shown, words)), [rows, shown, words]);
  const summary = () => folderSummary(rows.length, counts, run.others);
  const isWorking = phase === 'working';
  const progress = fill(labels[phase], { done: rows.length, total });
  return (
    <section className="sheets folder" aria-label={labels.name}>
      <div className="folder-bar">
        <p role="status">{isWorking ? '' : progress}</p>
        {isWorking && (
          <div className="folder-progress">
            <span>{progress}</span>
            <ProgressBar value={rows.length} max={total} aria-label={labels.name} />
            <Button size="small" onClick={() => run.cancel()}>
              {texts.pane.cancel}
            </Button>
          </div>
        )}
        <div className="page-bar-group" role="group" aria-label={labels.show}>
          {(['all', 'wrong', 'right', 'empty', 'unreadable'] as const).map((one) => (
            <Button key={one} size="small" aria-pressed={shown === one} onClick={() => setShown(one)}>
              {one === 'all' ? `${labels.all} ${rows.length}` : `${verdicts[one]} ${counts[one]}`}
            </Button>
          ))}
        </div>
        <Input
          size="small"
          type="search"
          aria-label={labels.filter}
          placeholder={labels.filter}
          value={words}
          onChange={(_, { value }) => setWords(value)}
        />
        <div className="page-bar-group">
          <Button
            size="small"
            disabledFocusable={isWorking}
            onClick={async () => handOver(await run.report.workbook(summary()), `${labels.report}.xlsx`)}
          >
            {labels.asWorkbook}
          </Button>
          <Button
            size="small"
            disabledFocusable={isWorking}
            onClick={() => handOver(new TextEncoder().encode(run.report.page(summary())), `${labels.report}.html`)}
          >
            {labels.asPage}
          </Button>
        </div>
      </div>
      <FolderList rows={listed} texts={texts} onOpen={onOpen} />
    </section>
  );
}

function isListed({ file, department, verdict }: FolderRow, shown: Shown, words: string): boolean {
  const text = `${file.path} ${department}`.toLowerCase();
  const isWanted = words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
  return isWanted && (shown === 'all' || verdict === shown);
}
