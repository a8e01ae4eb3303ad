import { PageOrientation } from 'docx';

/* Measures in twips (1/20 point). GB/T 9704: A4, margins 37 / 35 / 28 / 26 mm, body 三号 with lines of 28 points. */

const TWIPS_PER_MM = 1440 / 25.4;
const mm = (length: number) => Math.round(length * TWIPS_PER_MM);

const A4 = { width: mm(210), height: mm(297) };

/** Height of a line of the text pages. */
export const LINE_HEIGHT = 560;

const TEXT_MARGINS = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) };
/** Tables need more room than text. */
const TABLE_MARGINS = { top: mm(20), bottom: mm(18), left: mm(18), right: mm(18) };

export const TEXT_PAGE = { size: A4, margin: TEXT_MARGINS };

/** Width between the margins of a text page. */
export const TEXT_WIDTH = A4.width - TEXT_MARGINS.left - TEXT_MARGINS.right;

/** A page of the annex. The library turns a landscape page itself: it is given the sides of the upright one. */
export const tablePage = (isLandscape: boolean) => ({
  size: { ...A4, orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
  margin: TABLE_MARGINS,
});

/** Width between the margins of a page of the annex. */
export const tableWidth = (isLandscape: boolean): number =>
  (isLandscape ? A4.height : A4.width) - TABLE_MARGINS.left - TABLE_MARGINS.right;
