/**
 * What the add-in takes for granted of Excel, one name for each thing that can be tried: docs/real-excel.md tells where the
 * doubts come from. They are tried in this order.
 */
export const ASSUMPTIONS = [
  'cells',
  'sheets',
  'kinds',
  'errors',
  'sheetNames',
  'namesOnce',
  'calculation',
  'recalculation',
  'texts',
  'longTexts',
  'rows',
  'merges',
  'heights',
  'lists',
  'marks',
  'freezing',
  'page',
  'zoom',
  'settings',
  'xmlParts',
  'events',
  'compression',
  'locks',
  'file',
  'dialogs',
] as const;

export type Assumption = (typeof ASSUMPTIONS)[number];

/** Tries one of them. False, or any error: it does not hold in this Excel. */
export type Trial = (scratch: string) => Promise<boolean>;

export type Trials<A extends Assumption> = Readonly<Record<A, Trial>>;
