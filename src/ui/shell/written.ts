/** How far writing has come: `done` of `total` sheets, and the sheet that comes next. */
export interface Written {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}
