import { styles } from '../../layout/styles.ts';
import type { Style } from '../../workbook/model/style.ts';

/** A text cell would show the formula itself. */
const live = (style: Style): Style => ({ ...style, numberFormat: 'General' });
const grey = (style: Style, size = style.font.size): Style => ({
  ...style,
  font: { ...style.font, size, color: '#7F7F7F' },
});
/** Zero is an answer here. */
const amount: Style = { ...styles.amount, numberFormat: '#,##0.00' };

/** How 勾稽审核 looks: like the tables. */
export const auditStyles = {
  title: styles.title,
  caption: styles.captionLeft,
  unit: styles.captionRight,
  summary: live(styles.captionLeft),
  count: { ...live(styles.captionLeft), numberFormat: '0' },
  heading: styles.header,
  text: styles.textLeft,
  short: styles.textCenter,
  mark: live(styles.textCenter),
  conclusion: live(styles.textLeft),
  amount,
  part: { ...grey(amount, 6), border: false },
  gone: grey(styles.textLeft),
} as const satisfies Record<string, Style>;
