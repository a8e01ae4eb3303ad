import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane } from '../shell/pane-context.ts';

interface ImportButtonProps {
  readonly disabled: boolean;
  /** The import has just been left: the focus comes back to where it began. */
  readonly wasOpen: boolean;
  readonly onOpen: () => void;
}

/** Leads to 导入. */
export function ImportButton({ disabled, wasOpen, onOpen }: ImportButtonProps) {
  const { texts } = usePane();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasOpen) button.current?.focus();
  }, [wasOpen]);
  return (
    <Button ref={button} disabledFocusable={disabled} onClick={onOpen}>
      {texts.importing.open}
    </Button>
  );
}
