import { allViews } from '../../evidence/table-view.ts';
import { type CheckRule, violation } from '../../evidence/violation.ts';

/** The year of a statement: 2024年度本部门无… */
const STATED_YEAR = /(20\d\d)年度?本(部门|单位|表)/;

/** All tables are of the same budget year (rules.md X16, N13). */
export const SAME_YEAR: CheckRule = {
  id: 'X16-1',
  kind: '格式',
  wording: '各表表题的年度一致',
  severity: 'error',
  tables: [],
  basis: '同一份预算公开是同一年度',
  check: (evidence) => {
    const { year } = evidence;
    if (year === undefined) return [];
    return allViews(evidence).flatMap((table) => {
      const found = table.found.year;
      const title = table.found.title && table.cellAt(table.found.title.row, table.found.title.column);
      if (found === undefined) {
        return title ? violation('yearMissing', { table: table.id, year }, [title], { severity: 'hint' }) : [];
      }
      if (found !== year) {
        const cell = table.headTexts().find(({ text }) => text.includes(String(found)))?.cell ?? title;
        return violation('yearDiffers', { table: table.id, found, year }, [cell]);
      }
      return table.noteTexts().flatMap(({ text, cell }) => {
        const stated = STATED_YEAR.exec(text)?.[1];
        if (stated === undefined || Number(stated) === year) return [];
        const details = { table: table.id, found: Number(stated), year };
        return violation('statedYearDiffers', details, [cell], { severity: 'plausibility' });
      });
    });
  },
};
