import { RULES } from '../src/audit/rules/catalogue.ts';
import { TABLES } from '../src/tables/all.ts';
import type { Column, Table } from '../src/tables/model/table.ts';

/** A page of the documentation with a list that is made of the declarations, between two marks. */
export interface ListedPage {
  readonly file: string;
  readonly mark: string;
  readonly list: () => string;
}

export const LISTED_PAGES: readonly ListedPage[] = [
  { file: 'docs/rules.md', mark: 'rules', list: rulesList },
  { file: 'docs/layouts.md', mark: 'layouts', list: layoutsList },
];

const SEVERITIES = { error: '错误', plausibility: '核实', hint: '提示' } as const;
/** Titles are printed with the year of the example. */
const YEAR = 2024;

/** The text of a page with its list made anew; everything around the list stays. Throws where its marks are missing. */
export function withList(page: string, { file, mark, list }: ListedPage): string {
  const [begin, end] = [`<!-- ${mark}:begin -->`, `<!-- ${mark}:end -->`];
  const [before, after] = [page.indexOf(begin), page.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${file} lacks ${begin} … ${end}`);
  return `${page.slice(0, before + begin.length)}\n\n${list()}\n\n${page.slice(after)}`;
}

function rulesList(): string {
  const rows = RULES.map(({ id, kind, severity, wording, basis }) => [id, kind, SEVERITIES[severity], wording, basis]);
  return [['号', '类', '级', '内容', '依据'], ['-', '-', '-', '-', '-'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function layoutsList(): string {
  return TABLES.map(layoutOf).join('\n\n');
}

function layoutOf(table: Table): string {
  const { id, sheet, title, body, notes, absence, confidence } = table;
  const lines = [
    `工作表“${sheet}”。`,
    ...(body.kind === 'form'
      ? ['一张单子，行与格见声明。']
      : body.panels.map(({ columns }) => `列：${headings(columns)}`)),
    ...notes.map(({ text, unless }) => `表下${unless ? '（只在没有不合之数时）' : ''}：${text}`),
    ...(absence ? [`空表说明：无${absence}。`] : []),
    ...(confidence
      ? [
          `推断，可信度：${Object.entries(confidence)
            .map(([what, how]) => `${what} ${how}`)
            .join('，')}。`,
        ]
      : []),
  ];
  return [`### 表${Number(id.slice(1))} ${title(YEAR, '部门').join(' ')}`, ...lines].join('\n\n');
}

/** 科目编码{类｜款｜项} ｜ 单位代码 … */
function headings(columns: readonly Column[]): string {
  return columns
    .map((column) =>
      column.kind === 'band' ? `${column.label}{${headings(column.columns)}}` : column.label || '（无名）',
    )
    .join('｜');
}
