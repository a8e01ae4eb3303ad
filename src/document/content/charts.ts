import { FactIndex } from '../../facts/fact-index.ts';
import {
  basic,
  expenditure,
  fiscalAccount,
  functionalClass,
  generalPublic,
  governmentFund,
  projects,
  stateCapital,
  unitFunds,
} from '../../facts/named-selectors.ts';
import { and, type Selector } from '../../facts/selector.ts';
import type { Hundredths } from '../../money/hundredths.ts';
import { sharesOf } from '../../money/percent.ts';
import { formatPercent, formatQuantity } from '../../sentences/evaluate/format.ts';
import { functionalClasses } from '../../standards/functional-classes.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';

/** A group of amounts and their shares as a picture. */
export interface DocumentChart {
  readonly title: string;
  readonly parts: readonly ChartPart[];
  /** The same in words, for those who do not see it. */
  readonly description: string;
}

/** A part of a chart: its name, its amount in 0.01 万元, and its share in 0.01 %. */
export interface ChartPart {
  readonly name: string;
  readonly amount: Hundredths;
  readonly share: number;
}

type Named = readonly (readonly [name: string, select: Selector])[];

const INCOME: Named = [
  ['一般公共预算', generalPublic],
  ['政府性基金预算', governmentFund],
  ['国有资本经营预算', stateCapital],
  ['财政专户管理资金', fiscalAccount],
  ['单位资金', unitFunds],
];

const NATURE: Named = [
  ['基本支出', and(expenditure, basic)],
  ['项目支出', and(expenditure, projects)],
];

/** The charts of a disclosure by the numeral of the section that they belong to; what has no two positive parts has none. */
export function documentCharts(disclosure: Disclosure): ReadonlyMap<string, DocumentChart> {
  const { year } = disclosure;
  const classes: Named = functionalClasses(year).map(({ name, code }) => [
    name,
    and(expenditure, generalPublic, functionalClass(code)),
  ]);
  const wanted: readonly [section: string, title: string, groups: Named][] = [
    ['二', `${year}年收入构成`, INCOME],
    ['三', `${year}年支出构成（基本支出和项目支出）`, NATURE],
    ['五', `${year}年一般公共预算支出构成（按功能分类）`, classes],
  ];
  const facts = new FactIndex(disclosure.facts);
  return new Map(
    wanted.flatMap(([section, title, group]) => {
      const chart = chartOf(title, group, (select) => facts.total(and(disclosure.scope, select)));
      return chart ? [[section, chart]] : [];
    }),
  );
}

function chartOf(title: string, group: Named, amountOf: (select: Selector) => Hundredths): DocumentChart | undefined {
  const named = group
    .map(([name, select]) => ({ name, amount: amountOf(select) }))
    .filter(({ amount }) => amount !== 0);
  const shares = sharesOf(named.map(({ amount }) => amount));
  if (!shares || named.length < 2) return undefined;
  const parts = named.map((one, index) => ({ ...one, share: shares[index]! }));
  const words = parts.map(
    ({ name, amount, share }) => `${name}${formatQuantity(amount)}万元，占${formatPercent(share)}%`,
  );
  return { title, parts, description: `${title}：${words.join('；')}。` };
}
