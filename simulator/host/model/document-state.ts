/** What belongs to the workbook and not to its cells. */
export interface DocumentState {
  name: string;
  /** Changed since it was opened or since an add-in said otherwise. */
  isDirty: boolean;
  /** Where nothing is calculated by itself: whether somebody has let it calculate since the last change. */
  isCalculated: boolean;
  /** This year, for dates that are typed without one. */
  readonly year: number;
  /** Of the add-in: Workbook.settings and Office.context.document.settings are the same store. */
  readonly settings: Map<string, unknown>;
  /** Custom XML parts by their id. */
  readonly xmlParts: Map<string, string>;
  /** Wire name → value. */
  readonly properties: Map<string, string>;
  /** Protection of the structure; the password is "" where there is none. */
  protection: { readonly password: string } | null;
  readonly sheetPasswords: Map<string, string>;
}

/** The state of a new workbook. */
export function newDocument(name: string, year: number): DocumentState {
  return {
    name,
    isDirty: false,
    isCalculated: true,
    year,
    settings: new Map(),
    xmlParts: new Map(),
    properties: new Map(),
    protection: null,
    sheetPasswords: new Map(),
  };
}
