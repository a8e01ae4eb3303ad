/** What was left behind and may be missed. */
export type RedactionWarningCode =
  /** `place` is the number of a hidden row that held money */
  | 'hiddenRow'
  /** `place` is the letter of a hidden column that held money */
  | 'hiddenColumn'
  /** `place` is a cell whose number nobody sees: under a merge, or hidden by its format, its colour or its size */
  | 'hiddenCell'
  /** `place` is a cell that shows an error or a truth value */
  | 'noFigure'
  /** its headers or footers say more than the number of the page */
  | 'header'
  /** the sheet holds pictures, charts or the like */
  | 'picture'
  /** the sheet is hidden and was left out */
  | 'hiddenSheet'
  /** there is no such sheet */
  | 'absentSheet';

export interface RedactionWarning {
  readonly code: RedactionWarningCode;
  readonly sheet: string;
  /** Where on the sheet; '' for the sheet as a whole. */
  readonly place: string;
}
