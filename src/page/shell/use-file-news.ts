import { useEffect } from 'react';
import type { PageTexts } from '../../locales/page-texts.ts';
import { fill } from '../../locales/texts.ts';
import type { OpenDocument } from '../document/open-document.ts';
import type { PageNotice } from './page-notice.ts';

/** Milliseconds between two looks at the file: what WPS saves is seen before the user has turned to this page. */
const INTERVAL = 500;

/** The file is looked at again and again while it is open here: another program may write it. */
export function useFileNews(
  { document, link }: OpenDocument,
  texts: PageTexts,
  tell: (notice: PageNotice) => void,
): void {
  useEffect(() => {
    if (!link) return undefined;
    const words = texts.page.news;
    const file = link.handle.name;
    let timer: ReturnType<typeof setTimeout>;
    let stopped = false;
    let asked = false;
    const look = async () => {
      const news = await link.look();
      if (stopped) return;
      if (news === 'read') tell({ intent: 'info', what: fill(words.read, { file }), next: '' });
      if (news === 'conflict' && !asked) {
        asked = true;
        const decide = (act: () => Promise<void>, what: string) => () =>
          void act()
            .then(() => tell({ intent: 'info', what: fill(what, { file }), next: '' }))
            .catch(() => tell({ intent: 'error', what: fill(words.away, { file }), next: words.awayNext }))
            .finally(() => (asked = false));
        tell({
          intent: 'warning',
          what: fill(words.conflict, { file }),
          next: words.conflictNext,
          choices: [
            { label: words.readAgain, act: decide(() => link.readAgain(), words.read) },
            { label: words.keep, act: decide(() => link.passOver(), words.kept) },
          ],
        });
      }
      timer = setTimeout(look, INTERVAL);
    };
    timer = setTimeout(look, INTERVAL);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [document, link, texts, tell]);
}
