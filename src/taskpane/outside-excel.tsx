import type { Texts } from '../texts/texts.ts';

/** What stands in the page when it is opened in a browser instead of Excel. */
export function OutsideExcel({ texts }: { readonly texts: Texts }) {
  return (
    <main className="shell">
      <h1>{texts.pane.notInExcel.title}</h1>
      <p>{texts.pane.notInExcel.what}</p>
    </main>
  );
}
