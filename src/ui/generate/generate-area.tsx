import { Button } from '@fluentui/react-components';
import { FindingList, FindingLists } from '../finding-list.tsx';
import { GenerateSummary } from './generate-summary.tsx';
import type { GenerateTask } from './generate-state.ts';
import { usePane } from '../pane-context.ts';
import { TableList } from './table-list.tsx';
import type { Generation } from './use-generate.ts';
import { Working } from '../working.tsx';

interface GenerateAreaProps {
  readonly generation: Generation;
  /** Goes to the area 审核. */
  readonly onward: () => void;
}

/** 生成: one button, how far it has come, and what came of it; and what is done with the tables afterwards. */
export function GenerateArea({ generation, onward }: GenerateAreaProps) {
  const { texts } = usePane();
  const { state, start, stop, undo, publish } = generation;
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
        <Button disabledFocusable={working} onClick={publish} title={words.publishFor}>
          {words.publish}
        </Button>
      </div>
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
      {state.kind === 'problems' && <FindingLists findings={state.findings} />}
      {state.kind === 'done' && <FindingLists findings={state.hints} />}
      {state.kind === 'done' && <FindingList heading={words.rounding.heading} findings={state.rounding} />}
      {state.kind === 'done' && <TableList heading={words.tables} tables={state.tables} />}
      {state.kind === 'question' &&
        state.told.lists.map(({ heading, items }) => <FindingList key={heading} heading={heading} findings={items} />)}
      {state.kind === 'published' && <FindingList heading={words.publishHints} findings={state.hints} />}
    </>
  );
}
