import { Button } from '@fluentui/react-components';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { FileButton } from '../shell/file-button.tsx';
import { usePane } from '../shell/pane-context.ts';
import { PastedText, usePasted } from '../shell/pasted-text.tsx';
import { Working } from '../shell/working.tsx';
import { TextCheckResult } from './text-check-result.tsx';
import { useTextCheck } from './use-text-check.ts';

/** 核对已有的文稿: a text that exists, as a file or pasted, is compared with the tables. */
export function TextCheck({ port }: { readonly port: WorkbookPort }) {
  const { texts } = usePane();
  const words = texts.pane.document.check;
  const { state, checkFile, checkPasted } = useTextCheck(port, texts);
  const pasted = usePasted(checkPasted);
  const working = state.kind === 'working';
  return (
    <section className="area-part text-check" aria-label={words.heading}>
      <p className="note">{words.intro}</p>
      <FileButton accept=".docx,.txt" disabledFocusable={working} onFile={checkFile}>
        {words.file}
      </FileButton>
      <PastedText pasted={pasted} label={words.paste} nothing={words.nothingPasted} />
      <Button disabledFocusable={working} onClick={pasted.read}>
        {words.pasted}
      </Button>
      {working && <Working before={words.working} writing="" written={undefined} />}
      <TextCheckResult state={state} />
    </section>
  );
}
