/** What was left behind and may be missed. */
export type PublishWarningCode =
  /** `place` is the number of a hidden row that held money */
  | 'hiddenRow'
  /** `place` is the letter of a hidden column that held money */
  | 'hiddenColumn'
  /** `place` is a cell whose number nobody sees: under a merge, or with a format that shows nothing */
  | 'hiddenCell'
  /** the sheet holds pictures, charts or the like */
  | 'picture'
  /** the sheet is hidden and was left out */
  | 'hiddenSheet'
  /** there is no such sheet */
  | 'absentSheet';

export interface PublishWarning {
  readonly code: PublishWarningCode;
  readonly sheet: string;
  /** Where on the sheet; '' for the sheet as a whole. */
  readonly place: string;
}
