/** What 打印 does: loaded when it is asked for. */
import { ledgerDisclosure } from '../../compose/tables/ledger-disclosure.ts';
import { documentContent, tableAnchor, type DocumentContent } from '../../document/content/content.ts';
import { ledgerOf } from '../../ledger/read/ledger-of.ts';
import { TABLES } from '../../tables/all.ts';
import type { SheetView } from '../../workbook/model/sheet-view.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import type { WorkbookView } from '../../xlsx/view/read-view.ts';

/** What is to be printed: text pages where there are any, and sheets. */
export interface Printout {
  readonly content: DocumentContent | undefined;
  /** `anchor`: where a line of the contents leads. */
  readonly sheets: readonly { readonly view: SheetView; readonly anchor: string | undefined }[];
}

/** The twelve tables of a workbook; of one with other tables every sheet that is not hidden. */
export function tablesToPrint({ sheets, view }: WorkbookView): Printout {
  const ours = TABLES.filter(({ sheet }) => sheets.includes(sheet));
  const names = ours.length > 0 ? ours.map(({ sheet }) => sheet) : sheets;
  return {
    content: undefined,
    sheets: names.flatMap((name) => {
      const one = view(name);
      const table = ours.find(({ sheet }) => sheet === name);
      return one && one.rows > 0 ? [{ view: one, anchor: table && tableAnchor(table.id) }] : [];
    }),
  };
}

/** The whole document; or how many problems its ledger has. */
export async function documentToPrint(port: WorkbookPort, workbook: WorkbookView): Promise<Printout | number> {
  const reading = ledgerOf(await port.read());
  if (!reading.ok) return reading.problems.length;
  const content = documentContent(ledgerDisclosure(reading.ledger), reading.ledger);
  return { ...tablesToPrint(workbook), content };
}
