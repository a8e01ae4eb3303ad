import { useId } from 'react';
import type { TableLink } from './generate-state.ts';
import { usePane } from '../shell/pane-context.ts';

interface TableListProps {
  readonly heading: string;
  readonly tables: readonly TableLink[];
}

/** Tables; each leads to its sheet. */
export function TableList({ heading, tables }: TableListProps) {
  const { texts, jump } = usePane();
  const id = useId();
  return (
    <section className="list" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
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
