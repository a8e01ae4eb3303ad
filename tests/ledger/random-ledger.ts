import fc from 'fast-check';
import { PROJECT_KINDS, YEAR_END } from '../../src/facts/fact.ts';
import { BUDGET_OF_FUND, SOURCE_NAMES, sourceNamed } from '../../src/facts/sources.ts';
import { type Narrative, NARRATIVE_FORM } from '../../src/ledger/model/narrative.ts';
import {
  type Entry,
  type Ledger,
  type Project,
  type Unit,
  AMOUNT_UNITS,
  DEPARTMENT_SCOPE,
  ROUNDING_METHODS,
  UNIT_KINDS,
} from '../../src/ledger/model/schema.ts';
import { departmentalCodes, governmentalCodes } from '../../src/standards/economic.ts';
import { functionalLeaves } from '../../src/standards/functional.ts';
import { budgetMismatch } from '../../src/standards/subject-budget.ts';

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

/** A name that tables can print: no blank one, and none of their own rows. */
const someText = hostileText.filter((text) => text.trim() !== '' && text !== '年终结转结余');
const sections = (codes: readonly { readonly code: string }[]) =>
  codes.map((entry) => entry.code).filter((code) => code.length === 5);
const departmental = sections(departmentalCodes);
const basicDepartmental = departmental.filter((code) => /^(301|302|303|310)/.test(code));
const governmental = sections(governmentalCodes);
/** Codes of known classes that the standard's lists do not have. */
const UNLISTED = ['2010388', '2080588', '21388', '30188', '31088', '50188', '50988'];
const leaves = (year: number) =>
  functionalLeaves(year)
    .map((leaf) => leaf.code)
    .filter((code) => code.length > 3);
const amount = fc.oneof(fc.integer({ min: -99_999, max: 9_999_999 }), fc.constant(0)).map((cents) => cents / 100);
/** What may be typed in a line of 情况说明·填报, by its kind. */
const VALUES = {
  amount: fc.integer({ min: -99_999, max: 9_999_999 }).map((cents) => cents / 100),
  count: fc.nat({ max: 300 }),
  month: fc.integer({ min: 1, max: 12 }),
  text: someText,
  paragraph: someText,
};

/** Any part of the form, with something typed in each of its lines. */
const anyNarrative = fc
  .subarray(NARRATIVE_FORM.flatMap(({ lines }) => lines))
  .chain((lines) =>
    fc.tuple(
      ...lines.map(({ field, kind }) =>
        fc.record({
          field: fc.constant(field),
          value: VALUES[kind] as fc.Arbitrary<unknown>,
          source: fc.option(someText, { nil: undefined }),
        }),
      ),
    ),
  )
  .chain((typed) =>
    fc.array(fc.record({ name: someText, meaning: someText }), { maxLength: 2 }).map((terms) => {
      const narrative: Record<string, unknown> = terms.length > 0 ? { terms } : {};
      for (const { field, value, source } of typed) {
        const [group, name] = field.split('.') as [string, string?];
        if (name === undefined) narrative[group] = value;
        else narrative[group] = { ...(narrative[group] as object | undefined), [name]: value };
        if (group !== 'lastYear' || source === undefined) continue;
        narrative['sources'] = { ...(narrative['sources'] as object | undefined), [name!]: source };
      }
      return narrative as Narrative;
    }),
  );

/** A ledger of which nothing was typed for the text has no such part. */
const withNarrative = <T extends object>(ledger: T, narrative: Narrative | undefined) =>
  narrative && Object.keys(narrative).length > 0 ? { ...ledger, narrative } : ledger;

const indicators = fc.array(fc.record({ name: someText, value: hostileText }), { maxLength: 3 });

