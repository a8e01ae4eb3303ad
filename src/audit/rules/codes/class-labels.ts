import { functionalClasses } from '../../standards/functional-classes.ts';
import { fold } from '../../workbook/fold.ts';
import type { LogicRule } from './evidence.ts';
import { list, object } from './say.ts';
import { viewsOf } from './table-view.ts';

/** 七、 or （七） or 7. */
const NUMERAL = /^\(?([一二三四五六七八九十]+|\d+)[)、.]/;
/** The names of classes are the same in all standards that we know. */
const YEAR = 2026;

/** Names of which nothing in the present one is left. Henan's form of 2024 prints this one in the place of 209. */
const FORMER: ReadonlyMap<string, string> = new Map([['医疗卫生与计划生育', '卫生健康支出']]);

/** Tables 1 and 4 call the classes by their present names (rules.md section 7; 支出 at the end may be left out). */
export const CLASS_LABELS: LogicRule = {
  id: 'T1-6',
  kind: '格式',
  wording: '表1、表4 各类的名称是现行科目名',
  severity: 'hint',
  tables: [],
  basis: '财政部《政府收支分类科目》',
  check: (evidence) => {
    const names = new Map(functionalClasses(YEAR).map(({ code, name }) => [`class:${code}`, name]));
    return viewsOf(evidence, ['T01', 'T04']).flatMap((table) => {
      const outdated = table.rowsOf('class').flatMap((row) => {
        const cell = table.cell(row, 'expenditureItem');
        const found = table.text(row, 'expenditureItem').replace(NUMERAL, '');
        const name = FORMER.get(plain(found)) ?? names.get(row);
        return found === '' || name === undefined || plain(found) === plain(fold(name)) ? [] : [{ cell, found, name }];
      });
      if (outdated.length === 0) return [];
      const labels = list(
        outdated.map(({ found, name }) => `${found} → ${name}`),
        evidence.texts,
      );
      const cells = outdated.map(({ cell }) => cell);
      return object(evidence, 'classLabels', { table: table.name, labels }, cells);
    });
  },
};

const plain = (name: string) => name.replace(/支出$/, '');
