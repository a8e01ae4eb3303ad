import type { TypeTables } from '../model/type-table.ts';
import { application } from './application.ts';
import { rangeBorder, rangeBorderCollection } from './borders.ts';
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalRangeFill,
  conditionalRangeFormat,
  textConditionalFormat,
} from './conditional-formats.ts';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './custom-xml-parts.ts';
import { dataValidation } from './data-validation.ts';
import { formatProtection, rangeFill, rangeFont } from './font-fill-protection.ts';
import { worksheetFreezePanes } from './freeze-panes.ts';
import { headerFooter, headerFooterGroup } from './headers-footers.ts';
import { namedItem, namedItemCollection } from './named-items.ts';
import { pageBreak, pageBreakCollection } from './page-breaks.ts';
import { pageLayout } from './page-layout.ts';
import { rangeAreas, rangeCollection } from './range-areas.ts';
import { rangeFormat } from './range-format.ts';
import { range } from './range.ts';
import { setting, settingCollection } from './settings.ts';
import { documentProperties, workbook, workbookProtection } from './workbook.ts';
import { worksheetCollection } from './worksheet-collection.ts';
import { worksheet, worksheetProtection } from './worksheet.ts';

/** All Excel types that the host knows. */
export const TYPES: TypeTables = {
  Workbook: workbook,
  Application: application,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  Range: range,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  TextConditionalFormat: textConditionalFormat,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  // The client announces itself to it at start-up when it has handlers.
  AddinInternalService: { methods: { NotifyActionHandlerReady: () => null } },
};
