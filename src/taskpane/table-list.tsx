import { useId } from 'react';
import type { TableLink } from './generate-state.ts';
import { usePane } from './pane-context.ts';

/** The tables that were made; each leads to its sheet. */
export function TableList({ tables }: { readonly tables: readonly TableLink[] }) {
  const { texts, jump } = usePane();
  const id = useId();
  return (
    <section className="list" aria-labelledby={id}>
      <h2 id={id}>{texts.pane.generate.tables}</h2>
      <ul>
        {tables.map(({ sheet, inferred }) => (
          <li key={sheet}>
            <button type="button" className="item" onClick={() => jump({ sheet, row: 0, column: 0 })}>
              <span className="link">{sheet}</span>
              {inferred && <span className="note">{texts.pane.generate.inferred}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
