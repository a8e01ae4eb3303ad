import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { generate } from '../src/app/generate/generate.ts';
import { prepareExample } from '../src/app/ledger/example.ts';
import { openFile } from '../src/xlsx/file-port.ts';
import { sdkMessages } from '../tests/judges/sdk-messages.ts';
import { canonical, childrenOf, parseXml } from './same/xml.ts';

/** Where workbooks lie that people have worked on, if they are there. */
const FOLDERS = ['../../shared/disclosures', '../../shared/field/failing', '../tests/fixtures/field'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
/** Nothing can be made of it: an amount in it was never calculated. */
const REFUSED = /^generate-06a/;

/** Lists of what a workbook has, which have to change; what is listed first stays first in them. */
const LISTS =
  /^(?:xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml|docProps\/app\.xml)$/;
/** Excel makes it anew. */
const CALCULATION_ORDER = 'xl/calcChain.xml';
/** Elements that stay where they are: what is added follows them. */
const KEPT_LISTS: Readonly<Record<string, RegExp>> = {
  'xl/styles.xml': /(?<=<cellXfs[^>]*>).*?(?=<\/cellXfs>)/s,
  'xl/sharedStrings.xml': /(?<=<sst[^>]*>).*?(?=<\/sst>)/s,
};

/**
 * survival [folders]: 生成 in workbooks that are rich in what others put there — of the example where they have no ledger — and what
 * became of their parts, byte for byte; then what the Open XML SDK says of them that it did not say before. True where nothing
 * but ours has changed.
 */
export async function survival(folders: readonly string[]): Promise<boolean> {
  const files = filesIn(folders.length > 0 ? folders : FOLDERS);
  let lost = 0;
  const elements = new Map<string, number>();
  for (const file of files) {
    const before = readFileSync(file);
    const { port, save } = openFile(before);
    await prepareExample(port);
    const { kind } = await generate(port, { decision: { typed: 'replace' } });
    const after = await save();
    const { kept, changed } = compareParts(before, after, elements);
    const messages = await newMessages(before, after);
    if (kind !== 'done' || changed.length > 0 || messages.length > 0) lost++;
    const said = [kind === 'done' ? '' : `not made: ${kind}`, ...changed, ...messages].filter(Boolean).join('; ');
    console.log(`${basename(file)}: ${kept} parts as they were${said && `; ${said}`}`);
  }
  for (const [element, sheets] of elements) console.log(`on our own sheets: <${element}> changed on ${sheets}`);
  console.log(`${files.length} workbooks, ${lost} of them with something changed that is not ours`);
  return files.length > 0 && lost === 0;
}

/** A file that lies in two folders counts once. */
function filesIn(folders: readonly string[]): string[] {
  const files = new Map<string, string>();
  for (const folder of folders) {
    for (const name of listed(folder)) if (!files.has(name)) files.set(name, join(folder, name));
  }
  return [...files.values()];
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).filter(
      (name) => /\.xls[xm]$/.test(name) && !/^(import|audit)-/.test(name) && !REFUSED.test(name),
    );
  } catch {
    console.log(`not there: ${folder}`);
    return [];
  }
}

/** `elements` counts the sheets of ours by the elements of theirs that are others now; cells are what is written. */
function compareParts(before: Uint8Array, after: Uint8Array, elements: Map<string, number>) {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const ours = ourParts(is);
  let kept = 0;
  const changed: string[] = [];
  for (const [path, part] of Object.entries(was)) {
    if (path.endsWith('/') || path === CALCULATION_ORDER) continue;
    if (ours.has(path)) {
      for (const element of changedElements(part, is[path]!)) elements.set(element, (elements.get(element) ?? 0) + 1);
      continue;
    }
    const now = is[path];
    if (!now) changed.push(`${path} is gone`);
    else if (LISTS.test(path) ? !keepsFirst(path, part, now) : Buffer.compare(part, now) !== 0)
      changed.push(`${path} changed`);
    else kept++;
  }
  return { kept, changed };
}

/** Elements of a worksheet that are others than before, but for its cells. */
function changedElements(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [before, after].map((part) => {
    const elements = childrenOf(parseXml(Buffer.from(part).toString('utf8')));
    const texts = new Map<string, string>();
    for (const one of elements) texts.set(one.localName!, (texts.get(one.localName!) ?? '') + canonical(one));
    return texts;
  });
  const names = new Set([...was!.keys(), ...is!.keys()]);
  return [...names].filter((name) => name !== 'sheetData' && name !== 'dimension' && was!.get(name) !== is!.get(name));
}

function keepsFirst(path: string, before: Uint8Array, after: Uint8Array): boolean {
  const list = KEPT_LISTS[path];
  if (!list) return true;
  const [was, is] = [before, after].map((part) => list.exec(Buffer.from(part).toString('utf8'))?.[0] ?? '');
  return is!.startsWith(was!);
}

/** The sheets that 生成 writes. */
const OUR_SHEETS = /name="(参数|底稿|项目与绩效|整体绩效|情况说明·填报|情况说明|科目|底稿汇总|勾稽审核|表\d+ [^"]+)"/;

function ourParts(parts: Readonly<Record<string, Uint8Array>>): ReadonlySet<string> {
  const text = (path: string) => Buffer.from(parts[path]!).toString('utf8');
  const targets = new Map(
    (text('xl/_rels/workbook.xml.rels').match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []).map((one) => [
      /\sId="([^"]+)"/.exec(one)![1]!,
      /\sTarget="([^"]+)"/.exec(one)![1]!.replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = text('xl/workbook.xml').match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  return new Set(
    sheets.filter((one) => OUR_SHEETS.test(one)).map((one) => targets.get(/\sr:id="([^"]+)"/.exec(one)![1]!)!),
  );
}

async function newMessages(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const known = new Set(await sdkMessages(before));
  return (await sdkMessages(after)).filter((message) => !known.has(message));
}
