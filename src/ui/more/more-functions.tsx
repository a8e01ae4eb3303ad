import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ComponentType } from 'react';
import type { SelfTestTexts } from '../../locales/zh-CN/self-test.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { usePane } from '../shell/pane-context.ts';

interface MoreFunctionsProps {
  /** Some area is at work. */
  readonly disabled: boolean;
}

/** What is needed rarely, at the end of the pane. `loadWords`: those of 自检, in the language of the pane. */
export function moreFunctions(
  port: WorkbookPort,
  loadWords: () => Promise<SelfTestTexts>,
): ComponentType<MoreFunctionsProps> {
  const Functions = lazy(async () => {
    const [{ ClearHistoryPart }, { SelfTestPart }, words] = await Promise.all([
      import('./clear-history-part.tsx'),
      import('./self-test-part.tsx'),
      loadWords(),
    ]);
    return {
      default: ({ disabled }: MoreFunctionsProps) => (
        <>
          <ClearHistoryPart {...{ port, disabled }} />
          <SelfTestPart {...{ disabled, words }} />
        </>
      ),
    };
  });
  return function MoreFunctions({ disabled }) {
    const { texts } = usePane();
    const [isOpen, setIsOpen] = useState(false);
    return (
      <div className="more area-part">
        <Button appearance="subtle" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {texts.pane.more}
        </Button>
        {isOpen && (
          <Suspense fallback={null}>
            <Functions disabled={disabled} />
          </Suspense>
        )}
      </div>
    );
  };
}
