/** What can be taken back. */
export const ACTION_NAMES = [
  'prepareLedger',
  'prepareTemplate',
  'generate',
  'import',
  'registerProjects',
  'fix',
  'exportFindings',
  'auditSheet',
  'removeExample',
] as const;

export type ActionName = (typeof ACTION_NAMES)[number];
