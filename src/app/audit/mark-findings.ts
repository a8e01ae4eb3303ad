import type { WorkbookPort } from '../../workbook/port/port.ts';
import { type CellPlace, placeName } from '../../workbook/model/snapshot.ts';

/**
 * 标出: marks offending cells in the open workbook, in place of those marked before; false where marks cannot be had (files).
 * Not an action to be taken back: `unmark` takes the marks away exactly, and the last action can still be taken back.
 */
export async function markFindings({ marks }: WorkbookPort, places: readonly CellPlace[]): Promise<boolean> {
  await marks?.mark([...new Map(places.map((place) => [placeName(place), place])).values()]);
  return marks !== undefined;
}

/** 取消标出: takes all marks away, also those of another day or another computer. */
export async function unmark({ marks }: WorkbookPort): Promise<boolean> {
  await marks?.unmark();
  return marks !== undefined;
}
