/** A reference in a formula, or a name that belongs to a sheet. `sheet`: what stands before "!", undefined where nothing does. */
export interface Reference {
  readonly sheet: string | undefined;
  /** The sheet and its "!" as they are written; '' where nothing stands before the reference. */
  readonly prefix: string;
  /** "A1", "$B$2:C9", "A:C", "5:7", a name, or "#REF!". */
  readonly text: string;
}

/**
 * The pieces of a formula that may hold a reference, and those that look like one but are none: text, errors, other
 * workbooks, names, functions, numbers. What matches nothing here (operators, brackets) is copied. Its groups are lost,
 * prefix, reference, scope and name, in this order: with names of their own they take twice the time (bench generate).
 */
const PIECES = new RegExp(
  [
    /"(?:[^"]|"")*"/iu,
    /((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?#REF!)/iu,
    /#[A-Z/0]+[!?]?/iu,
    /(?:'\[(?:[^']|'')*'|\[[^\]]*\][\p{L}\p{N}_.]*)!\$?[\p{L}\p{N}_$:]+/iu,
    /\[[^[\]]*\]/u,
    /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/iu,
    /('(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)([\p{L}_\\][\p{L}\p{N}_.\\]*)/iu,
    /[\p{L}_\\][\p{L}\p{N}_.\\]*/iu,
    /\d+(?:\.\d*)?(?:E[+-]?\d+)?/iu,
  ]
    .map((piece) => piece.source)
    .join('|'),
  'giu',
);

type Piece = (piece: string, ...groups: (string | undefined)[]) => string;

/** The formula with its references replaced; undefined keeps one as it is. */
export function mapReferences(formula: string, replace: (reference: Reference) => string | undefined): string {
  const mapped: Piece = (piece, lost, prefix, reference, scope, name) => {
    if (lost !== undefined) return replace({ sheet: undefined, prefix: '', text: '#REF!' }) ?? piece;
    const text = reference ?? name;
    if (text === undefined) return piece;
    const before = prefix ?? scope ?? '';
    const sheet = before
      ? before.slice(0, -1).replace(/^'(.*)'$/s, (_, own: string) => own.replaceAll("''", "'"))
      : undefined;
    return replace({ sheet, prefix: before, text }) ?? piece;
  };
  return formula.replace(PIECES, mapped);
}

/** The rows of a reference, from 0, first and last included; null: whole columns, a name, or nothing any more. */
export function rowsOf({ text }: Pick<Reference, 'text'>): { readonly first: number; readonly last: number } | null {
  const rows = /^(?:\$?[A-Z]{1,3})?\$?(\d{1,7})(?::(?:\$?[A-Z]{1,3})?\$?(\d{1,7}))?$/i.exec(text);
  if (!rows) return null;
  const [one, other] = [Number(rows[1]) - 1, Number(rows[2] ?? rows[1]) - 1];
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

/** A formula without what its references point at: rows that move change everything else of it. */
export function shapeOf(formula: string): string {
  return mapReferences(formula, () => '·');
}
