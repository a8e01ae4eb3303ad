import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './pane-context.ts';

interface StepButtonsProps {
  readonly back?: (() => void) | undefined;
  readonly close: () => void;
  /** The button that leads on. */
  readonly children?: ReactNode;
}

/** The buttons below a step: on, back, and out of it. */
export function StepButtons({ back, close, children }: StepButtonsProps) {
  const { texts } = usePane();
  return (
    <div className="step-buttons">
      {children}
      {back && <Button onClick={back}>{texts.importing.back}</Button>}
      <Button onClick={close}>{texts.importing.cancel}</Button>
    </div>
  );
}
