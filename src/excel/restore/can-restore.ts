import type { SheetRecord } from '../../workbook/port/history.ts';

/** Whether records are such as `record` makes. The schema is loaded only then: a pane that opens does not wait for it. */
export async function canRestore(records: readonly SheetRecord[]): Promise<boolean> {
  const { stateSchema } = await import('./state-schema.ts');
  return records.every(({ before }) => before === null || stateSchema.safeParse(before).success);
}
