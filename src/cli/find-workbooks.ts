import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isWorkbookFile } from '../app/folder/workbook-files.ts';

/** What stands in a folder and below it. */
export interface FoundFiles {
  /** Workbooks, in the order of their paths. */
  readonly workbooks: readonly string[];
  /** Everything else, and what Excel leaves behind while a workbook is open: not looked at, but named. */
  readonly others: readonly string[];
  /** Whether a folder was given and not a file. */
  readonly isFolder: boolean;
}

/** The workbooks of a folder and of all folders in it; or the file itself, whatever it is called. */
export async function findWorkbooks(path: string): Promise<FoundFiles> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return { workbooks: [path], others: [], isFolder: false };
  const all = (await filesBelow(path)).sort(byPath);
  return {
    workbooks: all.filter(({ isWorkbook }) => isWorkbook).map(({ file }) => file),
    others: all.filter(({ isWorkbook }) => !isWorkbook).map(({ file }) => file),
    isFolder: true,
  };
}

interface FoundFile {
  readonly file: string;
  readonly isWorkbook: boolean;
}

/** A folder that cannot be listed stands for what may be in it: reading it says why it cannot be read. */
async function filesBelow(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [{ file: folder, isWorkbook: true }];
  const found = await Promise.all(
    entries.map((entry) => {
      const file = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(file) : [{ file, isWorkbook: isWorkbookFile(entry.name) }];
    }),
  );
  return found.flat();
}

function byPath(one: FoundFile, other: FoundFile): number {
  return one.file < other.file ? -1 : 1;
}
