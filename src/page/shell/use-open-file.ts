import { useCallback, useEffect, useState } from 'react';
import type { PageTexts } from '../../locales/page-texts.ts';
import { fill } from '../../locales/texts.ts';
import { UnreadableWorkbook } from '../../xlsx/package/errors.ts';
import { newDocument, openDocument, type OpenDocument } from '../document/open-document.ts';
import { type ChosenFile, chooseFile } from '../document/pickers.ts';
import type { PageNotice } from './page-notice.ts';

type Tells = (notice: PageNotice | undefined) => void;

/** The document that is open, and how another one takes its place: never without a question where something is not saved. */
export function useOpenFile(texts: PageTexts, tell: Tells) {
  const words = texts.page;
  const [open, setOpen] = useState<OpenDocument>(() => newDocument(words.newName));

  const unlessUnsaved = useCallback(
    (act: () => void) => {
      if (!open.document.isChanged) return act();
      tell({
        intent: 'warning',
        what: fill(words.unsaved.what, { file: open.document.state.name }),
        next: words.unsaved.next,
        choices: [
          { label: words.unsaved.goOn, act },
          { label: texts.pane.cancel, act: () => tell(undefined) },
        ],
      });
    },
    [open, tell, texts, words],
  );

  const take = useCallback(
    async (chosen: ChosenFile) => {
      try {
        const opened = await openDocument(chosen);
        tell(opened.document.foreign && { intent: 'info', ...texts.pane.failures.readOnlyFile });
        setOpen(opened);
      } catch (error) {
        tell({ intent: 'error', what: unreadable(error, chosen.file.name, texts), next: '' });
      }
    },
    [tell, texts],
  );

  const openFile = useCallback(
    (chosen?: ChosenFile) =>
      unlessUnsaved(async () => {
        const file = chosen ?? (await chooseFile());
        if (file) await take(file);
      }),
    [take, unlessUnsaved],
  );

  const begin = useCallback(
    () =>
      unlessUnsaved(() => {
        tell(undefined);
        setOpen(newDocument(words.newName));
      }),
    [tell, unlessUnsaved, words],
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!open.document.isChanged) return;
      event.preventDefault();
      // what browsers before 2023 want
      event.returnValue = '';
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [open]);

  return { open, setOpen, openFile, begin };
}

function unreadable(error: unknown, file: string, { cli, files }: PageTexts): string {
  return fill(error instanceof UnreadableWorkbook ? files.unreadable[error.code] : cli.files.locked, { file });
}
