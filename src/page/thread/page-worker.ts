import '../build/older-browsers.ts';
import { expose } from 'comlink';
import { auditBytes } from '../../app/folder/file-audit.ts';
import { aside } from '../../ui/worker/worker-api.ts';

/** What the page's thread does: what the pane's does, and a file of a folder. */
const work = {
  ...aside,

  /** Reads and audits a file. Throws where it cannot be had. */
  auditFile: async (path: string, file: File) => auditBytes(path, new Uint8Array(await file.arrayBuffer()), false),
};

export type PageWorkerApi = typeof work;

expose(work);
