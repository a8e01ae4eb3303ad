import {
  chromium,
  findProgram,
  firefox,
  libreOffice,
  nginx,
  pdfToPicture,
  pdfToText,
  type Program,
} from './programs.ts';

/** The path of a Chromium for playwright-core. Throws a sentence that says what to install. */
export const chromiumPath = (): string => pathOf(chromium);

/** The path of a Firefox for playwright-core. Throws a sentence that says what to install. */
export const firefoxPath = (): string => pathOf(firefox);

/** The path of LibreOffice's soffice. Throws a sentence that says what to install. */
export const sofficePath = (): string => pathOf(libreOffice);

/** The path of Poppler's pdftotext. Throws a sentence that says what to install. */
export const pdfToTextPath = (): string => pathOf(pdfToText);

/** The path of Poppler's pdftoppm. Throws a sentence that says what to install. */
export const pdfToPicturePath = (): string => pathOf(pdfToPicture);

/** The path of nginx. Throws a sentence that says what to install. */
export const nginxPath = (): string => pathOf(nginx);

function pathOf(program: Program): string {
  const path = findProgram(program);
  if (!path) throw new Error(missing(program));
  return path;
}

export const missing = (program: Program): string =>
  `${program.name} was not found: install it, or set ${program.variable} to its path.`;
