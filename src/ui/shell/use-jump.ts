import { useCallback, useState } from 'react';
import type { Texts } from '../texts/texts.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { CellPlace } from '../workbook/snapshot.ts';
import { type Failure, sayFailure } from '../app/say-failure.ts';

/** Jumping to a cell, and why the last jump did not work. */
export function useJump(port: WorkbookPort, texts: Texts) {
  const [failure, setFailure] = useState<Failure>();
  const jump = useCallback(
    async ({ sheet, row, column }: CellPlace) => {
      setFailure(undefined);
      try {
        await port.reveal(sheet, { row, column, rows: 1, columns: 1 });
      } catch (error) {
        setFailure(sayFailure(error, texts));
      }
    },
    [port, texts],
  );
  return { jump, failure };
}
