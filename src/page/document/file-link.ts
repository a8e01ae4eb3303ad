import { readWorkbook } from '../../xlsx/read/read-workbook.ts';
import type { WorkbookDocument } from './workbook-document.ts';
import { writeWhole } from './write-whole.ts';

/** How writing into the file ended. Only after 'saved' it is another than before. */
export type SaveOutcome =
  | 'saved'
  /** Somebody else wrote it since it was read. */
  | 'changedElsewhere'
  /** Another program holds it. */
  | 'locked'
  /** The user or the system does not allow it. */
  | 'refused';

/** What was found when the file was looked at again. */
export type FileNews =
  | 'same'
  /** It was written elsewhere and has been read again. */
  | 'read'
  /** It was written elsewhere, and here stands what was not saved. */
  | 'conflict'
  /** It is gone, or another program holds it. */
  | 'away';

interface Permitted {
  requestPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/** The file that a document was read from, and that other programs go on writing. */
export class FileLink {
  #seen: number;
  /** The change for which the user decided to keep what stands here. */
  #passedOver = 0;

  private constructor(
    readonly handle: FileSystemFileHandle,
    private readonly document: WorkbookDocument,
    lastModified: number,
  ) {
    this.#seen = lastModified;
  }

  static of(handle: FileSystemFileHandle, document: WorkbookDocument, lastModified: number): FileLink {
    return new FileLink(handle, document, lastModified);
  }

  /** Looks at the file: what was written elsewhere is read again unless something here would be lost. */
  async look(): Promise<FileNews> {
    try {
      const file = await this.handle.getFile();
      if (file.lastModified === this.#seen || file.lastModified === this.#passedOver) return 'same';
      if (this.document.isChanged) return 'conflict';
      await this.#take(file);
      return 'read';
    } catch {
      return 'away';
    }
  }

  /** Reads the file again, whatever stands here; 撤销 brings that back. */
  async readAgain(): Promise<void> {
    await this.#take(await this.handle.getFile());
  }

  /** The user wants to keep what stands here: this change of the file is told no more. */
  async passOver(): Promise<void> {
    this.#passedOver = (await this.handle.getFile()).lastModified;
  }

  /** Writes the document into the file: as a whole, or not at all. `force`: over what somebody else wrote. */
  async save(force: boolean): Promise<SaveOutcome> {
    const bytes = this.document.content;
    if (!bytes) return 'refused';
    try {
      if (!force && (await this.handle.getFile()).lastModified !== this.#seen) return 'changedElsewhere';
      const permission = await (this.handle as Permitted).requestPermission?.({ mode: 'readwrite' });
      if (permission === 'denied') return 'refused';
      await writeWhole(this.handle, bytes);
      this.#seen = (await this.handle.getFile()).lastModified;
      this.document.saved(this.handle.name);
      return 'saved';
    } catch (error) {
      const name = error instanceof DOMException ? error.name : '';
      return name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : 'locked';
    }
  }

  async #take(file: File): Promise<void> {
    // another program may be half-way through: what cannot be read is looked at again
    const bytes = new Uint8Array(await file.arrayBuffer());
    await readWorkbook(bytes);
    this.document.replace(bytes);
    this.#seen = file.lastModified;
  }
}
