import { useId } from 'react';
import type { ViewedParagraph, ViewedPiece } from '../../app/document/view-document.ts';
import { fill } from '../../locales/texts.ts';
import { cellName } from '../../workbook/model/address.ts';
import { usePane } from '../shell/pane-context.ts';

const TAGS = { section: 'h3', subsection: 'h4', body: 'p' } as const;

/** The text as it stands; its figures show where they come from, and lead there. */
export function NarrativeText({ paragraphs }: { readonly paragraphs: readonly ViewedParagraph[] }) {
  const { texts } = usePane();
  const id = useId();
  return (
    <section className="narrative" aria-labelledby={id}>
      <h2 id={id}>{texts.pane.document.text}</h2>
      <p className="note">{texts.pane.document.legend}</p>
      {paragraphs.map(({ look, pieces }, index) => {
        const Tag = TAGS[look];
        return (
          <Tag key={index}>
            {pieces.map((piece, number) => (
              <NarrativePiece key={number} {...piece} />
            ))}
          </Tag>
        );
      })}
    </section>
  );
}

function NarrativePiece({ text, origin, place, source }: ViewedPiece) {
  const { texts, jump } = usePane();
  if (!origin) return <>{text}</>;
  if (!place) return <span className={`figure figure-${origin}`}>{text}</span>;
  const { sheet, row, column } = place;
  const address = cellName(row, column);
  const cell = fill(texts.pane.cell, { sheet, address });
  const words = texts.pane.document;
  const title = source === undefined ? cell : fill(words.lastYear, { cell, source: source || words.byHand });
  return (
    // a button would be a box, and a long text has to break with its sentence
    <a
      href={`#${address}`}
      className={`figure figure-${origin}`}
      title={title}
      onClick={(event) => {
        event.preventDefault();
        jump(place);
      }}
    >
      {text}
    </a>
  );
}
