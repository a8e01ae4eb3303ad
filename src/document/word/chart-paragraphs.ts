import { Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { DocumentChart } from '../content/charts.ts';
import { formatPercent, formatQuantity } from '../../sentences/evaluate/format.ts';
import { toNumber } from '../../money/hundredths.ts';
import { STYLES } from './document-styles.ts';
import { runs } from './runs.ts';

/** A pie of more parts than these cannot be read. */
const MOST_SLICES = 6;

/** Size in pixels (1/96 inch): as wide as the text. */
const SIZE = { width: 560, height: 240 };

/** A chart with its number and title below it: a real one, with its figures, that Word can edit. */
export function chartParagraphs({ title, parts, description }: DocumentChart, number: number): Paragraph[] {
  const values = parts.map(({ amount }) => toNumber(amount));
  // the library's labels write 14.4, and their shares need not make 100.00
  const categories = parts.map(
    ({ name, amount, share }) => `${name} ${formatQuantity(amount)}万元，占${formatPercent(share)}%`,
  );
  const common = {
    font: { name: '宋体' },
    transformation: SIZE,
    chartArea: { border: 'none' },
    altText: { name: `图${number}`, title, description },
  } as const;
  const series = { name: '万元', values };
  const chart =
    parts.length <= MOST_SLICES
      ? new ChartRun({
          ...common,
          type: 'pie',
          categories,
          series: [series],
          legend: { position: 'right', font: { size: 10 } },
        })
      : new ChartRun({
          ...common,
          type: 'bar',
          // the first is drawn at the bottom
          categories: categories.toReversed(),
          series: [{ ...series, values: values.toReversed() }],
          legend: false,
        });
  return [
    new Paragraph({ style: STYLES.chart, keepNext: true, children: [chart] }),
    new Paragraph({ style: STYLES.chart, children: runs(`图${number} ${title}`) }),
  ];
}
