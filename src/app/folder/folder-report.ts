import { zhCN } from '../../locales/texts.ts';
import { cli } from '../../locales/zh-CN/cli.ts';
import { Grid } from '../../layout/cell-grid.ts';
import { styles } from '../../layout/styles.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { writeWorkbook } from '../../xlsx/write/write-workbook.ts';
import { escapeContent } from '../../xlsx/package/escape.ts';
import type { FileAudit } from './file-audit.ts';

const words = cli.folder;

/** The lines of a report on many files: what each department came to, and every finding with its cell. */
export class FolderReport {
  private readonly departments: string[][] = [];
  private readonly findings: string[][] = [];

  add({ file, verdict, department, report }: FileAudit): void {
    if ('unreadable' in report) {
      this.departments.push([file, department, words.verdicts[verdict], '', '', '', '', '', '', '', report.unreadable]);
      return;
    }
    const { error, tail, plausibility, omitted, hint, unchecked, pass } = report.summary;
    const counts = [error, tail, plausibility, omitted, hint, unchecked, pass].map(String);
    this.departments.push([file, department, words.verdicts[verdict], ...counts, '']);
    for (const { outcome, rule, cells, message } of report.findings) {
      const [first] = cells;
      const outcomes: Readonly<Record<string, string>> = zhCN.audit.outcomes;
      this.findings.push([
        file,
        department,
        outcomes[outcome] ?? outcome,
        rule,
        first?.sheet ?? '',
        first?.address ?? '',
        message,
      ]);
    }
  }

  /** The bytes of an .xlsx: departments on one sheet, findings on another. */
  async workbook(summary: readonly string[]): Promise<Uint8Array> {
    return writeWorkbook({
      sheets: [
        sheetOf(
          words.departments,
          summary,
          words.departmentHeadings,
          this.departments,
          [40, 30, 10, 8, 8, 8, 8, 8, 8, 60],
        ),
        sheetOf(words.findings, [], words.findingHeadings, this.findings, [40, 30, 10, 8, 22, 8, 90]),
      ],
    });
  }

  /** The same as a page that needs nothing else. */
  page(summary: readonly string[]): string {
    const table = (title: string, headings: readonly string[], lines: readonly (readonly string[])[]): string =>
      `<h2>${escapeContent(title)}</h2><table><tr>${headings.map((one) => `<th>${escapeContent(one)}</th>`).join('')}</tr>\n` +
      lines.map((line) => `<tr>${line.map((cell) => `<td>${escapeContent(cell)}</td>`).join('')}</tr>`).join('\n') +
      '</table>';
    return (
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${words.title}</title>` +
      '<style>body{font-family:sans-serif}table{border-collapse:collapse}td,th{border:1px solid #999;padding:2px 6px;text-align:left}</style></head>' +
      `<body><h1>${words.title}</h1>${summary.map((line) => `<p>${escapeContent(line)}</p>`).join('')}` +
      `${table(words.departments, words.departmentHeadings, this.departments)}` +
      `${table(words.findings, words.findingHeadings, this.findings)}</body></html>\n`
    );
  }
}

function sheetOf(
  name: string,
  summary: readonly string[],
  headings: readonly string[],
  lines: readonly (readonly string[])[],
  columnWidths: readonly number[],
): SheetPlan {
  const grid = new Grid();
  summary.forEach((line, row) => grid.text(row, 0, styles.captionLeft, line));
  const head = summary.length;
  headings.forEach((heading, column) => grid.text(head, column, styles.header, heading));
  lines.forEach((line, index) => line.forEach((cell, column) => put(grid, head + 1 + index, column, cell)));
  const frozen = { rows: head + 1, columns: 0 };
  return {
    name,
    mode: 'replace',
    cells: grid.cells,
    merges: [],
    columnWidths,
    rowHeights: [],
    frozen,
    validations: [],
  };
}

function put(grid: Grid, row: number, column: number, cell: string): void {
  if (/^\d{1,6}$/.test(cell))
    grid.put(row, column, { ...styles.textCenter, numberFormat: '0' }, { number: Number(cell) });
  else grid.text(row, column, styles.textLeft, cell);
}
