import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { fill } from '../../locales/texts.ts';
import type { QuestionItem } from '../../app/import/format-question.ts';
import type { Figure } from '../../app/import/format-money.ts';
import type { ImportSummary, RowNote } from '../../app/import/summarise-import.ts';
import { usePane } from '../shell/pane-context.ts';

/** So many lines are shown at first. */
const FIRST = 5;

/** What became of the rows, and what would be written. What may be wrong comes first. */
export function ImportDetails({
  summary,
  remembered,
}: {
  readonly summary: ImportSummary;
  readonly remembered: readonly QuestionItem[];
}) {
  const { texts } = usePane();
  const words = texts.importing.review;
  const { rejected, remarks, units, projects, sample, totals, total, amountUnit } = summary;
  const answered = remembered.map(({ label, choices, answer }): RowNote => {
    const choice = choices.find(({ value }) => value === answer);
    return { where: label, what: choice?.label ?? '' };
  });
  return (
    <>
      <Figures heading={fill(words.money, { unit: amountUnit })} {...summary.money} />
      {summary.unread.length > 0 && (
        <Figures
          heading={fill(words.unread, { count: summary.unread.length })}
          figures={summary.unread}
          below={words.unreadNext}
        />
      )}
      <Notes heading={words.rejected} notes={rejected} />
      <Notes heading={words.remarks} notes={remarks} />
      <Notes heading={words.remembered} notes={answered} />
      <Figures heading={fill(words.counts, { count: summary.rows })} figures={summary.counts} />
      {totals.length > 0 && (
        <Figures
          heading={fill(words.totals, { unit: amountUnit })}
          figures={[...totals, { label: words.total, figure: total }]}
          below={summary.conversion}
        />
      )}
      <Texts heading={words.units} lines={units} below={words.unitsNext} />
      <Texts heading={words.projects} lines={projects} />
      {sample.length > 0 && (
        <Part heading={fill(words.sample, { count: sample.length })}>
          <ul className="sample">
            {sample.map(({ codes, source, amount }, index) => (
              <li key={index}>
                <span>{codes.join(' · ')}</span>
                <span className="figure-line">
                  <span>{source}</span>
                  <span>{amount}</span>
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <details className="columns">
        <summary tabIndex={0}>{words.columns}</summary>
        <FigureList figures={summary.columns} />
      </details>
    </>
  );
}

interface PartProps {
  readonly heading: string;
  readonly below?: string | undefined;
  readonly children: ReactNode;
}

function Part({ heading, below, children }: PartProps) {
  const id = useId();
  return (
    <section className="list" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
      {below && <p className="note">{below}</p>}
    </section>
  );
}

function Figures({ figures, ...part }: Omit<PartProps, 'children'> & { readonly figures: readonly Figure[] }) {
  return (
    <Part {...part}>
      <FigureList figures={figures} />
    </Part>
  );
}

function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ label, figure }, index) => (
        <div key={index} className="figure-line">
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

function Notes({ heading, notes }: { readonly heading: string; readonly notes: readonly RowNote[] }) {
  const lines = notes.map(({ where, what }) => (
    <>
      <span className="where">{where}</span>
      <span>{what}</span>
    </>
  ));
  return <Lines heading={heading} lines={lines} />;
}

function Texts({ heading, lines, below }: { heading: string; lines: readonly string[]; below?: string }) {
  return <Lines heading={heading} lines={lines} below={below} />;
}

function Lines({
  heading,
  lines,
  below,
}: {
  heading: string;
  lines: readonly ReactNode[];
  below?: string | undefined;
}) {
  const { texts } = usePane();
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  return (
    <Part heading={fill(heading, { count: lines.length })} below={below}>
      <ul>
        {lines.slice(0, all ? lines.length : FIRST).map((line, index) => (
          <li key={index} className="item">
            {line}
          </li>
        ))}
      </ul>
      {!all && lines.length > FIRST && (
        <Button size="small" onClick={() => setAll(true)}>
          {fill(texts.importing.review.more, { count: lines.length })}
        </Button>
      )}
    </Part>
  );
}
