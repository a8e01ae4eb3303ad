/** The areas of the pane, in their order. */
export const VIEWS = ['ledger', 'generate', 'audit', 'document'] as const;
export type View = (typeof VIEWS)[number];

/** The area that the page's address asks for (?view=generate); the first where it asks for none that there is. */
export function viewIn(query: string): View {
  const wanted = new URLSearchParams(query).get('view');
  return VIEWS.find((view) => view === wanted) ?? VIEWS[0];
}
