/**
 * Called as sheets are written: `done` of `total` are finished, and the sheet that comes next ("" at the end). An open
 * workbook is written in few requests, and each of them finishes several sheets at once.
 */
export type Progress = (done: number, total: number, sheet: string) => void;
