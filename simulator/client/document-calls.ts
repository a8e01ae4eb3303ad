import { DocumentCopies } from '../host/model/document-files.ts';
import type { Host } from '../host/host.ts';

/** A call of Office.js outside of Excel.run, by its number. */
export interface DocumentCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly messageToParent?: unknown;
  readonly messageContent?: unknown;
  /** Parameters without a name. */
  readonly [index: `${number}`]: unknown;
}

/** Office's number for "not supported here". */
export const NOT_SUPPORTED = 5001;

const DISPATCH = { saveSettings: 76, copyDocument: 77, sliceOfCopy: 80, releaseCopy: 81, request: 93 } as const;

/** Answers the calls of one frame that are about the document. */
export class DocumentCalls {
  private readonly copies = new DocumentCopies();

  constructor(private readonly host: Host) {}

  async answer(call: DocumentCall): Promise<unknown> {
    switch (call.DdaMethod?.DispatchId) {
      case DISPATCH.request: {
        const body = await this.host.answer(String(call.ArrayData?.[4]));
        return { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], body] };
      }
      case DISPATCH.saveSettings: {
        const pairs = call.DdaSettingsMethod?.Properties ?? [];
        const { settings } = this.host.document;
        settings.clear();
        for (const [key, value] of pairs) settings.set(key, JSON.parse(value));
        return { Version: 1, Error: 0 };
      }
      case DISPATCH.copyDocument: {
        const bytes = await this.host.files?.bytes();
        if (!bytes) return { Version: 1, Error: NOT_SUPPORTED };
        const { handle, size } = this.copies.take(bytes, Number(call['1']));
        return { Version: 1, Error: 0, 0: handle, 1: size };
      }
      case DISPATCH.sliceOfCopy: {
        const slice = this.copies.slice(Number(call['2']), Number(call['3']));
        return slice ? { Version: 1, Error: 0, 0: slice, 1: slice.length } : { Version: 1, Error: NOT_SUPPORTED };
      }
      case DISPATCH.releaseCopy: {
        this.copies.release(Number(call['2']));
        return { Version: 1, Error: 0 };
      }
      default:
        return { Version: 1, Error: NOT_SUPPORTED };
    }
  }
}
