import { Grid } from '../../layout/cell-grid.ts';
import { rowHeight } from '../../layout/sizes.ts';
import { styles } from '../../layout/styles.ts';
import { hundredths, toNumber } from '../../money/hundredths.ts';
import type { Texts } from '../../locales/texts.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import type { Finding, KeyedFinding } from '../model/finding.ts';
import { FINDINGS_SHEET } from '../model/our-sheets.ts';
import { formatFinding, formatPlace, formatSuspect } from './format-finding.ts';

/** Half-width characters. */
const WIDTHS = [7, 10, 8, 26, 60, 14, 14, 12, 44, 30];
const HEADING_ROW = 2;
const AMOUNT = { ...styles.amount, numberFormat: '#,##0.00' };

/** 审核结果: one row for each finding and for what follows from it, for those who do not have the pane before them. */
export function findingsSheet(
  findings: readonly KeyedFinding[],
  /** 审核说明; "": none. */
  explain: (finding: KeyedFinding) => string,
  texts: Texts,
): SheetPlan {
  const { headings, none } = texts.pane.audit.sheet;
  const lines = findings.flatMap((finding, index) => [
    { finding, number: String(index + 1) },
    ...finding.follows.map((follow, part) => ({ finding: follow, number: `${index + 1}.${part + 1}` })),
  ]);
  const grid = new Grid();
  grid.text(0, 0, { ...styles.title, horizontal: 'left' }, FINDINGS_SHEET);
  grid.text(1, 0, styles.captionLeft, lines.length > 0 ? formatCounts(findings, texts) : none);
  headings.forEach((heading, column) => grid.text(HEADING_ROW, column, styles.header, heading));
  lines.forEach(({ finding, number }, index) => {
    const row = HEADING_ROW + 1 + index;
    grid.text(row, 0, styles.textCenter, number);
    grid.text(row, 1, styles.textCenter, texts.audit.outcomes[finding.outcome]);
    grid.text(row, 2, styles.textCenter, finding.rule);
    const place = finding.fix?.place ?? finding.cells[0]?.place;
    grid.text(row, 3, styles.textLeft, place ? formatPlace(place) : '');
    grid.text(row, 4, styles.textLeft, formatFinding(finding, texts));
    [finding.actual, finding.expected, finding.difference].forEach((amount, part) =>
      grid.put(row, 5 + part, AMOUNT, amount === undefined ? undefined : { number: toNumber(hundredths(amount)) }),
    );
    grid.text(row, 8, styles.textLeft, formatSuspects(finding, texts));
    grid.text(row, 9, styles.textLeft, explain(finding));
  });
  return {
    name: FINDINGS_SHEET,
    mode: 'replace',
    cells: grid.cells,
    merges: [],
    columnWidths: WIDTHS,
    rowHeights: grid.cells.map((line, row) =>
      row < HEADING_ROW
        ? 24
        : rowHeight(
            line.flatMap((cell, column) =>
              cell?.content && 'text' in cell.content ? [{ text: cell.content.text, width: WIDTHS[column]! }] : [],
            ),
          ),
    ),
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    page: { landscape: true, titleRows: { first: HEADING_ROW, last: HEADING_ROW } },
    validations: [],
  };
}

function formatCounts(findings: readonly Finding[], { audit }: Texts): string {
  const outcomes = Object.keys(audit.outcomes) as Finding['outcome'][];
  return outcomes
    .map((outcome) => `${audit.outcomes[outcome]} ${findings.filter((one) => one.outcome === outcome).length}`)
    .join('　');
}

/** The leading ones: more would only show that nothing decides between them. */
function formatSuspects({ suspects, leading, fix }: Finding, texts: Texts): string {
  if (fix?.kind === 'formula') return fix.formula;
  return suspects
    .slice(0, leading)
    .map((suspect) => formatSuspect(suspect, texts))
    .join('\n');
}
