import type { DocumentChart } from './charts.ts';
import type { Paragraph } from '../../sentences/model/text.ts';

/** A heading or a paragraph of the text pages. */
export interface DocumentParagraph extends Pick<Paragraph, 'look'> {
  readonly text: string;
  /** A picture of its figures, below it. */
  readonly chart?: DocumentChart;
  /** Where a line of the contents leads. */
  readonly anchor?: string;
}
