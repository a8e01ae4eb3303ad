import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DocumentView } from '../../app/document/view-document.ts';
import { fill } from '../../locales/texts.ts';
import { cellName } from '../../workbook/model/address.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { Message } from '../shell/message.tsx';
import { NoticeList, NoticeLists } from '../shell/notice-list.tsx';
import { usePane } from '../shell/pane-context.ts';
import { formatProblems } from '../shell/problem-notice.ts';
import { Working } from '../shell/working.tsx';
import './document.css';
import { DocumentMessages } from './document-message.tsx';
import { NarrativeText } from './narrative-text.tsx';
import { TextCheck } from './text-check.tsx';
import { useDocument } from './use-document.ts';

interface DocumentAreaProps {
  readonly port: WorkbookPort;
  /** It is the area that is open. */
  readonly active: boolean;
  /** Another area writes. */
  readonly busy: boolean;
  readonly downloads: boolean;
  readonly toLedger: () => void;
}

/** 说明: the text as it stands, what is still to be typed for it, and the whole document to take away. */
export function DocumentArea({ port, active, busy, downloads, toLedger }: DocumentAreaProps) {
  const { texts } = usePane();
  const documenting = useDocument(port, texts, active && !busy);
  const { state, again, make } = documenting;
  const words = texts.pane.document;
  const { task, opened } = state;
  const [isChecking, setChecking] = useState(false);
  const working = task === 'open' || task === 'make';
  return (
    <>
      {opened?.kind === 'viewed' && (
        <>
          <p>{words.intro}</p>
          <div className="buttons">
            <Button
              appearance="primary"
              title={words.copyFor}
              disabledFocusable={working}
              onClick={() => make('rich text', false)}
            >
              {words.copy}
            </Button>
            {downloads && (
              <Button disabledFocusable={working} onClick={() => make('word', false)}>
                {words.save}
              </Button>
            )}
            <Button aria-expanded={isChecking} onClick={() => setChecking(!isChecking)}>
              {words.check.heading}
            </Button>
          </div>
        </>
      )}
      {working && <Working before={task === 'open' ? words.reading : words.making} writing="" written={undefined} />}
      <DocumentMessages {...documenting} />
      {!opened && !working && <Button onClick={again}>{words.again}</Button>}
      {opened?.kind === 'absent' && (
        <Message intent="info" what={words.absent} next={words.absentNext}>
          <Button onClick={toLedger}>{words.toLedger}</Button>
        </Message>
      )}
      {opened?.kind === 'problems' && (
        <>
          <Message
            intent="error"
            what={fill(words.refused, { count: opened.problems.length })}
            next={words.refusedNext}
          />
          <NoticeLists findings={formatProblems(opened.problems, texts)} />
        </>
      )}
      {opened?.kind === 'viewed' && isChecking && <TextCheck port={port} />}
      {opened?.kind === 'viewed' && <ViewedDocument {...opened.view} />}
    </>
  );
}

/** What is missing, each with its cell, and the text. */
function ViewedDocument({ missing, hasForm, paragraphs }: DocumentView) {
  const { texts } = usePane();
  const words = texts.pane.document;
  const notices = missing.map(({ label, place }) => ({
    where: place ? fill(texts.pane.cell, { sheet: place.sheet, address: cellName(place.row, place.column) }) : '',
    what: label,
    place,
  }));
  return (
    <>
      <NoticeList heading={words.missing} findings={notices} />
      {!hasForm && <p className="note">{words.noForm}</p>}
      <NarrativeText paragraphs={paragraphs} />
    </>
  );
}
