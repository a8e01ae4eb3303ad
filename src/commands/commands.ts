void Office.onReady(() => {
  Office.actions.associate('generateTables', (event: Office.AddinCommands.Event) => event.completed());
  Office.actions.associate('undoLast', (event: Office.AddinCommands.Event) => event.completed());
});
