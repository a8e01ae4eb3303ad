import { everything } from '../../facts/selector.ts';
import type { Disclosure, FunctionalItem } from '../../tables/model/disclosure.ts';
import { performanceForm } from '../../ledger/model/performance-form.ts';

const SPARE_ITEMS = 12;
const SPARE_PAIRS = 30;
const SPARE_PROJECTS = 6;

const nothing: FunctionalItem = { code: '', name: '' };

/**
 * A disclosure to be filled by hand (空白模板): one unit, every table with a few empty rows; more can be inserted among them.
 * The unit's code is that of the department with 001.
 */
export function blankDisclosure(year: number, department: { code: string; name: string }): Disclosure {
  const unit = {
    code: `${department.code}001`,
    printedCode: department.code,
    name: department.name,
    printedName: department.name,
  };
  return {
    origin: 'blank',
    year,
    department,
    publisher: '部门',
    performance: performanceForm,
    scope: everything,
    facts: [],
    units: [{ unit, items: Array<FunctionalItem>(SPARE_ITEMS).fill(nothing), hasYearEnd: true }],
    projects: [{ unit, projects: Array.from({ length: SPARE_PROJECTS }, spareProject) }],
    pairs: Array.from({ length: SPARE_PAIRS }, () => ({ departmental: nothing, governmental: nothing })),
    isPartlyUnclassified: true,
  };
}

function spareProject() {
  return {
    key: '',
    project: {
      name: '',
      code: '',
      kind: '其他运转类' as const,
      indicators: { cost: [], output: [], benefit: [], satisfaction: [] },
    },
    spare: true,
  };
}
