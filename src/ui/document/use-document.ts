import { useCallback, useEffect, useReducer, useRef } from 'react';
import { DOCUMENT_SHEETS, type DocumentForm } from '../../app/document/open-document.ts';
import { formatFailure } from '../../app/messages/format-failure.ts';
import type { Texts } from '../../locales/texts.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { isPassing } from '../shell/is-passing.ts';
import { useEdits } from '../shell/use-edits.ts';
import { makeDocumentInWorker, openDocumentInWorker } from '../worker/document-in-worker.ts';
import { copyRichText } from './copy-rich-text.ts';
import { type DocumentMessage, type DocumentTask, documentUnknown, nextDocument } from './document-state.ts';
import { saveWordFile } from './save-word-file.ts';

export type Documenting = ReturnType<typeof useDocument>;

/** The state of the area 说明 and what its buttons do. `active`: it is the area that is open, and nothing else is under way. */
export function useDocument(port: WorkbookPort, texts: Texts, active: boolean) {
  const [state, dispatch] = useReducer(nextDocument, documentUnknown);
  const running = useRef(false);

  /** False: something else is under way, or it came at a bad time and nobody waits for it. */
  const run = useCallback(
    async (task: DocumentTask, action: () => Promise<void>): Promise<boolean> => {
      if (running.current) return false;
      running.current = true;
      dispatch({ kind: 'start', task });
      try {
        await action();
        return true;
      } catch (error) {
        const failed: DocumentMessage = { kind: 'failed', failure: formatFailure(error, texts) };
        const isQuiet = task === 'refresh' && isPassing(error);
        dispatch(isQuiet ? { kind: 'end' } : { kind: 'end', message: failed });
        return !isQuiet;
      } finally {
        running.current = false;
      }
    },
    [texts],
  );

  const look = useCallback(
    (task: 'open' | 'refresh') =>
      run(task, async () => {
        dispatch({ kind: 'opened', opened: await openDocumentInWorker(await port.read(DOCUMENT_SHEETS)) });
      }),
    [port, run],
  );
  const refresh = useCallback(() => look('refresh'), [look]);

  // While another area was open the add-in itself may have written, which no event tells.
  const wasOpened = useRef(false);
  useEffect(() => {
    if (!active) return;
    void look(wasOpened.current ? 'refresh' : 'open');
    wasOpened.current = true;
  }, [active, look]);
  useEdits(port, active, refresh);

  const copy = async (html: string): Promise<DocumentMessage> =>
    (await copyRichText(html)) ? { kind: 'copied' } : { kind: 'prepared', html };

  return {
    state,
    again: () => void look('open'),
    make: (form: DocumentForm, incomplete: boolean) =>
      void run('make', async () => {
        const made = await makeDocumentInWorker(await port.read(DOCUMENT_SHEETS), form, incomplete);
        switch (made.kind) {
          case 'absent':
          case 'problems':
            return dispatch({ kind: 'opened', opened: made });
          case 'incomplete':
            return dispatch({ kind: 'end', message: { kind: 'incomplete', form, missing: made.missing } });
          case 'rich text':
            return dispatch({ kind: 'end', message: await copy(made.html) });
          case 'word':
            return dispatch({
              kind: 'end',
              message: { kind: 'saved', file: saveWordFile(made.bytes, made.title) },
            });
        }
      }),
    /** Copies what was made before, at once. */
    copyNow: (html: string) =>
      void run('make', async () => {
        dispatch({ kind: 'end', message: { kind: (await copyRichText(html)) ? 'copied' : 'copyRefused' } });
      }),
    dismiss: () => dispatch({ kind: 'dismiss' }),
  };
}
