import { rewrittenLedgers } from '../../narrative/rewritten.ts';
import { exampleLedger } from '../../compose/example.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/model/snapshot.ts';
import { cellName, columnName } from '../../../src/workbook/model/address.ts';
import { live } from '../worlds/workbooks.ts';
import { type Edits, twins } from './twin.ts';

const SHEET = '情况说明';
const workbook = live(exampleLedger());
/** It has money of 政府性基金. */
const withFund = live(rewrittenLedgers().get('qinghe')!);

/** The cell of the paragraph with these words. */
function cellOf(words: string, { sheets } = workbook): string {
  const { values } = sheets.find(({ name }) => name === SHEET)!;
  return `${SHEET}!A${values.findIndex(([text]) => String(text).includes(words)) + 1}`;
}

/** The first cell of a sheet with this value, in the column if one is named: what the text should say stands there. */
function holding(name: string, value: string | number, column = '', book = workbook): string {
  const { values } = book.sheets.find((sheet) => sheet.name === name)!;
  for (const [row, line] of values.entries()) {
    const at = line.findIndex((one, index) => one === value && (column === '' || columnName(index) === column));
    if (at >= 0) return `${name}!${cellName(row, at)}`;
  }
  throw new Error(`${name} does not hold ${value}`);
}

/** The cell at the right of a label. */
function beside(name: string, label: string): string {
  const { values } = workbook.sheets.find((sheet) => sheet.name === name)!;
  const row = values.findIndex((line) => line.includes(label));
  return `${name}!${cellName(row, values[row]!.indexOf(label) + 1)}`;
}

/** The paragraph typed over, with other words in one place. */
function retyped(words: string, next: string, book: WorkbookSnapshot = workbook): Edits {
  const { values } = book.sheets.find(({ name }) => name === SHEET)!;
  const [text] = values.find(([one]) => String(one).includes(words))!;
  return { [cellOf(words, book)]: String(text).replace(words, next) };
}

/** The cell of a line of 情况说明·填报. */
const typedCell = (label: string) => beside('情况说明·填报', label);

