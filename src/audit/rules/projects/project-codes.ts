import { mostFrequent } from '../../../base/group-by.ts';
import { viewOf } from '../../evidence/table-view.ts';
import { projectCell, remedyFor } from '../../evidence/typed-in-ledger.ts';
import { type CheckRule, type Violation, violation } from '../../evidence/violation.ts';

/** 区划 of 6 digits, year of 2, and 13 of digits or letters. */
const CODE = /^(\d{6})(\d{2})[0-9A-Z]{13}$/;

/** Codes of projects in table 12 (rules.md T12-3). */
export const PROJECT_CODES: CheckRule = {
  id: 'T12-3',
  kind: '表内',
  wording: '表12 项目编码 21 位：区划 6 位、年度 2 位、流水 13 位；区划相同，年度不晚于预算年度',
  severity: 'plausibility',
  tables: ['T12'],
  basis: '预算管理一体化的项目编码',
  check: (evidence) => {
    const table = viewOf(evidence, 'T12');
    if (!table?.found.placed.columns.has('code')) return [];
    const codes = table.rowsOf('project').map((row) => {
      const cell = projectCell(evidence, row, 'code');
      const found = table.text(row, 'code');
      const [, region, year] = CODE.exec(found) ?? [];
      return { cell, found, project: table.printed(row, 'name'), region, year };
    });
    const usual = mostFrequent(
      codes.filter(({ region }) => region !== undefined),
      ({ region }) => region!,
    )?.region;
    const without = codes.filter(({ found }) => found === '');
    const missing = without.map(({ cell }) => cell);
    const wrong = codes
      .filter(({ found }) => found !== '')
      .flatMap(({ cell, found, project, region, year }): Violation | Violation[] => {
        const details = { project, found, remedy: remedyFor('check', [cell]) };
        if (region === undefined) return violation('projectCodeForm', details, [cell]);
        if (region !== usual) return violation('projectRegion', { ...details, region, usual: usual! }, [cell]);
        if (evidence.year === undefined || 2000 + Number(year) <= evidence.year) return [];
        return violation('projectYear', { ...details, year: 2000 + Number(year) }, [cell]);
      });
    return without.length === 0
      ? wrong
      : [
          violation(
            'projectCodeMissing',
            { projects: without.map(({ project }) => project), remedy: remedyFor('add', missing) },
            missing,
          ),
          ...wrong,
        ];
  },
};
