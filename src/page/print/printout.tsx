import { useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { PrintedSheet } from './printed-sheet.tsx';
import { PrintedText } from './printed-text.tsx';
import type { Printout as Printed } from './print-work.ts';

/** What the browser prints in place of the page: it is there only while it is printed, and not seen on the screen. */
export function Printout({ content, sheets }: Printed) {
  useLayoutEffect(() => {
    document.body.classList.add('prints');
    return () => document.body.classList.remove('prints');
  }, []);
  return createPortal(
    <div className="printout">
      {content && <PrintedText content={content} />}
      {sheets.map(({ view, anchor }, index) => (
        <div key={view.name}>
          {content && index === 0 && <AnnexTitle title={content.annexTitle} />}
          <PrintedSheet view={view} {...(anchor && { id: anchor })} />
        </div>
      ))}
    </div>,
    document.body,
  );
}

function AnnexTitle({ title }: { readonly title: string }) {
  return (
    <section id="annex" className="print-text print-annex">
      <p>附件：</p>
      <h2>{title}</h2>
    </section>
  );
}
