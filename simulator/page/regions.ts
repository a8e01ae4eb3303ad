/** A part of the window that F6 leads to. */
export interface Region {
  readonly element: HTMLElement;
  /** Whether it can take the focus now. */
  readonly isShown: () => boolean;
  readonly focus: () => void;
}

/**
 * As in Excel, F6 leads from each region to the next and Shift+F6 back; Ctrl+F6 does the same, which is the key of Excel on
 * the web. The result leads on from where the focus is: a page of the add-in tells when it wants to be left.
 */
export function leadByKeys(regions: readonly Region[]): (back: boolean) => void {
  const lead = (back: boolean): void => {
    const shown = regions.filter(({ isShown }) => isShown());
    const now = shown.findIndex(({ element }) => element.contains(document.activeElement));
    shown.at((now + (back ? -1 : 1)) % shown.length)?.focus();
  };
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      lead(event.shiftKey);
    },
    true,
  );
  return lead;
}
