import type { LogicRule } from './evidence.ts';
import { object } from './say.ts';
import { allViews } from './table-view.ts';

/** The year of a statement: 2024年度本部门无… */
const STATED_YEAR = /(20\d\d)年度?本(部门|单位|表)/;

/** All tables are of the same budget year (rules.md X16, N13). */
export const SAME_YEAR: LogicRule = {
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
        return title ? object(evidence, 'yearMissing', { table: table.name, year }, [title], { severity: 'hint' }) : [];
      }
      if (found !== year) {
        const cell = table.headTexts().find(({ text }) => text.includes(String(found)))?.cell ?? title;
        return object(evidence, 'yearDiffers', { table: table.name, found, year }, [cell]);
      }
      return table.noteTexts().flatMap(({ text, cell }) => {
        const stated = STATED_YEAR.exec(text)?.[1];
        if (stated === undefined || Number(stated) === year) return [];
        const details = { table: table.name, found: stated, year };
        return object(evidence, 'statedYearDiffers', details, [cell], { severity: 'plausibility' });
      });
    });
  },
};
