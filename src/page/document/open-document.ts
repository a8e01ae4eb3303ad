import { isZip } from '../../xlsx/package/file-kind.ts';
import { readAnyWorkbook } from '../../xlsx/read/read-any-workbook.ts';
import { FileLink } from './file-link.ts';
import type { ChosenFile } from './pickers.ts';
import { type Content, WorkbookDocument } from './workbook-document.ts';

/** A document, and the file that it stands in where that can be written and looked at again. */
export interface OpenDocument {
  readonly document: WorkbookDocument;
  readonly link: FileLink | undefined;
}

export function newDocument(name: string, content?: Content): OpenDocument {
  return { document: new WorkbookDocument(name, content), link: undefined };
}

/** Opens whatever people call a workbook. Throws UnreadableWorkbook, and DOMException where the file cannot be had. */
export async function openDocument({ file, handle }: ChosenFile): Promise<OpenDocument> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // all of it: what is damaged anywhere is told now
  const snapshot = await readAnyWorkbook(bytes);
  if (!isZip(bytes)) return { document: new WorkbookDocument(file.name, undefined, snapshot), link: undefined };
  const document = new WorkbookDocument(file.name, bytes);
  return { document, link: handle && FileLink.of(handle, document, file.lastModified) };
}
