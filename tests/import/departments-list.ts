import fc from 'fast-check';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';

/** One entry as the test knows it, before it becomes a row of some foreign list. */
export interface Truth {
  readonly unit: string;
  readonly functional: string;
  readonly project: string;
  readonly kind: string;
  readonly departmental: string;
  readonly governmental: string;
  readonly source: string;
  readonly fen: number;
}

/** A list as it is exported: headings in row `headingRow`, one truth a row below it, then a sum. */
export interface List {
  readonly truths: readonly Truth[];
  readonly rows: CellValue[][];
  readonly headingRow: number;
  /** Columns of amounts by the source that they hold; a long list has one, for all sources. */
  readonly amountColumns: readonly { readonly column: number; readonly source: string | undefined }[];
  readonly yuanPerOne: 1 | 10_000;
}

/** What lists call the sources, each without any doubt. */
const SOURCE_WORDS: readonly (readonly [string, string])[] = [
  ['一般公共预算·财政拨款', '经费拨款'],
  ['一般公共预算·其他', '纳入预算管理的非税收入安排'],
  ['政府性基金预算', '政府性基金预算资金'],
  ['事业收入', '事业收入'],
  ['上年结转·一般公共预算', '上年结转-一般公共预算'],
  ['上年结转·单位资金', '使用非财政拨款结余'],
];

const PROJECTS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['工作经费', '其他运转类'],
  ['大厅“一件事”改造', '特定目标类'],
];

const truth = fc
  .record({
    unit: fc.constantFrom('019001', '019002'),
    functional: fc.constantFrom('2010301', '2010302', '2080505', '2210201'),
    project: fc.constantFrom(...PROJECTS),
    departmental: fc.constantFrom('30101', '30108', '30201', '31003'),
    governmental: fc.constantFrom('', '50101', '50201'),
    source: fc.constantFrom(...SOURCE_WORDS.map(([name]) => name)),
    fen: fc.oneof(
      fc.integer({ min: 1, max: 2_000 }),
      fc.integer({ min: -1e6, max: 1e13 }).filter((fen) => fen !== 0),
    ),
  })
  .map(({ project: [project, kind], ...rest }): Truth => ({ ...rest, project, kind }));

/** Field, headings that it may have, and how a cell of it may be written. */
const FIELDS: readonly (readonly [keyof Truth, readonly string[], readonly ((text: string) => CellValue)[]])[] = [
  ['unit', ['单位编码', '预算单位代码', '*预算单位编码'], [(code) => code, (code) => `${code} 某局`]],
  ['functional', ['功能科目', '支出功能分类科目编码'], [(code) => code, Number, (code) => `[${code}]某科目`]],
  ['project', ['项目名称', '二级项目名称'], [(name) => name]],
  ['kind', ['项目类别', '项目类型'], [(kind) => kind, (kind) => (kind === '' ? '' : `${kind}项目`)]],
  ['departmental', ['部门经济科目', '部门支出经济分类科目编码'], [(code) => code, Number, (code) => `${code}-名`]],
  ['governmental', ['政府经济科目', '政府预算支出经济分类编码'], [(code) => code]],
];

/** The field that a heading of these lists names. */
export const FIELD_BY_HEADING: ReadonlyMap<string, string> = new Map([
  ...FIELDS.flatMap(([field, headings]) => headings.map((heading) => [heading, field] as const)),
  ['资金来源', 'source'],
]);

/** Every way to write an amount: `one` is the number as text, exactly. */
const AMOUNT_STYLES: readonly ((one: string) => CellValue)[] = [
  Number,
  (one) => one,
  (one) => `¥${one}`,
  (one) => one.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ','),
  (one) => one.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
];

/** 分 as exact decimals of 元 or 万元. */
function decimals(fen: number, yuanPerOne: 1 | 10_000): string {
  const places = yuanPerOne === 1 ? 2 : 6;
  const digits = String(Math.abs(fen)).padStart(places + 1, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** A list of any layout: long or wide, columns in any order, any wording, 元 or 万元. */
export const list: fc.Arbitrary<List> = fc
  .record({
    truths: fc.array(truth, { minLength: 1, maxLength: 10 }),
    isWide: fc.boolean(),
    yuanPerOne: fc.constantFrom(1 as const, 10_000 as const),
    order: fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }),
    choice: fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }),
    amountStyle: fc.constantFrom(...AMOUNT_STYLES),
  })
  .map(({ truths, isWide, yuanPerOne, order, choice, amountStyle }) => {
    const unit = yuanPerOne === 1 ? '元' : '万元';
    const amount = (fen: number) => amountStyle(decimals(fen, yuanPerOne));
    const columns = FIELDS.map(([field, headings, styles], index) => ({
      heading: headings[choice[index]! % headings.length]!,
      cell: (one: Truth) =>
        one[field] === '' ? null : styles[choice[index + 6]! % styles.length]!(String(one[field])),
      source: undefined as string | undefined | null,
    }));
    const total = truths.reduce((sum, { fen }) => sum + fen, 0);
    if (isWide) {
      for (const [name, word] of SOURCE_WORDS) {
        columns.push({ heading: word, cell: (one) => (one.source === name ? amount(one.fen) : null), source: name });
      }
      columns.push({ heading: '合计', cell: (one) => amount(one.fen), source: null });
    } else {
      const words = new Map(SOURCE_WORDS);
      columns.push({ heading: '资金来源', cell: (one) => words.get(one.source)!, source: undefined });
      columns.push({ heading: '金额', cell: (one) => amount(one.fen), source: null });
    }
    const sorted = columns.map((column, index) => ({ ...column, at: order[index]! })).sort((a, b) => a.at - b.at);
    const sums = sorted.map(({ source }) => {
      if (source === undefined) return null;
      const of =
        source === null ? total : truths.filter((one) => one.source === source).reduce((sum, one) => sum + one.fen, 0);
      return decimals(of, yuanPerOne);
    });
    const label = sorted.findIndex(({ heading }) => /单位/.test(heading));
    const sumRow = sums.map((cell, index) => (index === label ? '合计' : cell));
    return {
      truths,
      rows: [
        ['2024年部门预算'],
        [`单位：${unit}`],
        sorted.map(({ heading }) => heading),
        ...truths.map((one) => sorted.map(({ cell }) => cell(one))),
        sumRow,
      ],
      headingRow: 2,
      amountColumns: sorted.flatMap(({ source }, column) => {
        const isAmount = isWide ? typeof source === 'string' : source === null;
        return isAmount ? [{ column, source: source ?? undefined }] : [];
      }),
      yuanPerOne,
    };
  });
