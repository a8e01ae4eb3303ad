import { asColor, asRecord, asText, asWord } from '../ranges/arguments.ts';
import { intersect } from '../../grid/areas.ts';
import type { ConditionalFormat } from '../../grid/engine.ts';
import { HostError } from '../../grid/host-error.ts';
import { requireUnprotected } from '../ranges/protection.ts';
import { areaOf, rangeObject } from '../ranges/ranges.ts';
import { HostObject, type ConditionalFormatTarget, type RangeTarget } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';
import type { Workspace } from '../model/workspace.ts';

const OPERATORS = ['Contains', 'NotContains'] as const;

/** Formats of a range: all that touch it. Of their types the host knows ContainsText. */
export const conditionalFormatCollection: TypeTable<RangeTarget> = {
  items: (range, workspace) =>
    workspace.engine
      .conditionalFormats(range.sheet)
      .filter(({ area }) => intersect(area, areaOf(range)))
      .map(({ id }) => new HostObject('ConditionalFormat', { sheet: range.sheet, id })),
  item: ({ sheet }, key, workspace) => {
    const target = { sheet, id: asText(key, 'id') };
    found(workspace, target);
    return new HostObject('ConditionalFormat', target);
  },
  methods: {
    Add: (range, [type], workspace) => {
      asWord(type, ['ContainsText'], 'type');
      requireUnprotected(workspace, range.sheet);
      const { engine } = workspace;
      const added: ConditionalFormat = {
        id: crypto.randomUUID(),
        area: areaOf(range),
        operator: 'Contains',
        text: '',
        fill: null,
      };
      engine.setConditionalFormats(range.sheet, [...engine.conditionalFormats(range.sheet), added]);
      return new HostObject('ConditionalFormat', { sheet: range.sheet, id: added.id });
    },
  },
};

export const conditionalFormat: TypeTable<ConditionalFormatTarget> = {
  identity: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id, Type: () => 'ContainsText' },
  children: { TextComparison: (target) => new HostObject('TextConditionalFormat', target) },
  methods: {
    GetRangeOrNullObject: (target, _, workspace) => rangeObject(workspace, target.sheet, found(workspace, target).area),
    Delete: ({ sheet, id }, _, workspace) => {
      requireUnprotected(workspace, sheet);
      const { engine } = workspace;
      engine.setConditionalFormats(
        sheet,
        engine.conditionalFormats(sheet).filter((format) => format.id !== id),
      );
    },
  },
};

export const textConditionalFormat: TypeTable<ConditionalFormatTarget> = {
  get: {
    Rule: (target, workspace) => {
      const { operator, text } = found(workspace, target);
      return { operator, text };
    },
  },
  set: {
    Rule: (target, value, workspace) => {
      const { operator, text } = asRecord(value, 'rule');
      change(workspace, target, {
        operator: asWord(operator, OPERATORS, 'operator'),
        text: asText(text, 'text'),
      });
    },
  },
  children: { Format: (target) => new HostObject('ConditionalRangeFormat', target) },
};

export const conditionalRangeFormat: TypeTable<ConditionalFormatTarget> = {
  children: { Fill: (target) => new HostObject('ConditionalRangeFill', target) },
};

export const conditionalRangeFill: TypeTable<ConditionalFormatTarget> = {
  get: { Color: (target, workspace) => found(workspace, target).fill ?? '' },
  set: { Color: (target, value, workspace) => change(workspace, target, { fill: asColor(value, 'color') }) },
};

function found({ engine }: Workspace, { sheet, id }: ConditionalFormatTarget): ConditionalFormat {
  const format = engine.conditionalFormats(sheet).find((one) => one.id === id);
  if (!format) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
  return format;
}

function change(workspace: Workspace, target: ConditionalFormatTarget, part: Partial<ConditionalFormat>): void {
  requireUnprotected(workspace, target.sheet);
  const changed = { ...found(workspace, target), ...part };
  const { engine } = workspace;
  engine.setConditionalFormats(
    target.sheet,
    engine.conditionalFormats(target.sheet).map((format) => (format.id === target.id ? changed : format)),
  );
}
