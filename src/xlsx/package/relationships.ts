import type { Parts } from './parts.ts';
import { attributesOf, joinPieces, splitPieces } from './pieces.ts';
import { escapeXml } from './escape.ts';
import { scan } from './scan.ts';

/** A relationship of a part to another part of the package. */
export interface Relationship {
  readonly id: string;
  /** What it is: the last word of its type. */
  readonly type: string;
  /** The path of the other part. */
  readonly target: string;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The relationships of a part; of the package itself with ''. Links to the outside are none. */
export function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const xml = parts.text(relationshipsPath(path));
  const found: Relationship[] = [];
  if (xml === undefined) return found;
  scan(xml, {
    open: (name, { Id: id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const url = new URL(Target.trim().replaceAll('\\', '/'), `file:///${path}`);
      const target = decodeURIComponent(url.pathname).slice(1);
      found.push({ id, type: wordOf(Type), target });
    },
  });
  return found;
}

/** Relates a part to another one; the result is the id of the relationship. `type`: the last word of it. */
export function relate(parts: Parts, path: string, type: string, target: string): string {
  const source = relationshipsPath(path);
  const element = splitPieces(parts.text(source) ?? `<Relationships xmlns="${PACKAGE}/relationships"/>`);
  const known = element.pieces.filter(({ name }) => name === 'Relationship').map(({ xml }) => attributesOf(xml));
  let number = known.length + 1;
  while (known.some(({ Id }) => Id === `rId${number}`)) number++;
  // strict workbooks have types of their own
  const sample = known.find(({ Type = '' }) => /\/officeDocument\//i.test(Type))?.Type;
  const family =
    sample?.slice(0, sample.lastIndexOf('/')) ?? 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const xml = `<${element.prefix}Relationship Id="rId${number}" Type="${family}/${type}" Target="/${escapeXml(encodeURI(target))}"/>`;
  const pieces = [...element.pieces, { name: 'Relationship', xml }];
  parts.put(source, joinPieces({ ...element, pieces }));
  return `rId${number}`;
}

/** Takes those relationships of a part away that lead to one of these parts, and their entries in the content types. */
export function forgetParts(parts: Parts, path: string, targets: readonly string[]): void {
  const gone = new Set(targets.map((target) => target.toLowerCase()));
  const ids = relationshipsOf(parts, path).flatMap(({ id, target }) => (gone.has(target.toLowerCase()) ? [id] : []));
  edit(parts, relationshipsPath(path), (xml) => !ids.includes(attributesOf(xml).Id ?? ''));
  edit(parts, TYPES, (xml) => !gone.has((attributesOf(xml).PartName ?? '').slice(1).toLowerCase()));
  for (const target of targets) {
    parts.remove(target);
    parts.remove(relationshipsPath(target));
  }
}

const TYPES = '[Content_Types].xml';

/** Says in the content types what a part is. */
export function declareType(parts: Parts, path: string, type: string): void {
  const element = splitPieces(parts.required(TYPES));
  const isDeclared = element.pieces.some(
    ({ name, xml }) =>
      name === 'Override' && (attributesOf(xml).PartName ?? '').toLowerCase() === `/${path.toLowerCase()}`,
  );
  if (isDeclared) return;
  const xml = `<${element.prefix}Override PartName="/${escapeXml(encodeURI(path))}" ContentType="${type}"/>`;
  parts.put(TYPES, joinPieces({ ...element, pieces: [...element.pieces, { name: 'Override', xml }] }));
}

function edit(parts: Parts, path: string, stays: (xml: string) => boolean): void {
  const text = parts.text(path);
  if (text === undefined) return;
  const element = splitPieces(text);
  const pieces = element.pieces.filter(({ name, xml }) => name === '' || stays(xml));
  if (pieces.length < element.pieces.length) parts.put(path, joinPieces({ ...element, pieces }));
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function wordOf(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}