twins('the text on the sheet 情况说明', [
  {
    rule: 'N1',
    what: 'another total',
    workbook,
    wrong: retyped('支出总计477.24万元', '支出总计478.24万元'),
    cells: [cellOf('支出总计477.24万元'), beside('表1 收支总体', '支出总计')],
    says: '“支出总计”写的是 478.24万元，应为 477.24万元',
  },
  {
    rule: 'N2',
    what: 'digits of the rate swapped',
    workbook,
    wrong: retyped('收、支总计各减少63.58万元，下降11.76%', '收、支总计各减少63.58万元，下降17.16%'),
    cells: [cellOf('收、支总计各减少'), beside('表1 收支总体', '收入总计'), typedCell('上年收支总计')],
    says: '写的是 17.16%，应为 11.76%',
  },
  {
    rule: 'N3',
    what: 'another amount of a source',
    workbook,
    wrong: retyped('专户管理的教育收费0万元', '专户管理的教育收费1万元'),
    cells: [cellOf('专户管理的教育收费'), beside('表1 收支总体', '四、财政专户管理资金收入')],
    says: '写的是 1万元，应为 0.00万元',
  },
  {
    rule: 'N4',
    what: 'digits of the basic expenditure swapped',
    workbook,
    wrong: retyped('支出合计477.24万元，其中：基本支出421.04万元', '支出合计477.24万元，其中：基本支出412.04万元'),
    cells: [cellOf('支出合计477.24万元'), holding('表3 支出总体', 421.04)],
    says: '写的是 412.04万元，应为 421.04万元',
  },
  {
    rule: 'N5',
    what: 'another amount of a class',
    workbook,
    wrong: retyped('社会保障和就业（类）支出21.91万元', '社会保障和就业（类）支出29.11万元'),
    cells: [cellOf('社会保障和就业（类）'), holding('表4 财政拨款收支', 21.91, 'E')],
    says: '写的是 29.11万元，应为 21.91万元',
  },
  {
    rule: 'N5',
    what: 'a share rounded for itself, so that all of them make 100.01',
    workbook,
    wrong: retyped('占90.71%', '占90.72%'),
    cells: [cellOf('社会保障和就业（类）'), holding('表4 财政拨款收支', 432.93, 'E')],
    says: '90.72%',
    more: { severity: 'tail', outcome: 'tail' },
  },
  {
    rule: 'N6',
    what: 'other personnel costs',
    workbook,
    wrong: retyped('人员经费支出172.87万元', '人员经费支出172.78万元'),
    cells: [cellOf('人员经费支出'), holding('表6 基本支出', 172.87)],
    says: '写的是 172.78万元，应为 172.87万元',
  },
  {
    rule: 'N7',
    what: 'ten times the receptions',
    workbook,
    wrong: retyped('（二）公务接待费1万元', '（二）公务接待费10万元'),
    cells: [cellOf('（二）公务接待费'), holding('表8 三公经费', 1, 'F')],
    says: '写的是 10万元，应为 1.00万元',
  },
  {
    rule: 'N8',
    what: 'other operating funds',
    workbook,
    wrong: retyped('机构运转经费支出预算248.17万元', '机构运转经费支出预算284.17万元'),
    cells: [cellOf('机构运转经费支出预算'), holding('表6 基本支出', 248.17)],
    says: '写的是 284.17万元，应为 248.17万元',
  },
  {
    rule: 'N9',
    what: 'an item that is not named',
    workbook,
    wrong: retyped('办公费、电费、', '办公费、'),
    cells: [cellOf('办公费、电费、'), holding('表6 基本支出', '电费')],
    says: '没有列举 电费',
  },
  {
    rule: 'N10',
    what: 'other procurement',
    workbook,
    wrong: retyped('政府采购货物预算1.82万元', '政府采购货物预算8.12万元'),
    cells: [cellOf('政府采购货物预算'), typedCell('政府采购货物预算')],
    says: '写的是 8.12万元，应为 1.82万元',
  },
  {
    rule: 'N11',
    what: 'another number of projects',
    workbook,
    wrong: retyped('共3个项目', '共4个项目'),
    cells: [
      cellOf('共3个项目'),
      ...['2024年工作经费', '线下服务能力提升（软硬件）项目质保金', '2024年驻村工作队经费'].map((name) =>
        holding('表10 项目支出', name),
      ),
    ],
    says: '写的是 4个，应为 3个',
  },
  {
    rule: 'N12',
    what: 'denied what the tables have',
    workbook: withFund,
    wrong: {
      [cellOf('使用政府性基金预算拨款安排的支出', withFund)]: '我部门2025年无使用政府性基金预算拨款安排的支出。',
    },
    cells: [cellOf('使用政府性基金预算拨款安排的支出', withFund), holding('表9 政府性基金', 250, 'F', withFund)],
    says: '说没有“政府性基金预算拨款安排的支出”，表里有 250.00万元',
  },
  {
    rule: 'N13',
    what: 'the year before',
    workbook,
    wrong: retyped('我部门2024年机构运转经费', '我部门2023年机构运转经费'),
    cells: [cellOf('机构运转经费支出预算'), holding('表6 基本支出', 248.17)],
    says: '年份写的是 2023，应为 2024',
  },
  {
    rule: 'N14',
    what: 'a placeholder in the text',
    workbook,
    wrong: retyped('支出总计477.24万元', '支出总计××万元'),
    cells: [cellOf('支出总计477.24万元')],
    says: '“××”是没有填的占位文字',
  },
  {
    rule: 'N15',
    what: '元 in place of 万元',
    workbook,
    wrong: retyped('基本支出年初预算为421.04万元', '基本支出年初预算为421.04元'),
    cells: [cellOf('基本支出年初预算为'), holding('表6 基本支出', 421.04)],
    says: '写的是 421.04元，应为 421.04万元',
  },
  {
    rule: 'N16',
    what: 'a share without its sign',
    workbook,
    wrong: retyped('公用经费支出248.17万元，占58.94%', '公用经费支出248.17万元，占58.94'),
    cells: [cellOf('公用经费支出248.17万元')],
    says: '“占58.94”后面没有 %',
  },
  {
    rule: 'N17',
    what: 'digits of a figure of last year swapped',
    workbook,
    wrong: retyped('与2023年年初预算相比，收、支总计各减少', '比2023年年初预算收支总计540.28万元减少'),
    cells: [cellOf('收、支总计各减少'), typedCell('上年收支总计')],
    says: '写的是 540.28万元，应为 540.82万元',
  },
  {
    rule: 'N18',
    what: 'a car that is not there',
    workbook,
    wrong: retyped('一般公务用车0辆', '一般公务用车1辆'),
    cells: [cellOf('一般公务用车0辆'), typedCell('一般公务用车（辆）')],
    says: '写的是 1辆，应为 0辆',
  },
  {
    rule: 'N19',
    what: 'a figure that nothing says',
    workbook,
    wrong: retyped('本年度无部门重点评价项目', '另有库款调度3.00万元'),
    cells: [cellOf('重点评价项目')],
    says: '3.00万元 没有认出是什么数',
  },
  {
    rule: 'N20',
    what: 'a section that is missing as a whole',
    workbook,
    wrong: { [cellOf('（二）政府采购支出情况')]: null, [cellOf('政府采购预算安排1.82万元')]: null },
    cells: [cellOf('（一）行政（事业）单位机构运转经费')],
    says: '没有“政府采购支出情况”这一部分',
    more: { severity: 'plausibility' },
  },
  {
    rule: 'N7',
    what: 'a reason for what did not move',
    workbook,
    wrong: retyped('预算数与2023年保持一致。', '预算数与2023年保持一致，主要原因是厉行节约。'),
    cells: [cellOf('（一）因公出国（境）费')],
    says: '没有增减，不用写原因',
    more: { severity: 'hint' },
  },
  {
    rule: 'N14',
    what: '单位 in the text of a department',
    workbook,
    wrong: retyped('我部门2024年机构运转经费', '我单位2024年机构运转经费'),
    cells: [cellOf('机构运转经费支出预算')],
    says: '写的是“我单位”，表上是“我部门”的口径',
    more: { severity: 'plausibility' },
  },
]);

const goods = typedCell('政府采购货物预算');
const reason = typedCell('公务接待费增减的原因');

twins('what is typed for the text', [
  {
    rule: 'D6',
    what: 'an amount that is not typed',
    workbook,
    wrong: { [goods]: null },
    cells: [goods],
    says: '“情况说明·填报”的“政府采购货物预算”没有填，情况说明要用它',
  },
  {
    rule: 'D6',
    what: 'the reason of what moved; none is asked for what did not',
    workbook,
    wrong: { [reason]: null, [typedCell('因公出国（境）费增减的原因')]: null },
    cells: [reason],
    says: '“公务接待费增减的原因”没有填',
  },
  {
    rule: 'D6',
    what: 'nothing typed at all',
    workbook,
    other: live({ ...exampleLedger(), narrative: undefined }),
    cells: [typedCell('上年收支总计')],
    says: '一项也没有填',
    more: { severity: 'hint' },
  },
]);
