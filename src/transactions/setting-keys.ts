/*
 * Under these keys we keep texts in the workbook. The entry of the journal is small and is read whenever the pane opens.
 * The records are kept apart, before the entry that names them: an entry of another id says that the workbook was left
 * before anything was written. Explanations are beside the journal, not in it: taking an action back leaves them alone.
 */
export const ENTRY = 'twelve-tables.action';
export const RECORDS = 'twelve-tables.before';
export const WRITTEN = 'twelve-tables.written';
/** Where version 0.1 kept 审核说明. */
export const OLD_EXPLANATIONS = 'twelve-tables.explanations';
export const ANSWERS = 'twelve-tables.import-answers';

/** The namespace of the custom XML part in which a workbook carries its 审核说明, whatever program opens it. */
export const EXPLANATIONS = 'urn:twelve-tables:explanations';
