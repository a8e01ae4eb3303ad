import { Button, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import { fill } from '../../locales/texts.ts';
import type { SelfTestTexts } from '../../locales/zh-CN/self-test.ts';
import { FailureMessage, Message } from '../shell/message.tsx';
import { NoticeList } from '../shell/notice-list.tsx';
import { usePane } from '../shell/pane-context.ts';
import { Working } from '../shell/working.tsx';
import type { SelfTestReport } from './self-test-report.ts';
import { useSelfTest } from './use-self-test.ts';

/** 自检: what it does, its button, and what came of it. */
export function SelfTestPart({ disabled, words }: { readonly disabled: boolean; readonly words: SelfTestTexts }) {
  const { texts } = usePane();
  const { state, start } = useSelfTest(texts, words);
  const isBusy = disabled || state.kind === 'working';
  return (
    <div className="area-part">
      <p className="note">{words.intro}</p>
      <Button disabledFocusable={isBusy} onClick={start}>
        {words.start}
      </Button>
      {state.kind === 'working' && <Working before={words.preparing} writing={words.trying} written={state.written} />}
      {state.kind === 'failed' && <FailureMessage failure={state.failure} />}
      {state.kind === 'done' && <SelfTestResults report={state.report} words={words} />}
    </div>
  );
}

interface SelfTestResultsProps {
  readonly report: SelfTestReport;
  readonly words: SelfTestTexts;
}

function SelfTestResults({ report, words }: SelfTestResultsProps) {
  const { failing, holding, left } = report;
  const counts = { count: failing.length, total: failing.length + holding.length };
  return (
    <>
      {failing.length === 0 ? (
        <Message intent="success" what={fill(words.allHold, { count: counts.total })} />
      ) : (
        <Message intent="warning" what={fill(words.someFail, counts)} next={words.someFailNext} />
      )}
      {left !== null && <Message intent="warning" what={fill(words.left, { sheet: left })} />}
      <NoticeList heading={words.failing} findings={failing} />
      <NoticeList
        heading={words.hands}
        findings={words.byHand.map((what) => ({ where: '', what, place: undefined }))}
      />
      <NoticeList heading={words.holding} findings={holding} />
      <CopiedReport text={report.text} words={words} />
    </>
  );
}

/** The report in a box, for web views that do not let a page write to the clipboard. */
function CopiedReport({ text, words }: { readonly text: string; readonly words: SelfTestTexts }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const note = useRef<HTMLParagraphElement>(null);
  const copy = () => {
    box.current?.select();
    // the newer way is closed to pages in a frame of another site, as in Excel on the web
    const isCopied = document.execCommand('copy');
    note.current!.textContent = isCopied ? words.copied : words.notCopied;
  };
  return (
    <>
      <Button onClick={copy}>{words.copy}</Button>
      <p className="note" role="status" ref={note} />
      <Textarea textarea={{ ref: box }} readOnly aria-label={words.report} value={text} rows={4} resize="vertical" />
    </>
  );
}
