import JSZip from 'jszip';
import { UnreadableWorkbook } from './errors.ts';
import { scan } from './scan.ts';

/** A relationship of a part: what it is (the last word of its type) and the path of its target in the package. */
interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** One sheet as the workbook lists it. Only worksheets have cells; chart and dialog sheets have `isWorksheet` false. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly isWorksheet: boolean;
}

/** The parts of an .xlsx package that matter to us, by path without a leading slash. */
export interface WorkbookPackage {
  readonly zip: JSZip;
  readonly workbookPath: string;
  readonly sheets: readonly SheetPart[];
  readonly stringsPath: string | undefined;
}

/** Opens an .xlsx. Throws UnreadableWorkbook. */
export async function openPackage(bytes: Uint8Array): Promise<WorkbookPackage> {
  const zip = await openZip(bytes);
  const root = await relationships(zip, '');
  const workbookPath = [...root.values()].find((one) => one.type === 'officeDocument')?.target;
  if (workbookPath === undefined || !/\.xml$/i.test(workbookPath)) throw new UnreadableWorkbook('notXlsx');
  const sheets: SheetPart[] = [];
  const related = await relationships(zip, workbookPath);
  let isWorkbook = false;
  scan(await requiredPart(zip, workbookPath), {
    open: (name, attributes) => {
      if (name === 'workbook') isWorkbook = true;
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const relationship = related.get(id ?? '');
      if (!relationship) throw new UnreadableWorkbook('damaged');
      const isWorksheet = relationship.type === 'worksheet';
      sheets.push({ name: attributes.name ?? '', path: relationship.target, isWorksheet });
    },
  });
  if (!isWorkbook) throw new UnreadableWorkbook('notXlsx');
  const stringsPath = [...related.values()].find((one) => one.type === 'sharedStrings')?.target;
  return { zip, workbookPath, sheets, stringsPath };
}

/** The text of a part, or undefined; paths of packages do not heed case. */
export async function partText(zip: JSZip, path: string): Promise<string | undefined> {
  const wanted = path.toLowerCase();
  const file = zip.file(path) ?? zip.filter((name) => name.toLowerCase() === wanted)[0];
  try {
    return await file?.async('string');
  } catch (cause) {
    throw new UnreadableWorkbook('damaged', { cause });
  }
}

/** The text of a part that must be there: otherwise the package is damaged. */
export async function requiredPart(zip: JSZip, path: string): Promise<string> {
  const text = await partText(zip, path);
  if (text === undefined) throw new UnreadableWorkbook('damaged');
  return text;
}

async function relationships(zip: JSZip, path: string): Promise<Map<string, Relationship>> {
  const slash = path.lastIndexOf('/') + 1;
  const xml = await partText(zip, `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  const found = new Map<string, Relationship>();
  if (xml === undefined) return found;
  scan(xml, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const url = new URL(Target.trim().replaceAll('\\', '/'), `file:///${path}`);
      const target = decodeURIComponent(url.pathname).slice(1);
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return found;
}

async function openZip(bytes: Uint8Array): Promise<JSZip> {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableWorkbook(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'legacy');
  }
  // BIFF2–BIFF4 files are bare streams that begin with BOF
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) throw new UnreadableWorkbook('legacy');
  if (!startsWith(bytes, [0x50, 0x4b])) throw new UnreadableWorkbook('notXlsx');
  try {
    return await JSZip.loadAsync(bytes);
  } catch (cause) {
    throw new UnreadableWorkbook('damaged', { cause });
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let start = bytes.indexOf(wanted[0]!); start >= 0; start = bytes.indexOf(wanted[0]!, start + 1)) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
