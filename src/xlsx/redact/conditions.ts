import { type Area, parseArea } from '../../workbook/model/address.ts';
import { child, children, isOn, type XmlNode } from '../package/xml.ts';

/** The conditional formats of a sheet as far as they may hide a figure. */
export interface Conditions {
  /** The formats that may apply to a cell with this value: their numbers in the styles, or themselves. */
  readonly differences: (row: number, column: number, value: number | string) => readonly (number | XmlNode)[];
  /** Whether a bar or a sign stands there in place of the number. */
  readonly replaces: (row: number, column: number) => boolean;
}

interface Rule {
  readonly areas: readonly Area[];
  readonly node: XmlNode;
}

/** Reads them. A rule that only Excel can work out is taken to apply: what it hides must not be seen. */
export function conditionsOf(sheet: XmlNode): Conditions {
  const later = children(child(sheet, 'extLst'), 'ext').flatMap((one) =>
    children(child(one, 'conditionalFormattings'), 'conditionalFormatting'),
  );
  const rules = [...children(sheet, 'conditionalFormatting'), ...later].flatMap((one) => {
    const listed = one.attributes.sqref ?? child(one, 'sqref')?.text ?? '';
    const areas = listed.split(/\s+/).filter(Boolean).map(parseArea);
    return children(one, 'cfRule').map((node): Rule => ({ areas, node }));
  });
  const at = (row: number, column: number) =>
    rules.filter(({ areas }) => areas.some((area) => holds(area, row, column)));
  return {
    differences: (row, column, value) =>
      at(row, column).flatMap(({ node }) => (mayApply(node, value) ? differenceIn(node) : [])),
    replaces: (row, column) =>
      at(row, column).some(({ node }) =>
        ['dataBar', 'iconSet'].some((kind) => {
          const shown = child(node, kind)?.attributes.showValue;
          return shown !== undefined && !isOn(shown);
        }),
      ),
  };
}

function differenceIn(rule: XmlNode): (number | XmlNode)[] {
  const own = child(rule, 'dxf');
  if (own) return [own];
  return rule.attributes.dxfId === undefined ? [] : [Number(rule.attributes.dxfId)];
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function mayApply(rule: XmlNode, value: number | string): boolean {
  const operands = [...children(rule, 'formula'), ...children(rule, 'f')].map(({ text }) => text.trim());
  if (rule.attributes.type === 'expression') return !/^(?:false|0)$/i.test(operands[0] ?? '');
  if (rule.attributes.type !== 'cellIs' || typeof value !== 'number') return true;
  const [first = NaN, second = NaN] = operands.map((text) => (text === '' ? NaN : Number(text)));
  if (Number.isNaN(first)) return true;
  switch (rule.attributes.operator) {
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThan':
      return value < first;
    case 'lessThanOrEqual':
      return value <= first;
    case 'between':
      return Number.isNaN(second) || (value >= first && value <= second);
    case 'notBetween':
      return Number.isNaN(second) || value < first || value > second;
    default:
      return true;
  }
}
