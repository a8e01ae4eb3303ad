import fc from 'fast-check';
import { PROJECT_KINDS, YEAR_END } from '../../src/facts/fact.ts';
import { SOURCE_NAMES } from '../../src/facts/sources.ts';
import type { Entry, Ledger, Project, Unit } from '../../src/ledger/schema.ts';
import { AMOUNT_UNITS, UNIT_KINDS } from '../../src/ledger/schema.ts';
import { departmentalCodes, governmentalCodes } from '../../src/standards/economic.ts';
import { functionalLeaves } from '../../src/standards/functional.ts';

const LONG_TEXT = 400;

/** Text as people and their enemies type it. */
const hostileText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '<script>alert("1")</script>',
    '=SUM(A1:A9)',
    '+86 010',
    '-5',
    '@cmd',
    "'019",
    '"引号"与“引号”',
    '第一行\n第二行\r\n\t第三行',
    '👨‍👩‍👧‍👦🀄︎',
    ' 前后空格 ',
    '&amp;_x0041_]]>',
    '#REF!',
    'TRUE',
    '019',
    '1e5',
    '100%',
    '2024年12月31日',
    '单位编码',
    '年终结转结余',
    '{found}',
    '甲'.repeat(LONG_TEXT),
  ),
);

const someText = hostileText.filter((text) => text !== '');
const sections = (codes: readonly { readonly code: string }[]) =>
  codes.map((entry) => entry.code).filter((code) => code.length === 5);
const departmental = sections(departmentalCodes);
const basicDepartmental = departmental.filter((code) => /^(301|302|303|310)/.test(code));
const governmental = sections(governmentalCodes);
const leaves = (year: number) =>
  functionalLeaves(year)
    .map((leaf) => leaf.code)
    .filter((code) => code.length > 3);
const amount = fc.oneof(fc.integer({ min: -99_999, max: 9_999_999 }), fc.constant(0)).map((cents) => cents / 100);
const indicators = fc.array(fc.record({ name: someText, value: hostileText }), { maxLength: 3 });

/** Any ledger that is in order, of up to three units, three projects and ten entries. */
export const anyLedger: fc.Arbitrary<Ledger> = fc
  .record({
    year: fc.integer({ min: 2020, max: 2099 }),
    department: fc.record({ code: fc.stringMatching(/^[0-9]{3}$/), name: someText }),
    amountUnit: fc.constantFrom(...AMOUNT_UNITS),
  })
  .chain((head) => {
    const code = fc.stringMatching(/^[0-9]{3}$/).map((own) => head.department.code + own);
    return fc
      .uniqueArray(fc.record<Unit>({ code, name: someText, kind: fc.constantFrom(...UNIT_KINDS) }), {
        minLength: 1,
        maxLength: 3,
        selector: (unit) => unit.code,
      })
      .map((units) => ({ ...head, units }));
  })
  .chain((head) =>
    fc
      .uniqueArray(anyProject(head.units), { maxLength: 3, selector: (project) => `${project.unit} ${project.name}` })
      .map((projects) => ({ ...head, projects })),
  )
  .chain((head) =>
    fc.record({
      year: fc.constant(head.year),
      department: fc.constant(head.department),
      amountUnit: fc.constant(head.amountUnit),
      units: fc.constant(head.units),
      projects: fc.constant(head.projects),
      entries: fc.array(anyEntry(head), { minLength: 1, maxLength: 10 }),
      performance: fc.record({
        goals: hostileText,
        tasks: fc.array(fc.record({ name: someText, content: hostileText }), { maxLength: 3 }),
        indicators: fc.array(
          fc.record({
            level1: hostileText,
            level2: hostileText,
            level3: someText,
            value: hostileText,
            note: hostileText,
          }),
          { maxLength: 4 },
        ),
      }),
    }),
  );

function anyProject(units: readonly Unit[]): fc.Arbitrary<Project> {
  return fc.record({
    unit: fc.constantFrom(...units.map((unit) => unit.code)),
    name: someText,
    code: fc.oneof(fc.constant(''), fc.stringMatching(/^[0-9]{21}$/)),
    kind: fc.constantFrom(...PROJECT_KINDS),
    indicators: fc.record({ cost: indicators, output: indicators, benefit: indicators, satisfaction: indicators }),
  });
}

function anyEntry({ year, units, projects }: Pick<Ledger, 'year' | 'units' | 'projects'>): fc.Arbitrary<Entry> {
  const rest = { source: fc.constantFrom(...SOURCE_NAMES), amount };
  const functional = fc.constantFrom(...leaves(year));
  const unit = fc.constantFrom(...units.map((one) => one.code));
  const none = { project: fc.constant(''), departmental: fc.constant(''), governmental: fc.constant('') };
  const codes = { governmental: fc.constantFrom(...governmental) };
  const kinds: fc.Arbitrary<Entry>[] = [
    fc.record({ unit, functional, ...none, ...codes, departmental: fc.constantFrom(...basicDepartmental), ...rest }),
    fc.record({ unit, functional: fc.constant(YEAR_END), ...none, ...rest }),
    ...projects.flatMap((project) => {
      const own = { unit: fc.constant(project.unit), project: fc.constant(project.name) };
      return [
        fc.record({ ...own, functional, ...codes, departmental: fc.constantFrom(...departmental), ...rest }),
        fc.record({ ...none, ...own, functional, ...rest }),
      ];
    }),
  ];
  return fc.oneof(...kinds);
}
