import type { DocumentContent } from '../../document/content/content.ts';

/** Cover, contents and the three parts of the document, on upright pages; lines of the contents lead to their headings. */
export function PrintedText({ content }: { readonly content: DocumentContent }) {
  const [name, title, date] = content.cover;
  return (
    <>
      <section className="print-text print-cover">
        <p className="print-cover-name">{name}</p>
        <h1>{title}</h1>
        <p className="print-cover-date">{date}</p>
      </section>
      <section className="print-text">
        <h2 className="print-contents">目 录</h2>
        {content.contents.map(({ text, level, anchor }) => (
          <p key={anchor} className={`print-line-${level}`}>
            <a href={`#${anchor}`}>{text}</a>
          </p>
        ))}
      </section>
      {content.parts.map((part) => (
        <section key={part.anchor} className="print-text">
          <h2 id={part.anchor}>{part.title.join('\n')}</h2>
          {part.paragraphs.map(({ look, text, anchor }, index) =>
            look === 'body' ? (
              <p key={index} id={anchor}>
                {text}
              </p>
            ) : (
              <h3 key={index} id={anchor} className={`print-${look}`}>
                {text}
              </h3>
            ),
          )}
        </section>
      ))}
    </>
  );
}
