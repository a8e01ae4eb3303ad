/** What a ribbon command has to tell, in words: there may be no pane to tell it in. */
export interface Report {
  readonly what: string;
  readonly next: string;
  readonly findings: readonly { readonly where: string; readonly what: string }[];
  /** The word on the button. */
  readonly close: string;
}

/** Writes a report into an empty page. Texts are texts: none of them is ever markup. */
export function showReport(report: Report, onClose: () => void): void {
  const list = element('ol');
  list.append(
    ...report.findings.map(({ where, what }) => {
      const item = element('li');
      item.append(element('span', where), element('span', what));
      return item;
    }),
  );
  const button = element('button', report.close);
  button.addEventListener('click', onClose);
  const main = element('main');
  main.append(element('h1', report.what), element('p', report.next), list, button);
  document.body.replaceChildren(main);
  button.focus();
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
