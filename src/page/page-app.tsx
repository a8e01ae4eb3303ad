import { Button, FluentProvider } from '@fluentui/react-components';
import { memo, useCallback, useEffect, useMemo, useState, type DragEvent } from 'react';
import type { Outcome } from '../audit/model/finding.ts';
import type { PageTexts } from '../locales/page-texts.ts';
import { fill } from '../locales/texts.ts';
import { App } from '../ui/app.tsx';
import { Message } from '../ui/shell/message.tsx';
import { themeFor } from '../ui/shell/theme.ts';
import type { AuditReport } from '../ui/worker/audit-items.ts';
import { documentPort } from './document/document-port.ts';
import { dropped } from './document/dropped.ts';
import { FolderArea } from './folder/folder-area.tsx';
import type { FolderRow } from './folder/folder-run.ts';
import { useFolder } from './folder/use-folder.ts';
import { usePrint } from './print/use-print.tsx';
import { useDocument } from './document/use-document.ts';
import { SheetArea } from './sheet/sheet-area.tsx';
import { Manual } from './shell/manual.tsx';
import type { PageNotice } from './shell/page-notice.ts';
import { Toolbar } from './shell/toolbar.tsx';
import { useFileNews } from './shell/use-file-news.ts';
import { useOpenFile } from './shell/use-open-file.ts';
import { useSave } from './shell/use-save.ts';

/** What is marked on the sheets; hints are for reading only. */
const MARKED: readonly Outcome[] = ['error', 'tail', 'plausibility'];

/** Drawn anew for what concerns it alone: a page that goes from cell to cell, or has something to tell, leaves it as it is. */
const Pane = memo(App);

interface PageAppProps {
  readonly texts: PageTexts;
  readonly currentYear: number;
  /** The ground that the system wants, "#RRGGBB". */
  readonly background: string | undefined;
}

/** The page: the open workbook on the left, and beside it the pane that Excel also shows, with the same areas. */
export function PageApp({ texts, currentYear, background }: PageAppProps) {
  const [notice, tell] = useState<PageNotice>();
  const { open, setOpen, openFile, begin } = useOpenFile(texts, tell);
  const { document } = open;
  const { save, saveAs, handOver } = useSave({ texts, open, setOpen, tell });
  useFileNews(open, texts, tell);

  const port = useMemo(() => documentPort(document, handOver), [document, handOver]);
  const printing = usePrint({ document, port, texts, tell });
  const folder = useFolder(texts, tell);
  const [shows, setShows] = useState<'workbook' | 'folder' | 'manual'>('workbook');
  // whatever is opened or jumped to is what the user wants to see
  const jumps = useDocument(document).selected?.times;
  useEffect(() => setShows('workbook'), [document, jumps]);
  const onReport = useCallback(
    ({ items }: AuditReport) =>
      document.mark(items.flatMap(({ outcome, place }) => (place && MARKED.includes(outcome) ? [place] : []))),
    [document],
  );

  const drop = async (event: DragEvent) => {
    event.preventDefault();
    const what = await dropped(event.dataTransfer);
    if (what && 'file' in what) openFile(what.file);
    else if (what && (await folder.start(what.folder))) setShows('folder');
  };
  const openRow = async ({ file }: FolderRow) => {
    try {
      openFile({ file: await file.open(), handle: file.handle });
    } catch {
      tell({ intent: 'error', what: fill(texts.cli.files.locked, { file: file.path }), next: '' });
    }
  };
  return (
    <FluentProvider theme={themeFor(background)} className="page-theme">
      <div className="page" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <Toolbar
          texts={texts}
          document={document}
          hasFile={open.link !== undefined}
          begin={begin}
          open={() => openFile()}
          openFolder={async () => {
            if (await folder.choose()) setShows('folder');
          }}
          {...(folder.run && shows !== 'folder' && { backToFolder: () => setShows('folder') })}
          save={() => void save()}
          saveAs={() => void saveAs()}
          undo={() => document.step(-1)}
          redo={() => document.step(1)}
          print={printing.ask}
          manual={() => setShows('manual')}
        />
        {notice && <NoticeBar notice={notice} texts={texts} close={() => tell(undefined)} />}
        <div className="page-body">
          {shows === 'manual' ? (
            <Manual texts={texts} onClose={() => setShows('workbook')} />
          ) : folder.run && shows === 'folder' ? (
            <FolderArea run={folder.run} texts={texts} onOpen={openRow} handOver={handOver} />
          ) : (
            <SheetArea document={document} texts={texts} />
          )}
          <div className="page-pane">
            <Pane
              key={keyOf(document)}
              {...{ port, texts, currentYear, background, onReport }}
              downloads
              view={document.content || document.foreign ? 'audit' : 'ledger'}
            />
          </div>
        </div>
      </div>
      {printing.printout}
    </FluentProvider>
  );
}

interface NoticeBarProps {
  readonly notice: PageNotice;
  readonly texts: PageTexts;
  readonly close: () => void;
}

function NoticeBar({ notice, texts, close }: NoticeBarProps) {
  const { choices, ...message } = notice;
  return (
    <div className="page-notice" role="region" aria-label={texts.page.notice}>
      <Message {...message}>
        {choices?.map(({ label, act }) => (
          <Button
            key={label}
            size="small"
            onClick={() => {
              close();
              act();
            }}
          >
            {label}
          </Button>
        ))}
        {!choices && (
          <Button size="small" onClick={close}>
            {texts.pane.close}
          </Button>
        )}
      </Message>
    </div>
  );
}

const keys = new WeakMap<object, number>();
let count = 0;

/** Another document gets a pane of its own: nothing of the one before may stay in it. */
function keyOf(document: object): number {
  const key = keys.get(document) ?? ++count;
  keys.set(document, key);
  return key;
}
