import type { KeyboardEvent } from 'react';

/** Leaves on Esc. Office.js on the web listens for it too, and would take the keyboard to the top of the pane. */
export const onEscape = (leave: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  leave();
};
