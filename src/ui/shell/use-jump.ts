import { useCallback, useState } from 'react';
import type { Texts } from '../../locales/texts.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';
import { type Failure, formatFailure } from '../../app/messages/format-failure.ts';

/** Jumping to a cell, and why the last jump did not work. */
export function useJump(port: WorkbookPort, texts: Texts) {
  const [failure, setFailure] = useState<Failure>();
  const jump = useCallback(
    async ({ sheet, row, column }: CellPlace) => {
      setFailure(undefined);
      try {
        await port.reveal(sheet, { row, column, rows: 1, columns: 1 });
      } catch (error) {
        setFailure(formatFailure(error, texts));
      }
    },
    [port, texts],
  );
  return { jump, failure };
}
