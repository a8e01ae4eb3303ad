import { normalizeText } from '../../../base/normalize-text.ts';
import { mostFrequent } from '../../../base/group-by.ts';
import { type StandingText, type TableView, allViews } from '../../evidence/table-view.ts';
import { type CheckRule, violation } from '../../evidence/violation.ts';

/** All tables name the same department (rules.md X16). */
export const SAME_DEPARTMENT: CheckRule = {
  id: 'X16-2',
  kind: '格式',
  wording: '各表的部门名称一致',
  severity: 'error',
  tables: [],
  basis: '同一份预算公开是同一部门',
  check: (evidence) => {
    const named = allViews(evidence).flatMap((table) => {
      const { department } = table.found;
      return department === undefined ? [] : [{ table, department, normalized: normalizeText(department) }];
    });
    const right = mostFrequent(named, ({ normalized }) => normalized);
    if (!right) return [];
    return named
      .filter(({ normalized }) => normalized !== right.normalized)
      .map(({ table, department, normalized }) => {
        const cell = captionTexts(table).find(({ text }) => normalizeText(text).includes(normalized))?.cell;
        return violation('departmentDiffers', { table: table.id, found: department, department: right.department }, [
          cell,
        ]);
      });
  },
};

/** The form of table 11 names the department in its first row. */
function captionTexts(table: TableView): StandingText[] {
  const { title, placed } = table.found;
  return table.texts(Math.min(title?.row ?? placed.head.first, placed.head.first), placed.body.first + 1);
}
