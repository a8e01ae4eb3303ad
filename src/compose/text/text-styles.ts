import { styles } from '../../layout/styles.ts';
import type { Paragraph } from '../../sentences/model/text.ts';
import type { Style } from '../../workbook/model/style.ts';

/* The text as it is printed; what its figures are made of stands below it on grey, as in the input sheets. */

const body = { horizontal: 'left', vertical: 'top', wrap: true, numberFormat: 'General' } as const;

const SIZE = 12;

export const TITLE: Style = styles.title;

export const PARAGRAPHS: Readonly<Record<Paragraph['look'], Style>> = {
  section: { ...body, font: { name: '黑体', size: SIZE } },
  subsection: { ...body, font: { name: '楷体', size: SIZE } },
  body: { ...body, font: { name: '仿宋', size: SIZE } },
};
