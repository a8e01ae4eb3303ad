import type { Area } from '../../../src/workbook/model/address.ts';
import type { DefinedName } from '../../grid/engine.ts';

/** A range lives on: when lines move, its area moves along. */
export interface RangeTarget {
  readonly sheet: string;
  /** null: its cells were deleted. */
  area: Area | null;
}

export interface SheetTarget {
  readonly sheet: string;
}

export interface ConditionalFormatTarget extends SheetTarget {
  readonly id: string;
}

type Whole = Record<never, never>;

/** What an object of each Excel type stands for. */
export interface Targets {
  Workbook: Whole;
  Application: Whole;
  WorkbookProtection: Whole;
  DocumentProperties: Whole;
  SettingCollection: Whole;
  Setting: { readonly key: string };
  CustomXmlPartCollection: Whole;
  CustomXmlPartScopedCollection: { readonly namespace: string };
  CustomXmlPart: { readonly id: string };
  WorksheetCollection: Whole;
  Worksheet: SheetTarget;
  WorksheetProtection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  PageLayout: SheetTarget;
  PageBreakCollection: SheetTarget;
  PageBreak: { readonly row: number };
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: SheetTarget;
  NamedItemCollection: { readonly scope: string | null };
  NamedItem: Pick<DefinedName, 'name' | 'scope'>;
  Range: RangeTarget;
  RangeFormat: RangeTarget;
  RangeFont: RangeTarget;
  RangeFill: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: { readonly range: RangeTarget; readonly side: string };
  FormatProtection: RangeTarget;
  DataValidation: RangeTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: ConditionalFormatTarget;
  TextConditionalFormat: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  RangeAreas: { readonly ranges: readonly RangeTarget[] };
  RangeCollection: { readonly ranges: readonly RangeTarget[] };
  AddinInternalService: Whole;
}

export type TypeName = keyof Targets;

/** An object of the add-in's object model: its type and what it stands for. */
export class HostObject<T extends TypeName = TypeName> {
  constructor(
    readonly type: T,
    readonly target: Targets[T],
  ) {}
}

export function isA<T extends TypeName>(value: unknown, type: T): value is HostObject<T> {
  return value instanceof HostObject && value.type === type;
}
