import { useCallback } from 'react';
import type { PageTexts } from '../../locales/page-texts.ts';
import { fill } from '../../locales/texts.ts';
import { FileLink } from '../document/file-link.ts';
import type { OpenDocument } from '../document/open-document.ts';
import { chooseTarget } from '../document/pickers.ts';
import { writeWhole } from '../document/write-whole.ts';
import { download } from '../../ui/shell/download.ts';
import type { PageNotice } from './page-notice.ts';

interface Saving {
  readonly texts: PageTexts;
  readonly open: OpenDocument;
  readonly setOpen: (open: OpenDocument) => void;
  readonly tell: (notice: PageNotice | undefined) => void;
}

/** 存盘 into the file that was opened, 另存为 into another, and handing over what is made of a document. */
export function useSave({ texts, open, setOpen, tell }: Saving) {
  const words = texts.page.saving;
  const { document, link } = open;

  const handOver = useCallback(
    async (bytes: Uint8Array, name: string): Promise<FileSystemFileHandle | 'download' | undefined> => {
      // a browser asks only right after a click: what took longer is downloaded
      const target = await chooseTarget(name).catch(() => 'download' as const);
      if (target === 'download') download(bytes, name);
      else if (target) await writeWhole(target, bytes);
      return target;
    },
    [],
  );

  const saveAs = useCallback(async () => {
    const bytes = document.content;
    if (!bytes) return;
    try {
      const target = await handOver(bytes, document.state.name);
      if (!target) return;
      const name = target === 'download' ? document.state.name : target.name;
      document.saved(name);
      tell({
        intent: 'success',
        what: fill(words.saved, { file: name }),
        next: target === 'download' ? words.downloaded : '',
      });
      if (target !== 'download') {
        const { lastModified } = await target.getFile();
        setOpen({ document, link: FileLink.of(target, document, lastModified) });
      }
    } catch {
      tell({ intent: 'error', what: fill(words.locked, { file: document.state.name }), next: words.lockedNext });
    }
  }, [document, handOver, setOpen, tell, words]);

  const save = useCallback(
    async (force = false): Promise<void> => {
      if (!link) return saveAs();
      const file = link.handle.name;
      const asOther = { label: words.saveAs, act: () => void saveAs() };
      switch (await link.save(force)) {
        case 'saved':
          return tell({ intent: 'success', what: fill(words.saved, { file }), next: '' });
        case 'changedElsewhere':
          return tell({
            intent: 'warning',
            what: fill(words.changed, { file }),
            next: words.changedNext,
            choices: [{ label: words.overwrite, act: () => void save(true) }, asOther],
          });
        case 'locked':
          return tell({
            intent: 'error',
            what: fill(words.locked, { file }),
            next: words.lockedNext,
            choices: [asOther],
          });
        case 'refused':
          return tell({
            intent: 'error',
            what: fill(words.refused, { file }),
            next: words.refusedNext,
            choices: [asOther],
          });
      }
    },
    [link, saveAs, tell, words],
  );

  return { save, saveAs, handOver };
}
