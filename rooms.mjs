/**
 * The house: which rooms there are and who stands above whom. A room, and an inner room, may import only what lies on a
 * lower floor than its own. A file that lies directly in a room with inner rooms stands above them all.
 */
export const floors = [
  ['base'],
  ['money', 'standards', 'locales', 'workbook'],
  ['facts'],
  ['ledger', 'tables'],
  ['layout', 'sentences', 'narrative', 'transactions'],
  ['compose', 'document', 'recognise', 'import', 'excel', 'xlsx'],
  ['audit'],
  ['app'],
  ['ui', 'cli'],
  ['taskpane', 'commands', 'page'],
];

export const innerFloors = {
  workbook: [['model'], ['diff', 'port']],
  ledger: [['model'], ['check'], ['read']],
  tables: [['model'], ['rows']],
  sentences: [['model'], ['part-two', 'evaluate']],
  narrative: [['text'], ['subjects'], ['reading']],
  compose: [['formulas'], ['tables', 'input'], ['text', 'import']],
  document: [['content'], ['word', 'html']],
  recognise: [['scan', 'foreign'], ['rows'], ['assemble']],
  import: [['columns'], ['rows']],
  excel: [
    ['requests'],
    ['formats', 'settings'],
    ['contents', 'rows'],
    ['read'],
    ['record'],
    ['write', 'restore'],
    ['self-test'],
  ],
  xlsx: [['package'], ['read'], ['rows'], ['write', 'redact', 'view']],
  audit: [
    ['model'],
    ['relations'],
    ['evidence'],
    ['text'],
    ['formulas', 'localization'],
    ['rules'],
    ['findings', 'foreign-tables', 'check-sheet', 'messages'],
  ],
  app: [['messages'], ['audit', 'import', 'ledger', 'publish', 'document'], ['generate', 'folder']],
  page: [['build', 'document'], ['sheet', 'thread'], ['shell'], ['print', 'folder']],
  ui: [['shell'], ['worker'], ['generate', 'import', 'audit', 'recovery', 'document', 'more'], ['ledger']],
};

/** The simulator stands outside: it imports the words of the workbook, and nothing in src imports it. */
export const simulatorFloors = [['grid'], ['host', 'engine'], ['client'], ['page']];
