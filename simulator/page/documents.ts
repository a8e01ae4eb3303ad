import { pageTexts } from '../../src/locales/page-texts.ts';
import { fill } from '../../src/locales/texts.ts';
import { upload } from '../../src/page/document/pickers.ts';
import { download } from '../../src/ui/shell/download.ts';
import { UnreadableWorkbook } from '../../src/xlsx/package/errors.ts';
import type { Engine } from '../grid/engine.ts';
import type { Host } from '../host/host.ts';
import { documentFile } from './document-file.ts';
import { openedFile, type OpenedFile } from './opened-file.ts';
import { putPlan } from './put-plan.ts';

export const NEW_NAME = '部门预算.xlsx';

/** A new workbook, as Excel begins it. */
const NEW: OpenedFile = {
  plan: {
    sheets: [
      { name: 'Sheet1', mode: 'replace', cells: [], merges: [], columnWidths: [], rowHeights: [], validations: [] },
    ],
  },
  explanations: undefined,
};

/** What can be opened. */
const OPENED = '.xlsx,.xlsm,.xls,.et';

/** The pages of the add-in, which belong to one workbook. */
interface AddinPages {
  close(): void;
  open(): Promise<void>;
}

/** The buttons 新建, 打开 and 另存为: whole workbooks, and a question before one is lost. */
export class Documents {
  constructor(
    private readonly engine: Engine,
    private readonly host: Host,
    private readonly pages: AddinPages,
  ) {
    addEventListener('beforeunload', (event) => {
      if (host.document.isDirty) event.preventDefault();
    });
  }

  /** The workbook as it is now, as the bytes of an .xlsx. */
  async bytes(): Promise<Uint8Array> {
    await this.engine.settle();
    return documentFile(this.engine, this.host.document.xmlParts);
  }

  async begin(): Promise<void> {
    if (this.mayLeave()) await this.put(NEW, NEW_NAME);
  }

  async open(): Promise<void> {
    if (!this.mayLeave()) return;
    const [file] = await upload({ accept: OPENED });
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await openedFile(bytes).catch((error: unknown) => {
      const code = error instanceof UnreadableWorkbook ? error.code : 'damaged';
      alert(fill(pageTexts.files.unreadable[code], { file: file.name }));
    });
    if (opened) await this.put(opened, file.name);
  }

  async saveAs(): Promise<void> {
    const { document } = this.host;
    download(await this.bytes(), document.name.replace(/\.[^.]*$/, '.xlsx'));
    document.isDirty = false;
  }

  /** Asks where something is not saved. */
  private mayLeave(): boolean {
    const { isDirty, name } = this.host.document;
    const { what, next } = pageTexts.page.unsaved;
    return !isDirty || confirm(fill(`${what}\n${next}`, { file: name }));
  }

  private async put({ plan, explanations }: OpenedFile, name: string): Promise<void> {
    const { engine, host } = this;
    this.pages.close();
    const old = [...engine.sheets()];
    for (const { name: defined, scope } of [...engine.names()]) engine.deleteName(defined, scope);
    // names of sheets come again: the old ones go first
    engine.activate(engine.addSheet(crypto.randomUUID().slice(0, 8)));
    for (const { id } of old) engine.deleteSheet(id);
    await putPlan(engine, plan);
    host.begin(name);
    if (explanations !== undefined) host.document.xmlParts.set(crypto.randomUUID(), explanations);
    await this.pages.open();
  }
}
