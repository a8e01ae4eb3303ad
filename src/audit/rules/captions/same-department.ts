import { fold } from '../../workbook/fold.ts';
import type { LogicRule } from './evidence.ts';
import { mostFrequent } from './group-by.ts';
import { object } from './say.ts';
import type { StandingText, TableView } from './table-view.ts';
import { allViews } from './table-view.ts';

/** All tables name the same department (rules.md X16). */
export const SAME_DEPARTMENT: LogicRule = {
  id: 'X16-2',
  kind: '格式',
  wording: '各表的部门名称一致',
  severity: 'error',
  tables: [],
  basis: '同一份预算公开是同一部门',
  check: (evidence) => {
    const named = allViews(evidence).flatMap((table) => {
      const { department } = table.found;
      return department === undefined ? [] : [{ table, department, folded: fold(department) }];
    });
    const right = mostFrequent(named, ({ folded }) => folded);
    if (!right) return [];
    return named
      .filter(({ folded }) => folded !== right.folded)
      .map(({ table, department, folded }) => {
        const cell = captionTexts(table).find(({ text }) => fold(text).includes(folded))?.cell;
        return object(
          evidence,
          'departmentDiffers',
          { table: table.name, found: department, department: right.department },
          [cell],
        );
      });
  },
};

/** The form of table 11 names the department in its first row. */
function captionTexts(table: TableView): StandingText[] {
  const { title, placed } = table.found;
  return table.texts(Math.min(title?.row ?? placed.head.first, placed.head.first), placed.body.first + 1);
}
