import { fixedAddress, quoteSheet } from '../../grid/a1.ts';
import { sameArea } from '../../grid/areas.ts';
import { asFlag, asRecord, asText, asWord, isAbsent, wrong } from '../ranges/arguments.ts';
import type { Validation, ValidationRule } from '../../grid/engine.ts';
import { HostError } from '../../grid/host-error.ts';
import { requireUnprotected } from '../ranges/protection.ts';
import { areaOf } from '../ranges/ranges.ts';
import { sheetInfo } from '../ranges/sheets.ts';
import { isA, type RangeTarget } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';
import type { Workspace } from '../model/workspace.ts';

type Type = ValidationRule['type'];

/** The key under which Excel's rule object holds each type. */
const KEYS: Readonly<Record<Type, string>> = {
  List: 'list',
  WholeNumber: 'wholeNumber',
  Decimal: 'decimal',
  TextLength: 'textLength',
  Date: 'date',
  Time: 'time',
  Custom: 'custom',
};
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
/** Excel takes no longer list of items that are written out. */
const LONGEST_LIST = 255;

const FRESH: Pick<ValidationRule, 'ignoreBlanks' | 'errorAlert' | 'prompt'> = {
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
};

export const dataValidation: TypeTable<RangeTarget> = {
  get: {
    Type: (range, workspace) => {
      const found = rulesOf(workspace, range);
      if (found.length === 0) return 'None';
      return uniform(workspace, range)?.type ?? (coversAll(range, found) ? 'MixedCriteria' : 'Inconsistent');
    },
    Rule: (range, workspace) => printRule(uniform(workspace, range), workspace.badDay.listSeparator),
    ErrorAlert: (range, workspace) => (uniform(workspace, range) ?? FRESH).errorAlert,
    Prompt: (range, workspace) => (uniform(workspace, range) ?? FRESH).prompt,
    IgnoreBlanks: (range, workspace) => (uniform(workspace, range) ?? FRESH).ignoreBlanks,
  },
  set: {
    Rule: (range, value, workspace) => {
      const kept = uniform(workspace, range) ?? FRESH;
      const { ignoreBlanks, errorAlert, prompt } = kept;
      put(workspace, range, { ...readRule(workspace, value), ignoreBlanks, errorAlert, prompt });
    },
    ErrorAlert: (range, value, workspace) => {
      const alert = asRecord(value, 'errorAlert');
      change(workspace, range, {
        errorAlert: {
          showAlert: isAbsent(alert.showAlert) || asFlag(alert.showAlert, 'showAlert'),
          style: isAbsent(alert.style) ? 'Stop' : asWord(alert.style, ['Stop', 'Warning', 'Information'], 'style'),
          title: text(alert.title, 'title'),
          message: text(alert.message, 'message'),
        },
      });
    },
    Prompt: (range, value, workspace) => {
      const prompt = asRecord(value, 'prompt');
      change(workspace, range, {
        prompt: {
          showPrompt: isAbsent(prompt.showPrompt) || asFlag(prompt.showPrompt, 'showPrompt'),
          title: text(prompt.title, 'title'),
          message: text(prompt.message, 'message'),
        },
      });
    },
    IgnoreBlanks: (range, value, workspace) =>
      change(workspace, range, { ignoreBlanks: asFlag(value, 'ignoreBlanks') }),
  },
  methods: { Clear: (range, _, workspace) => put(workspace, range, null) },
};

function rulesOf({ engine }: Workspace, range: RangeTarget): readonly Validation[] {
  return engine.validations(range.sheet, areaOf(range));
}

function coversAll(range: RangeTarget, found: readonly Validation[]): boolean {
  const { rows, columns } = areaOf(range);
  return found.reduce((cells, { area }) => cells + area.rows * area.columns, 0) === rows * columns;
}

/** The one rule that all cells have; undefined: none or several. */
function uniform(workspace: Workspace, range: RangeTarget): ValidationRule | undefined {
  const found = rulesOf(workspace, range);
  const [first] = found;
  if (!first || !coversAll(range, found)) return undefined;
  const alike = found.every(({ rule }) => JSON.stringify(rule) === JSON.stringify(first.rule));
  return alike || sameArea(first.area, areaOf(range)) ? first.rule : undefined;
}

function put(workspace: Workspace, range: RangeTarget, rule: ValidationRule | null): void {
  requireUnprotected(workspace, range.sheet);
  workspace.engine.validate(range.sheet, areaOf(range), rule);
}

function change(workspace: Workspace, range: RangeTarget, part: Partial<ValidationRule>): void {
  const found = rulesOf(workspace, range);
  if (found.length === 0) throw new HostError('InvalidOperation', 'There is no rule yet.');
  requireUnprotected(workspace, range.sheet);
  for (const { area, rule } of found) workspace.engine.validate(range.sheet, area, { ...rule, ...part });
}

function printRule(rule: ValidationRule | undefined, separator = ','): Record<string, unknown> {
  if (!rule) return {};
  const { formula1, formula2, operator } = rule;
  if (rule.type === 'List') {
    const source = formula1.startsWith('=') ? formula1 : formula1.replaceAll(',', separator);
    return { list: { inCellDropDown: rule.inCellDropDown ?? true, source } };
  }
  if (rule.type === 'Custom') return { custom: { formula: formula1 } };
  return { [KEYS[rule.type]]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
}

function readRule(
  workspace: Workspace,
  value: unknown,
): Pick<ValidationRule, 'type' | 'formula1' | 'formula2' | 'operator' | 'inCellDropDown'> {
  const entries = Object.entries(asRecord(value, 'rule')).filter(([, inner]) => !isAbsent(inner));
  const [entry] = entries;
  const type = entry && (Object.keys(KEYS) as Type[]).find((candidate) => KEYS[candidate] === entry[0]);
  if (!type || entries.length !== 1) throw wrong('rule');
  const rule = asRecord(entry[1], 'rule');
  if (type === 'List') {
    const formula1 = formula(workspace, rule.source);
    if (formula1 === '' || (!formula1.startsWith('=') && formula1.length > LONGEST_LIST)) throw wrong('source');
    return { type, formula1, inCellDropDown: isAbsent(rule.inCellDropDown) || asFlag(rule.inCellDropDown, 'rule') };
  }
  if (type === 'Custom') return { type, formula1: formula(workspace, rule.formula) };
  return {
    type,
    formula1: formula(workspace, rule.formula1),
    ...(isAbsent(rule.formula2) ? {} : { formula2: formula(workspace, rule.formula2) }),
    operator: isAbsent(rule.operator) ? 'Between' : asWord(rule.operator, OPERATORS, 'operator'),
  };
}

/** Text, a number, or a range, which becomes a reference. */
function formula(workspace: Workspace, value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (!isA(value, 'Range')) return asText(value, 'formula');
  const { name } = sheetInfo(workspace, value.target.sheet);
  return `=${quoteSheet(name)}!${fixedAddress(areaOf(value.target))}`;
}

function text(value: unknown, name: string): string {
  return isAbsent(value) ? '' : asText(value, name);
}
