/** A button of the add-in's ribbon tab: it opens a pane or calls a function of the function file. */
export type RibbonCommand = { readonly id: string; readonly label: string; readonly icon: string } & (
  { readonly pane: string; readonly page: string } | { readonly function: string }
);

/** The add-in's id and buttons as its manifest declares them; a test compares. */
export const ADDIN_ID = 'd632d687-eff0-4c9f-97d0-a401d8857d71';
export const FUNCTION_FILE = 'commands.html';
export const RIBBON: readonly RibbonCommand[] = [
  { id: 'TwelveTables.Pane', label: '打开面板', icon: 'pane', pane: 'TwelveTables.Pane', page: 'taskpane.html' },
  { id: 'TwelveTables.Generate', label: '一键生成', icon: 'generate', function: 'generateTables' },
  {
    id: 'TwelveTables.Audit',
    label: '一键审核',
    icon: 'audit',
    pane: 'TwelveTables.AuditPane',
    page: 'taskpane.html?view=audit',
  },
  { id: 'TwelveTables.Undo', label: '撤销', icon: 'undo', function: 'undoLast' },
];
