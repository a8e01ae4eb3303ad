import { useId } from 'react';
import { fill } from '../../locales/texts.ts';
import type { Notice } from '../../app/generate/format-preview.ts';
import type { ProblemNotice } from './problem-notice.ts';
import { usePane } from './pane-context.ts';

/** A pasted ledger can have thousands of bad cells; nobody reads more than these at a time. */
const SHOWN = 200;

/** Problems first, then hints; each leads to its cell. */
export function NoticeLists({ findings }: { readonly findings: readonly ProblemNotice[] }) {
  const { texts } = usePane();
  const { errors, plausibilities, hints } = texts.pane.findings;
  return (
    <>
      <NoticeList heading={errors} findings={findings.filter(({ severity }) => severity === 'error')} />
      <NoticeList heading={plausibilities} findings={findings.filter(({ severity }) => severity === 'plausibility')} />
      <NoticeList heading={hints} findings={findings.filter(({ severity }) => severity === 'hint')} />
    </>
  );
}

interface FindingListProps {
  readonly heading: string;
  readonly findings: readonly Notice[];
}

/** Things to be told; those about a cell lead there. */
export function NoticeList({ heading, findings }: FindingListProps) {
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

function FindingItem({ where, what, place }: Notice) {
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
