import { normalizeText } from '../../../base/normalize-text.ts';
import type { FoundCell } from '../../model/finding.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { viewOf, textIn } from '../../evidence/table-view.ts';
import { perEvidence } from '../../evidence/per-evidence.ts';
import { indicatorCell, type PrintedIndicator, remedyFor } from '../../evidence/typed-in-ledger.ts';
import { type CheckRule, type Violation, violation } from '../../evidence/violation.ts';

/** Rates that are better the smaller they are, and those that are better the larger. */
const SMALL = /(结转|结余|调整|控制|投诉|差错|事故|流失|变动|违规)率/;
const LARGE = /(完成|执行|实现|细化|覆盖|合格|准确|达标|及时|应用|公开|到位|使用)率|满意度/;
const RATE = /率$|率[（(]|满意度/;
/** Rates that may be more than 100%. */
const GROWTH = /增长|增幅|增加|提高|提升/;

const AT_LEAST = /^(≥|>=|>|＞|大于|不低于|不少于|高于|达到)/;
const AT_MOST = /^(≤|<=|<|＜|小于|不高于|不超过|低于)/;
const PERCENT = /(\d+(?:\.\d+)?)%/;

interface Indicator extends PrintedIndicator {
  readonly cell: FoundCell;
}

/** Indicators of table 11: percentages and thresholds make sense. */
export const OVERALL_INDICATORS: readonly CheckRule[] = [
  {
    id: 'T11-2',
    kind: '表内',
    wording: '表11 比率指标的指标值是百分比，方向合理，不超过 100%',
    severity: 'plausibility',
    tables: ['T11'],
    basis: '部门整体绩效目标：指标值应可衡量',
    check: (evidence) => indicatorsOf(evidence).flatMap((indicator) => checkRate(indicator, evidence)),
  },
  {
    id: 'T11-3',
    kind: '表内',
    wording: '表11 每个三级指标有指标值',
    severity: 'hint',
    tables: ['T11'],
    basis: '部门整体绩效目标：指标值应可衡量',
    check: (evidence) => {
      const without = indicatorsOf(evidence).filter(({ value }) => value === '');
      if (without.length === 0) return [];
      const names = without.map(({ name }) => name);
      const cells = without.map((indicator) => indicatorCell(evidence, indicator));
      return [violation('valueMissing', { names, remedy: remedyFor('add', cells) }, cells)];
    },
  },
];

function checkRate(indicator: Indicator, evidence: Evidence): Violation[] {
  const { name, value } = indicator;
  if (!RATE.test(name) || value === '' || typeof indicator.cell.value === 'number') return [];
  const cells = [indicatorCell(evidence, indicator)];
  const details = { name, found: value, remedy: remedyFor('check', cells) };
  const percent = PERCENT.exec(value)?.[1];
  if (percent === undefined) {
    const code = /\d/.test(value) ? 'percentSignMissing' : 'notPercent';
    return [violation(code, details, cells, { severity: 'hint' })];
  }
  if ((AT_LEAST.test(value) && SMALL.test(name)) || (AT_MOST.test(value) && LARGE.test(name))) {
    return [violation('wrongDirection', details, cells)];
  }
  return Number(percent) > 100 && !GROWTH.test(name) ? [violation('aboveHundred', details, cells)] : [];
}

/** Names and values below the headings 三级指标 and 指标值. */
const indicatorsOf = perEvidence((evidence): readonly Indicator[] => {
  const table = viewOf(evidence, 'T11');
  if (!table) return [];
  const { head, body } = table.found.placed;
  const texts = table.texts(head.first, body.last);
  const at = (heading: string) => texts.find(({ text }) => normalizeText(text) === heading)?.cell.place;
  const [names, values] = [at('三级指标'), at('指标值')];
  if (!names || names.row !== values?.row) return [];
  return texts.flatMap(({ text, cell: { place } }) => {
    if (place.column !== names.column || place.row <= names.row) return [];
    const cell = table.cellAt(place.row, values.column);
    return [{ name: normalizeText(text), value: textIn(cell), cell }];
  });
});
