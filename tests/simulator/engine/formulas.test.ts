import { beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from './open-engine.ts';

const { engine, put, value } = openEngine();
const NAME = '表1 收支总体';
let data: string;
let asked: string;

beforeAll(() => {
  data = engine.sheets()[0]!.id;
  engine.changeSheet(data, { name: NAME });
  asked = engine.addSheet('问');
  put(data, 'A1', [
    ['科目', '金额', '类'],
    ['F2010301', 10.5, 'S01'],
    ['F2010302', 20.25, 'S02'],
    ['F2010301', 0.1, 'S01'],
    ['f2010301', 0.2, 'S03'],
    [{ text: '019' }, 4, { text: '03' }],
    [{ text: '19' }, 8, '3 '],
    ['F2010399', 16, null],
  ]);
});

/** On the sheet above: rows 2–8 hold 10.5, 20.25, 0.1, 0.2, 4, 8, 16. Expected values are worked out by hand. */
const CASES: [formula: string, expected: string | number | boolean][] = [
  [`='${NAME}'!$A$1`, '科目'],
  [`=SUM('${NAME}'!$B$2:$B$8)`, 59.05],
  // Criteria ignore case.
  [`=SUMIFS('${NAME}'!$B$2:$B$8,'${NAME}'!$A$2:$A$8,"F2010301")`, 10.8],
  [`=SUMIFS('${NAME}'!$B$2:$B$8,'${NAME}'!$A$2:$A$8,"F2010301",'${NAME}'!$C$2:$C$8,"S01")`, 10.6],
  [`=SUMIFS('${NAME}'!$B$2:$B$8,'${NAME}'!$A$2:$A$8,"none")`, 0],
  [`=COUNTIFS('${NAME}'!$A$2:$A$8,"F2010301",'${NAME}'!$B$2:$B$8,">1")`, 1],
  [`=SUMPRODUCT(('${NAME}'!$A$2:$A$8="F2010302")*'${NAME}'!$B$2:$B$8)`, 20.25],
  // Text equality ignores case and does not read numbers.
  [`=SUMPRODUCT(('${NAME}'!$A$2:$A$8="F2010301")*1)`, 3],
  [`=SUMPRODUCT(('${NAME}'!$A$2:$A$8="19")*'${NAME}'!$B$2:$B$8)`, 8],
  [`=SUMPRODUCT(('${NAME}'!$A$2:$A$8="019")*'${NAME}'!$B$2:$B$8)`, 4],
  [`=SUMPRODUCT(('${NAME}'!$A$2:$A$8="F2010301")*('${NAME}'!$C$2:$C$8="S01"),'${NAME}'!$B$2:$B$8)`, 10.6],
  [`=SUMPRODUCT(EXACT('${NAME}'!$A$2:$A$8,"f2010301")*'${NAME}'!$B$2:$B$8)`, 0.2],
  [`=SUMPRODUCT(--EXACT('${NAME}'!$A$2:$A$8,"F2010301"))`, 2],
  // The number in a key beside a name, where rows between them are blank.
  [`=SUMPRODUCT(EXACT('${NAME}'!$A$2:$A$8,"F2010302")*VALUE("0"&MID('${NAME}'!$C$2:$C$8,2,2)))`, 2],
  [`=INDEX('${NAME}'!$B$2:$B$8,MATCH("S03",'${NAME}'!$C$2:$C$8,0))`, 0.2],
  ['=ROUND(2.345,2)', 2.35],
  ['=ROUND(-2.345,2)', -2.35],
  ['=ROUND(1234.5,-2)', 1200],
  ['=INT(-1.5)', -2],
  ['=(INT((123456+5000)/10000)-INT((123456-23456+5000)/10000))/100', 0.02],
  ['=IF(ROUND(0.1+0.2-0.3,2)=0,"平","不平")', '平'],
  ['=IF(1>2,"大")', false],
  ['=IFERROR(1/0,"错")', '错'],
  ['=1/0', '#DIV/0!'],
  [`=INDEX('${NAME}'!$B$1:$B$8,MATCH("F2010302",'${NAME}'!$A$1:$A$8,0))`, 20.25],
  [`=MATCH("没有",'${NAME}'!$A$1:$A$8,0)`, '#N/A'],
  [`=IFERROR(INDEX('${NAME}'!$B$1:$B$8,MATCH("没有",'${NAME}'!$A$1:$A$8,0)),"")`, ''],
  [`=INDEX('${NAME}'!$B$1:$B$8,MATCH(1,INDEX(('${NAME}'!$A$1:$A$8="F2010301")*('${NAME}'!$C$1:$C$8="S03"),0),0))`, 0.2],
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['=TEXT(0,"#,##0.00;-#,##0.00;;@")', ''],
  ['=TEXT(5,"000")', '005'],
  ['=LEFT("F2010301",5)', 'F2010'],
  ['=LEFT("2010301",3)', '201'],
  ['=TRIM("  a  b ")', 'a b'],
  ['=ROW($A$7)', 7],
  ['=ROW()-ROW($A$1)', 0],
  [`=ROW('${NAME}'!B3)`, 3],
  [`='${NAME}'!B2>10`, true],
  [`='${NAME}'!Z99`, 0],
  ['=1/3', 1 / 3],
  ['=12345678901.23', 12345678901.23],
  ['="表"&1&"："&TEXT(2,"0.0")', '表1：2.0'],
  [`=COUNTA('${NAME}'!$A$1:$A$8)`, 8],
  ['=AND(TRUE,1=1)', true],
  ['=ABS(-3.5)', 3.5],
  ['=MAX(1,2,3)-MIN(4,5)', -1],
  ['=LEN("支出总计")', 4],
  ['=SUBSTITUTE("a-b","-","+")', 'a+b'],
  ['=MID("F2010301",2,3)', '201'],
  ['=RIGHT("F2010301",2)', '01'],
  [`=SUMIF('${NAME}'!$A$2:$A$8,"F2010302",'${NAME}'!$B$2:$B$8)`, 20.25],
  ['=OR(FALSE,2<1)', false],
  ['=ISNUMBER("1")', false],
];

describe('formulas give what is worked out by hand', () => {
  beforeAll(async () => {
    CASES.forEach(([formula], row) => put(asked, `B${row + 1}`, [[formula]]));
    await engine.settle();
  });

  test.each(CASES.map(([formula, expected], row) => ({ formula, expected, row })))(
    '$formula',
    async ({ expected, row, formula }) => {
      const result = await value(asked, `B${row + 1}`);
      // ROW() itself stands in the row that the list gives it.
      const wanted = formula === '=ROW()-ROW($A$1)' ? row : expected;
      if (typeof wanted === 'number') expect(result).toBeCloseTo(wanted, 10);
      else expect(result).toBe(wanted);
    },
  );
});
