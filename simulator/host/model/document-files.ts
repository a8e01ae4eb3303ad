/** How the page around the host makes a file of the workbook and opens another one. */
export interface DocumentFiles {
  /** The workbook as it is now, as the bytes of an .xlsx. */
  readonly bytes: () => Promise<Uint8Array>;
  readonly open: (bytes: Uint8Array) => void;
}

/** Copies of the workbook that an add-in reads slice by slice (Office.File). */
export class DocumentCopies {
  private readonly copies = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  private count = 0;

  /** A handle for the copy, and its size in bytes. */
  take(bytes: Uint8Array, sliceSize: number): { readonly handle: number; readonly size: number } {
    const handle = ++this.count;
    this.copies.set(handle, { bytes, sliceSize });
    return { handle, size: bytes.length };
  }

  /** undefined: there is no such copy. */
  slice(handle: number, index: number): number[] | undefined {
    const copy = this.copies.get(handle);
    return copy && [...copy.bytes.subarray(index * copy.sliceSize, (index + 1) * copy.sliceSize)];
  }

  release(handle: number): void {
    this.copies.delete(handle);
  }
}
