import { useCallback, useState } from 'react';
import { isWorkbookFile } from '../../app/folder/workbook-files.ts';
import { formatFailure } from '../../app/messages/format-failure.ts';
import type { PageTexts } from '../../locales/page-texts.ts';
import { fill } from '../../locales/texts.ts';
import { loadWork } from '../../ui/shell/load-work.ts';
import { chooseFolder, type FolderFile } from '../document/folders.ts';
import type { PageNotice } from '../shell/page-notice.ts';
import { type Auditor, openAuditor } from './audit-threads.ts';
import { FolderRun } from './folder-run.ts';

/** Threads take memory, and the user needs the machine meanwhile. */
const MOST_THREADS = 4;

const loadFolderWork = () => loadWork(async () => (await import('./folder-work.ts')).work);

/** The audit of a folder: the last one that was begun, and beginning another. */
export function useFolder(texts: PageTexts, tell: (notice: PageNotice | undefined) => void) {
  const [run, setRun] = useState<FolderRun>();
  const words = texts.page.folder;

  const start = useCallback(
    async (found: readonly FolderFile[]): Promise<boolean> => {
      const name = ({ path }: FolderFile) => path.slice(path.lastIndexOf('/') + 1);
      const sorted = [...found].sort((a, b) => (a.path < b.path ? -1 : 1));
      const files = sorted.filter((file) => isWorkbookFile(name(file)));
      const others = sorted.filter((file) => !isWorkbookFile(name(file))).map(({ path }) => path);
      if (files.length === 0) {
        tell({ intent: 'warning', what: words.empty, next: words.emptyNext });
        return false;
      }
      const work = await loadFolderWork();
      const next = new FolderRun(files, others, work.newReport(), (file) =>
        work.unreadableAudit(file, fill(texts.cli.files.locked, { file })),
      );
      tell(undefined);
      setRun((old) => {
        old?.cancel();
        return next;
      });
      void next.start(await openAuditors(files.length, work.inSteps));
      return true;
    },
    [tell, texts, words],
  );

  const choose = useCallback(async (): Promise<boolean> => {
    try {
      const found = await chooseFolder();
      return found ? await start(found) : false;
    } catch (error) {
      tell({ intent: 'error', ...formatFailure(error, texts) });
      return false;
    }
  }, [start, tell, texts]);

  return { run, start, choose };
}

async function openAuditors(files: number, inSteps: Auditor): Promise<readonly Auditor[]> {
  const count = Math.min(MOST_THREADS, files, Math.max(1, navigator.hardwareConcurrency || 1));
  const threads = await Promise.all(Array.from({ length: count }, openAuditor));
  const there = threads.flatMap((thread) => thread ?? []);
  return there.length > 0 ? there : [inSteps];
}
