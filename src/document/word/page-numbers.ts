import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { textWidth } from '../../workbook/model/text-size.ts';

/**
 * The pages on which the headings stand, so that the contents are filled in when the document is opened. Chinese fonts are not
 * among those that the library knows: their signs are square, and half as wide where they are Latin.
 */
export const pageNumbersOfContents: PageNumberEstimator = estimatePageNumbersWith({
  guess: true,
  measureWidth: (text, { size }) => (textWidth(text) * size) / 2,
});
