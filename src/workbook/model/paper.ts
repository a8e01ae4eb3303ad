/** Sizes of paper in points, as they lie: in landscape. */
export const PAPERS = { A4: { width: 841.9, height: 595.3 }, A3: { width: 1190.6, height: 841.9 } } as const;

/** Margins of every page in points: 1.9 cm above and below, 1.3 cm beside. */
export const MARGINS = { top: 54, bottom: 54, left: 36, right: 36, header: 21.6, footer: 21.6 } as const;
