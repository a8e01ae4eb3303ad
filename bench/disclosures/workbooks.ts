import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';

/** A published disclosure, with what is known to be wrong in it. */
export interface Disclosure {
  readonly file: string;
  readonly snapshot: WorkbookSnapshot;
  /** Titles of its tables as published. */
  readonly titles: readonly string[];
  readonly differences: readonly KnownDifference[];
  /** One of those on which the recognition was tuned. */
  readonly isTuned: boolean;
}

/** A relation of the publication that does not close, looked into by people. */
export interface KnownDifference {
  /** “(表间)”: between tables. */
  readonly sheet: string;
  readonly relation: string;
  readonly left: number;
  readonly right: number;
  readonly difference: number;
  readonly kind: 'finding' | 'omitted' | 'tail' | 'rounding' | 'definition';
}

/** One workbook of every city: chosen before any was looked into. The others are held back. */
const TUNED = [
  '001_上海_2026年上海市审计局_部门预算.xlsx',
  '004_重庆_2026年重庆市人民政府办公厅部门预算.xlsx',
  '006_苏州_2026年苏州市审计局部门预算.xlsx',
  '008_杭州_2026年杭州市交通运输局部门预算.xlsx',
  '014_无锡_发展和改革局_2026年部门预算.xlsx',
  '015_长沙_2026年长沙市信访局部门预算.xlsx',
  '017_福州_公安局交通警察局_2026年部门预算.xlsx',
  '020_西安_2026年西安市信访局部门预算.xlsx',
  '025_烟台_2026年烟台市信访局部门预算.xlsx',
  '025_烟台_2026年烟台市民政局部门预算.xlsx',
];

/** What the workbook itself shows to be wrong, though nobody had written it down. */
const ADDED: readonly (KnownDifference & { readonly file: string })[] = [
  {
    // The rows of its 支出 add up to 192207.76 = 52244.36 + 139963.40, as 收支总表 says; its totals say 35673.03 + 7000.00.
    file: '079_湖州_2026年湖州市交通运输局部门预算.xlsx',
    sheet: '(表间)',
    relation: '收支总表.政府性基金=财政拨款收支.政府性基金',
    left: 139_963.4,
    right: 7_000,
    difference: 132_963.4,
    kind: 'finding',
  },
];

/** The workbooks of a folder with INDEX.tsv and known-differences.tsv. */
export async function disclosuresIn(folder: string): Promise<Disclosure[]> {
  const index = linesOf(join(folder, 'INDEX.tsv'));
  const known = linesOf(join(folder, 'known-differences.tsv'));
  return await Promise.all(
    index.map(async (line): Promise<Disclosure> => ({
      file: line.file!,
      snapshot: await readWorkbook(readFileSync(join(folder, line.file!))),
      titles: splitTitles(line.table_titles!),
      differences: [
        ...known.filter(({ file }) => file === line.file).map(differenceOf),
        ...ADDED.filter(({ file }) => file === line.file),
      ],
      isTuned: TUNED.includes(line.file!),
    })),
  );
}

/** Titles are separated by 、, which stands inside some of them too: in brackets, between 会议费 and 培训费. */
function splitTitles(joined: string): string[] {
  return joined
    .split(/表(?:、|$)|(?<=表[（(][^（）()]*[）)])(?:、|$)/)
    .filter(Boolean)
    .map((title) => (/[）)]$|目录$/.test(title) ? title : `${title}表`));
}

function differenceOf(line: Record<string, string>): KnownDifference {
  return {
    sheet: line.sheet!,
    relation: line.relation!,
    left: Number(line.lhs),
    right: Number(line.rhs),
    difference: Number(line.diff),
    kind: line.class as KnownDifference['kind'],
  };
}

/** Lines of a .tsv by the names in its first line. */
function linesOf(path: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  const names = head!.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at]!, cell])));
}
