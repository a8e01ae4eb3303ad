/** What a ribbon command has to tell, in words: there may be no pane to tell it in. */
export interface Report {
  readonly what: string;
  readonly next: string;
  readonly lists: readonly {
    readonly heading: string;
    readonly items: readonly { readonly where: string; readonly what: string }[];
  }[];
  /** The words on the buttons that go on; none where there is nothing to decide. */
  readonly choices: readonly string[];
  /** The word on the button that goes on with nothing. */
  readonly close: string;
}

/** A report, and what each of its choices does. */
export interface Command extends Omit<Report, 'choices'> {
  readonly choices?: readonly { readonly label: string; readonly run: () => Promise<Command | undefined> }[];
}

/** More than these nobody reads in a window that cannot be left open. */
const SHOWN = 200;

/** Writes a report into an empty page; texts are texts, none of them is ever markup. `onClose` gets the choice, -1: none. */
export function showReport(report: Report, onClose: (choice: number) => void): void {
  const button = (label: string, choice: number) => {
    const made = element('button', label);
    made.addEventListener('click', () => onClose(choice));
    return made;
  };
  const buttons = element('div');
  buttons.append(...report.choices.map(button), button(report.close, -1));
  const main = element('main');
  main.append(element('h1', report.what), element('p', report.next), buttons, ...report.lists.flatMap(listOf));
  document.body.replaceChildren(main);
  (buttons.lastElementChild as HTMLElement).focus();
}

function listOf({ heading, items }: Report['lists'][number]): HTMLElement[] {
  const list = element('ol');
  list.append(
    ...items.slice(0, SHOWN).map(({ where, what }) => {
      const item = element('li');
      item.append(element('span', where), element('span', what));
      return item;
    }),
  );
  return [...(heading === '' ? [] : [element('h2', heading)]), list];
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
