import { Grid } from '../compose/grid.ts';
import { rowHeight } from '../compose/sizes.ts';
import { styles } from '../compose/styles.ts';
import { hundredths, toNumber } from '../money/hundredths.ts';
import type { Texts } from '../texts/texts.ts';
import { fill } from '../texts/texts.ts';
import { cellName } from '../workbook/address.ts';
import type { SheetPlan } from '../workbook/plan.ts';
import type { CellPlace } from '../workbook/snapshot.ts';
import type { Finding, Suspect } from './finding.ts';
import { print } from './say-equation.ts';

/** The sheet on which findings are handed on. */
export const FINDINGS_SHEET = '审核结果';

/** Half-width characters. */
const WIDTHS = [7, 10, 8, 26, 60, 14, 14, 12, 44, 30];
const HEADING_ROW = 2;
const AMOUNT = { ...styles.amount, numberFormat: '#,##0.00' };

/** 审核结果: one row for each finding and for what follows from it, for those who do not have the pane before them. */
export function findingsSheet(
  findings: readonly Finding[],
  /** 审核说明; "": none. */
  explain: (finding: Finding) => string,
  texts: Texts,
): SheetPlan {
  const { headings, none } = texts.pane.audit.sheet;
  const lines = findings.flatMap((finding, index) => [
    { finding, number: String(index + 1) },
    ...finding.follows.map((follow, part) => ({ finding: follow, number: `${index + 1}.${part + 1}` })),
  ]);
  const grid = new Grid();
  grid.text(0, 0, { ...styles.title, horizontal: 'left' }, FINDINGS_SHEET);
  grid.text(1, 0, styles.captionLeft, lines.length > 0 ? sayCounts(findings, texts) : none);
  headings.forEach((heading, column) => grid.text(HEADING_ROW, column, styles.header, heading));
  lines.forEach(({ finding, number }, index) => {
    const row = HEADING_ROW + 1 + index;
    grid.text(row, 0, styles.textCenter, number);
    grid.text(row, 1, styles.textCenter, texts.audit.outcomes[finding.outcome]);
    grid.text(row, 2, styles.textCenter, finding.rule);
    grid.text(row, 3, styles.textLeft, sayPlace(finding.fix?.place ?? finding.cells[0]?.place));
    grid.text(row, 4, styles.textLeft, finding.message);
    [finding.actual, finding.expected, finding.difference].forEach((amount, part) =>
      grid.put(row, 5 + part, AMOUNT, amount === undefined ? undefined : { number: toNumber(hundredths(amount)) }),
    );
    grid.text(row, 8, styles.textLeft, saySuspects(finding, texts));
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

function sayCounts(findings: readonly Finding[], { audit }: Texts): string {
  const outcomes = Object.keys(audit.outcomes) as Finding['outcome'][];
  return outcomes
    .map((outcome) => `${audit.outcomes[outcome]} ${findings.filter((one) => one.outcome === outcome).length}`)
    .join('　');
}

/** The leading ones: more say no more than that it cannot be told. */
function saySuspects({ suspects, leading, fix }: Finding, texts: Texts): string {
  if (fix?.kind === 'formula') return fix.formula;
  return suspects
    .slice(0, leading)
    .map((suspect) => saySuspect(suspect, texts))
    .join('\n');
}

function saySuspect({ place, current, suggested, settles }: Suspect, { audit }: Texts): string {
  const amounts = { current: print(current), suggested: print(suggested) };
  return fill(audit.report.suspect, { cell: sayPlace(place), settles, ...amounts });
}

const sayPlace = (place: CellPlace | undefined) => (place ? `${place.sheet}!${cellName(place.row, place.column)}` : '');