/** Any ledger that is in order, of up to three units, three projects and ten entries. */
export const anyLedger: fc.Arbitrary<Ledger> = fc
  .record({
    year: fc.integer({ min: 2020, max: 2099 }),
    department: fc.record({ code: fc.stringMatching(/^[0-9]{3}$/), name: someText }),
    amountUnit: fc.constantFrom(...AMOUNT_UNITS),
    rounding: fc.constantFrom(...ROUNDING_METHODS),
    supplements: fc
      .subarray([...UNLISTED])
      .chain((codes) => fc.tuple(...codes.map((code) => fc.record({ code: fc.constant(code), name: someText })))),
  })
  .chain((head) => {
    const code = fc.stringMatching(/^[0-9]{3}$/).map((own) => head.department.code + own);
    return fc
      .uniqueArray(fc.record<Unit>({ code, name: someText, kind: fc.constantFrom(...UNIT_KINDS) }), {
        minLength: 1,
        maxLength: 3,
        selector: (unit) => unit.code,
      })
      .filter((units) => new Set(units.map((unit) => unit.name)).size === units.length)
      .chain((units) =>
        fc.record({
          ...constants({ ...head, units }),
          scope: fc.constantFrom(DEPARTMENT_SCOPE, ...units.map((unit) => unit.code)),
        }),
      );
  })
  .chain((head) =>
    fc
      .uniqueArray(anyProject(head.units), { maxLength: 3, selector: (project) => `${project.unit} ${project.name}` })
      .map((projects) => ({ ...head, projects })),
  )
  .chain((head) =>
    fc.record({
      ...constants(head),
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
  )
  .chain((ledger) => fc.option(anyNarrative, { nil: undefined }).map((narrative) => withNarrative(ledger, narrative)))
  .chain((ledger) =>
    fc.subarray([...SOURCE_NAMES]).map((sources) => ({
      ...ledger,
      approved: sources.map((source) => ({ source, amount: totalOf(ledger.entries, source) })),
    })),
  );

/** Amounts of two decimals, added without error. */
function totalOf(entries: readonly Entry[], source: string): number {
  const own = entries.filter((entry) => entry.source === source);
  return own.reduce((cents, entry) => cents + Math.round(entry.amount * 100), 0) / 100;
}

function constants<T extends object>(values: T): { [Key in keyof T]: fc.Arbitrary<T[Key]> } {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fc.constant(value)])) as never;
}

type Head = Pick<Ledger, 'year' | 'units' | 'projects' | 'supplements'>;

function anyProject(units: readonly Unit[]): fc.Arbitrary<Project> {
  return fc.record({
    unit: fc.constantFrom(...units.map((unit) => unit.code)),
    name: someText,
    code: fc.oneof(fc.constant(''), fc.stringMatching(/^[0-9]{21}$/)),
    kind: fc.constantFrom(...PROJECT_KINDS),
    indicators: fc.record({ cost: indicators, output: indicators, benefit: indicators, satisfaction: indicators }),
  });
}

function anyEntry({ year, units, projects, supplements }: Head): fc.Arbitrary<Entry> {
  const own = (digit: string) => supplements.map(({ code }) => code).filter((code) => code.startsWith(digit));
  const rest = { source: fc.constantFrom(...SOURCE_NAMES), amount };
  const functional = fc.constantFrom(...leaves(year), ...own('2'));
  const unit = fc.constantFrom(...units.map((one) => one.code));
  const none = { project: fc.constant(''), departmental: fc.constant(''), governmental: fc.constant('') };
  const codes = { governmental: fc.constantFrom(...governmental, ...own('5')) };
  const kinds: fc.Arbitrary<Entry>[] = [
    fc.record({ unit, functional, ...none, ...codes, departmental: fc.constantFrom(...basicDepartmental), ...rest }),
    fc.record({ unit, functional: fc.constant(YEAR_END), ...none, ...rest }),
    ...projects.flatMap((project) => {
      const place = { unit: fc.constant(project.unit), project: fc.constant(project.name) };
      return [
        fc.record({
          ...place,
          functional,
          ...codes,
          departmental: fc.constantFrom(...departmental, ...own('3')),
          ...rest,
        }),
        fc.record({ ...none, ...place, functional, ...rest }),
      ];
    }),
  ];
  return fc.oneof(...kinds).map((entry) => withFittingSource(entry, year));
}

/** No budget pays for subjects of another one: what nobody could book is paid from income of its own. */
function withFittingSource(entry: Entry, year: number): Entry {
  const budget = BUDGET_OF_FUND[sourceNamed(entry.source)!.fund];
  const fits = entry.functional === YEAR_END || !budget || budgetMismatch(entry.functional, budget, year) !== 'certain';
  return fits ? entry : { ...entry, source: '其他收入' };
}
