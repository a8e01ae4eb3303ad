import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { NoticeList, NoticeLists } from '../shell/notice-list.tsx';
import { GenerateSummary } from './generate-summary.tsx';
import type { GenerateTask } from './generate-state.ts';
import { usePane } from '../shell/pane-context.ts';
import { TableList } from './table-list.tsx';
import type { Generation } from './use-generate.ts';
import { Working } from '../shell/working.tsx';

interface GenerateAreaProps {
  readonly generation: Generation;
  /** Goes to the area 审核. */
  readonly onward: () => void;
}

/** 生成: one button, how far it has come, and what came of it; and what is done with the tables afterwards. */
export function GenerateArea({ generation, onward }: GenerateAreaProps) {
  const { texts } = usePane();
  const { state, start, stop, undo, publish } = generation;
  const [chosen, setChosen] = useState({ text: false, form: false });
  const words = texts.pane.generate;
  const working = state.kind === 'working';
  const before: Record<GenerateTask, string> = {
    generate: words.reading,
    undo: words.undoing,
    publish: words.publishing,
  };
  return (
    <>
      <p>{words.intro}</p>
      <Button appearance="primary" disabledFocusable={working} onClick={() => start()}>
        {words.start}
      </Button>
      <div className="buttons">
        <Button disabledFocusable={working} onClick={() => undo(false)}>
          {words.undo}
        </Button>
        <Button disabledFocusable={working} onClick={() => publish(chosen, false)} title={words.publishFor}>
          {words.publish}
        </Button>
      </div>
      <details>
        <summary tabIndex={0}>{words.publishOptions}</summary>
        <Checkbox
          label={words.publishText}
          checked={chosen.text}
          onChange={(_, { checked }) => setChosen({ ...chosen, text: checked === true })}
        />
        <Checkbox
          label={words.publishForm}
          checked={chosen.form}
          onChange={(_, { checked }) => setChosen({ ...chosen, form: checked === true })}
        />
      </details>
      {working && (
        <Working
          before={before[state.task]}
          writing={words.writing}
          written={state.written}
          stopping={state.stopping ? words.stopping : undefined}
          {...(state.task === 'generate' && { onStop: stop })}
        />
      )}
      <GenerateSummary generation={generation} onward={onward} />
      {state.kind === 'problems' && <NoticeLists findings={state.findings} />}
      {state.kind === 'done' && <NoticeLists findings={state.hints} />}
      {state.kind === 'done' && <NoticeList heading={words.rounding.heading} findings={state.rounding} />}
      {state.kind === 'done' && <TableList heading={words.tables} tables={state.tables} />}
      {state.kind === 'question' &&
        state.told.lists.map(({ heading, items }) => <NoticeList key={heading} heading={heading} findings={items} />)}
      {state.kind === 'unaudited' && <NoticeList heading={words.publishErrors} findings={state.errors} />}
      {state.kind === 'published' && (
        <>
          <NoticeList heading={words.publishErrors} findings={state.errors} />
          <NoticeList heading={words.publishUnexplained} findings={state.unexplained} />
          <NoticeList heading={words.publishHints} findings={state.hints} />
        </>
      )}
    </>
  );
}
