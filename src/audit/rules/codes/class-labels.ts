import { LATEST_YEAR } from '../../../standards/years.ts';
import { tablesWithRows } from '../../../tables/all.ts';
import { functionalClasses } from '../../../standards/functional-classes.ts';
import { normalizeText } from '../../../base/normalize-text.ts';
import { viewsOf } from '../../evidence/table-view.ts';
import { type CheckRule, violation } from '../../evidence/violation.ts';

/** 七、 or （七） or 7. */
const NUMERAL = /^\(?([一二三四五六七八九十]+|\d+)[)、.]/;

/** Names of which nothing in the present one is left. Henan's form of 2024 prints this one in the place of 209. */
const FORMER: ReadonlyMap<string, string> = new Map([['医疗卫生与计划生育', '卫生健康支出']]);

/** Tables 1 and 4: they list the classes. */
const LABELLED = tablesWithRows('labelled').map(({ id }) => id);

/** Tables 1 and 4 call the classes by their present names (rules.md section 7; 支出 at the end may be left out). */
export const CLASS_LABELS: CheckRule = {
  id: 'T1-6',
  kind: '格式',
  wording: '表1、表4 各类的名称是现行科目名',
  severity: 'hint',
  tables: [],
  basis: '财政部《政府收支分类科目》',
  check: (evidence) => {
    const names = new Map(functionalClasses(LATEST_YEAR).map(({ code, name }) => [`class:${code}`, name]));
    return viewsOf(evidence, LABELLED).flatMap((table) => {
      const outdated = table.rowsOf('class').flatMap((row) => {
        const cell = table.cell(row, 'expenditureItem');
        const found = table.text(row, 'expenditureItem').replace(NUMERAL, '');
        const name = FORMER.get(plain(found)) ?? names.get(row);
        return found === '' || name === undefined || plain(found) === plain(normalizeText(name))
          ? []
          : [{ cell, found, name }];
      });
      if (outdated.length === 0) return [];
      const labels = outdated.map(({ found, name }) => ({ found, name }));
      const cells = outdated.map(({ cell }) => cell);
      return violation('classLabels', { table: table.id, labels }, cells);
    });
  },
};

const plain = (name: string) => name.replace(/支出$/, '');
