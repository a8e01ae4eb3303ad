import { useId } from 'react';
import { fill } from '../texts/texts.ts';
import type { Told } from '../app/say-preview.ts';
import type { Finding } from './findings.ts';
import { usePane } from './pane-context.ts';

/** A pasted ledger can have thousands of bad cells; nobody reads more than these at a time. */
const SHOWN = 200;

/** Problems first, then hints; each leads to its cell. */
export function FindingLists({ findings }: { readonly findings: readonly Finding[] }) {
  const { texts } = usePane();
  const { errors, plausibilities, hints } = texts.pane.findings;
  return (
    <>
      <FindingList heading={errors} findings={findings.filter(({ severity }) => severity === 'error')} />
      <FindingList heading={plausibilities} findings={findings.filter(({ severity }) => severity === 'plausibility')} />
      <FindingList heading={hints} findings={findings.filter(({ severity }) => severity === 'hint')} />
    </>
  );
}

interface FindingListProps {
  readonly heading: string;
  readonly findings: readonly Told[];
}

/** Things to be told; those about a cell lead there. */
export function FindingList({ heading, findings }: FindingListProps) {
  const { texts } = usePane();
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <section className="list" aria-labelledby={id}>
      <h2 id={id}>{fill(heading, { count: findings.length })}</h2>
      {findings.some(({ place }) => place) && <p className="note">{texts.pane.findings.jump}</p>}
      <ul>
        {findings.slice(0, SHOWN).map((finding, index) => (
          <li key={index}>
            <FindingItem {...finding} />
          </li>
        ))}
      </ul>
      {findings.length > SHOWN && (
        <p className="note">{fill(texts.pane.findings.more, { count: findings.length - SHOWN })}</p>
      )}
    </section>
  );
}

function FindingItem({ where, what, place }: Told) {
  const { jump } = usePane();
  const words = (
    <>
      {where && <span className="where">{where}</span>}
      <span>{what}</span>
    </>
  );
  if (!place) return <div className="item">{words}</div>;
  return (
    <button type="button" className="item" onClick={() => jump(place)}>
      {words}
    </button>
  );
}
