import { groupBy } from '../../base/group-by.ts';
import { YEAR_END } from '../../facts/fact.ts';
import { placeOf } from '../model/facts.ts';
import { error, type LedgerPath, type Problem } from '../model/problem.ts';
import type { Ledger } from '../model/schema.ts';

/** What tables print in the place of a name: a unit or a project of that name would be taken for such a row. */
const ROW_LABELS: ReadonlySet<string> = new Set([
  YEAR_END,
  ...['合计', '总计', '小计', '收入总计', '支出总计', '本年收入合计', '本年支出合计', '上年结转', '未列经济分类'],
]);

const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '');

/** Names that cannot be told apart in the tables: blank ones, those of other rows, and those of one unit that differ by blanks only. */
export function checkNames(ledger: Ledger): Problem[] {
  const { department, units, projects, supplements } = ledger;
  const named: readonly { readonly name: string; readonly path: LedgerPath }[] = [
    { name: department.name, path: ['department', 'name'] },
    ...[units, projects, supplements].flatMap((list, at) =>
      list.map(({ name }, index) => ({ name, path: [['units', 'projects', 'supplements'][at]!, index, 'name'] })),
    ),
  ];
  return [
    ...named.flatMap(({ name, path }) => {
      if (name !== '' && plain(name) === '') return [error('valueMissing', path)];
      return ROW_LABELS.has(plain(name)) ? [error('nameReserved', path, { found: name })] : [];
    }),
    ...alikeNames(ledger),
    ...projectsCodedAsUnits(ledger),
  ];
}

/** Each of them is told, with the other: nobody sees a blank. */
function alikeNames({ projects }: Ledger): Problem[] {
  const seenAlike = groupBy(projects, ({ unit, name }) => placeOf(unit, withoutBlanks(name)));
  const alike = new Set(seenAlike.filter(([first, ...more]) => more.some(({ name }) => name !== first.name)).flat());
  return projects.flatMap((project, index) =>
    alike.has(project) ? [error('projectNamesAlike', ['projects', index, 'name'], { found: project.name.trim() })] : [],
  );
}

const withoutBlanks = (name: string) => name.replace(/\s/g, '');

function projectsCodedAsUnits({ projects, units }: Ledger): Problem[] {
  const codes = new Set(units.map(({ code }) => code));
  return projects.flatMap(({ code }, index) =>
    codes.has(code) ? [error('projectCodedAsUnit', ['projects', index, 'code'], { found: code })] : [],
  );
}
