import { useCallback, useEffect, useState } from 'react';
import type { ExampleRemoval } from '../../app/ledger/example.ts';
import { mayHoldExample } from '../../app/ledger/example-note.ts';
import { type Failure, formatFailure } from '../../app/messages/format-failure.ts';
import type { Texts } from '../../locales/texts.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { loadExampleWork } from './load-example-work.ts';

/** Whether the workbook holds the example, and how far its removal is. */
export type ExampleState =
  | { readonly kind: 'none' | 'there' | 'removing' | 'removed' }
  | { readonly kind: 'asking'; readonly removal: ExampleRemoval }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * The example that can be removed: looked for when `presence` changes; `after` is called when it is gone. `working`: some
 * area is at work.
 */
export function useExample(
  port: WorkbookPort,
  texts: Texts,
  presence: object | undefined,
  working: boolean,
  after: () => void,
) {
  const [state, setState] = useState<ExampleState>({ kind: 'none' });

  const look = useCallback(async () => {
    try {
      const removal = (await mayHoldExample(port)) ? await (await loadExampleWork()).removal(port) : undefined;
      setState((old) => (removal ? { kind: 'there' } : old.kind === 'removed' ? old : { kind: 'none' }));
    } catch {
      // nothing is offered that is not known to be there
    }
  }, [port]);

  useEffect(() => {
    if (presence) void look();
  }, [look, presence]);

  useEffect(() => {
    if (working) setState((old) => (old.kind === 'removed' ? { kind: 'none' } : old));
  }, [working]);

  const attempt = async (action: () => Promise<ExampleState>) => {
    try {
      setState(await action());
    } catch (error) {
      setState({ kind: 'failed', failure: formatFailure(error, texts) });
    }
  };

  const ask = () =>
    attempt(async () => {
      const removal = await (await loadExampleWork()).removal(port);
      return removal ? { kind: 'asking', removal } : { kind: 'none' };
    });

  const remove = () =>
    attempt(async () => {
      setState({ kind: 'removing' });
      await (await loadExampleWork()).remove(port);
      after();
      return { kind: 'removed' };
    });

  return { state, ask, remove, keep: () => setState({ kind: 'there' }) };
}
