import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PageTexts } from '../../locales/page-texts.ts';
import { onEscape } from '../../ui/shell/on-escape.ts';
import { inflatePart } from '../build/parts.ts';

interface ManualProps {
  readonly texts: PageTexts;
  readonly onClose: () => void;
}

/** 使用手册 in place of the sheets: a page of its own, which lies in this one. The page's policy lets it run nothing. */
export function Manual({ texts, onClose }: ManualProps) {
  const html = useMemo(() => inflatePart('manual.html'), []);
  const words = texts.page.toolbar;
  return (
    <section className="sheets manual" aria-label={texts.pane.manual} onKeyDown={onEscape(onClose)}>
      <div className="folder-bar">
        <Button size="small" autoFocus onClick={onClose}>
          {words.closeManual}
        </Button>
      </div>
      <iframe title={texts.pane.manual} srcDoc={html} />
    </section>
  );
}
