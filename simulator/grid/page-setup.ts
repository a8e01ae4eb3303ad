import type { PageSetup } from './engine.ts';

/** How a new sheet is printed; margins are Excel's "normal" ones in points. */
export const DEFAULT_PAGE: PageSetup = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: 'DownThenOver',
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  printArea: null,
  titleRows: null,
  titleColumns: null,
  breaks: [],
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
};
