import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { formatFailure } from '../../app/messages/format-failure.ts';
import type { PageTexts } from '../../locales/page-texts.ts';
import { fill } from '../../locales/texts.ts';
import { loadWork } from '../../ui/shell/load-work.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { useDocument } from '../document/use-document.ts';
import type { WorkbookDocument } from '../document/workbook-document.ts';
import { openView } from '../sheet/open-view.ts';
import type { PageNotice } from '../shell/page-notice.ts';
import type { Printout as Printed } from './print-work.ts';
import './print.css';
import { Printout } from './printout.tsx';

interface PrintOptions {
  readonly document: WorkbookDocument;
  readonly port: WorkbookPort;
  readonly texts: PageTexts;
  readonly tell: (notice: PageNotice | undefined) => void;
}

type PrintWork = typeof import('./print-work.ts');

const loadPrintWork = () => loadWork(() => import('./print-work.ts'));

/** 打印: the tables or the whole document, by the browser's own printing, which also makes a PDF of it. */
export function usePrint({ document, port, texts, tell }: PrintOptions) {
  const words = texts.page.printing;
  const [printed, setPrinted] = useState<Printed>();
  const { versions } = useDocument(document);
  const loaded = useRef<PrintWork>();

  useEffect(() => {
    if (!document.content) return;
    void loadPrintWork()
      .then((work) => (loaded.current = work))
      // whoever presses the button hears of it
      .catch(() => undefined);
  }, [document, versions]);

  // The browser's own 打印 (Ctrl+P) leaves no time to load anything: it gets the tables.
  useEffect(() => {
    const begin = () => {
      const work = loaded.current;
      if (work && document.content)
        flushSync(() => setPrinted((old) => old ?? work.tablesToPrint(openView(document, document.content))));
    };
    const end = () => setPrinted(undefined);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [document]);

  const attempt = useCallback(
    async (find: (work: PrintWork) => Printed | number | Promise<Printed | number>) => {
      try {
        const found = await find(await loadPrintWork());
        if (typeof found === 'number')
          tell({ intent: 'error', what: fill(words.problems, { count: found }), next: words.problemsNext });
        else {
          flushSync(() => setPrinted(found));
          print();
        }
      } catch (error) {
        tell({ intent: 'error', ...formatFailure(error, texts) });
      }
    },
    [tell, texts, words],
  );

  const ask = useCallback(() => {
    const workbook = () => openView(document, document.content);
    tell({
      intent: 'info',
      what: words.what,
      next: words.next,
      choices: [
        { label: words.tables, act: () => void attempt(({ tablesToPrint }) => tablesToPrint(workbook())) },
        { label: words.whole, act: () => void attempt(({ documentToPrint }) => documentToPrint(port, workbook())) },
        { label: texts.pane.cancel, act: () => tell(undefined) },
      ],
    });
  }, [attempt, document, port, tell, texts, words]);

  return { ask, printout: printed && <Printout {...printed} /> };
}
