import { Button, Field, ProgressBar, useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';
import { fill } from '../../locales/texts.ts';
import { usePane } from './pane-context.ts';
import type { Written } from './written.ts';

interface WorkingProps {
  /** What is said until the first sheet is written. */
  readonly before: string;
  /** What is said of the sheet that is being written. */
  readonly writing: string;
  readonly written: Written | undefined;
  /** Said once the user has asked to stop. */
  readonly stopping?: string | undefined;
  readonly onStop?: () => void;
}

/** How far the work has come, and the button to stop it. */
export function Working({ before, writing, written, stopping, onStop }: WorkingProps) {
  const { texts } = usePane();
  const under = written && written.done < written.total;
  const number = written ? Math.min(written.done + 1, written.total) : 0;
  const label = stopping ?? (under ? fill(writing, { sheet: written.sheet, number, total: written.total }) : before);
  // every sheet would be too much to listen to; the end is announced by its message
  const { announce } = useAnnounce();
  const start = stopping ?? before;
  useEffect(() => {
    announce(start);
  }, [announce, start]);
  return (
    <div className="area-part working">
      <Field label={label}>
        <ProgressBar value={written?.done} max={written?.total} />
      </Field>
      {onStop && (
        <Button onClick={onStop} disabledFocusable={stopping !== undefined}>
          {texts.pane.cancel}
        </Button>
      )}
    </div>
  );
}
