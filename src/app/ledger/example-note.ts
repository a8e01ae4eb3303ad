import type { WorkbookPort } from '../../workbook/port/port.ts';

/** Where it stands that the workbook holds the example. */
export const EXAMPLE = 'twelve-tables.example';

/** Whether the example was put into the workbook and not removed since. It may have gone in another way. */
export const mayHoldExample = async ({ history }: WorkbookPort): Promise<boolean> =>
  ((await history?.readSetting(EXAMPLE)) ?? null) !== null;
