/*
 * Under these keys we keep texts in the workbook. The entry of the journal is small and is read whenever the pane opens; it
 * lists the actions that can be taken back. The records of each are kept apart, in a place of their own, before the entry
 * that names them: an entry of another id says that the workbook was left before anything was written. Explanations are
 * beside the journal, not in it: taking an action back leaves them alone.
 */
export const ENTRY = 'twelve-tables.action';
export const RECORDS = 'twelve-tables.before';
/** The version of the journal as it is written by now. */
export const JOURNAL_VERSION = 2;
/** How many actions can be taken back at most, and so many places there are for records. */
export const MOST_STEPS = 8;
/** The key of the records in a place; in the first one 0.1 and 0.2 kept those of the one action that they remembered. */
export const recordsKey = (place: number) => (place === 0 ? RECORDS : `${RECORDS}-${place}`);
export const WRITTEN = 'twelve-tables.written';
/** Where version 0.1 kept 审核说明. */
export const OLD_EXPLANATIONS = 'twelve-tables.explanations';
export const ANSWERS = 'twelve-tables.import-answers';

/** The namespace of the custom XML part in which a workbook carries its 审核说明, whatever program opens it. */
export const EXPLANATIONS = 'urn:twelve-tables:explanations';
