/** What a number format leaves of a value: the value in some form, or only other signs, which may be none. */
export type ShownByFormat = { readonly kind: 'value' } | { readonly kind: 'signs'; readonly text: string };

/** A number format, read once for all the cells that have it. */
export interface NumberFormat {
  /** An empty format shows nothing of anything. */
  readonly isEmpty: boolean;
  readonly sections: readonly Section[];
}

interface Section {
  /** Signs that stand for themselves. */
  readonly text: string;
  readonly showsNumber: boolean;
  readonly showsText: boolean;
  readonly condition?: { readonly operator: string; readonly operand: number };
  readonly isWhite: boolean;
}

const VALUE: ShownByFormat = { kind: 'value' };

/** What stands in a section: quoted text, an escaped sign, padding, brackets, or a sign by itself. */
const TOKEN = /"([^"]*)(?:"|$)|[\\!](.)|_(?:.|$)|\*(?:.|$)|\[([^\]]*)(?:\]|$)|(;)|(General|G\/通用格式|通用格式|.)/giu;
/** Signs that stand for digits or for parts of a date; all other signs stand for themselves. */
const PLACEHOLDER = /^(?:General|G\/通用格式|通用格式|[0#?ymdhsgbe])$/iu;

export const readFormat = (code: string): NumberFormat => ({ isEmpty: code === '', sections: sectionsOf(code) });

/** What a format shows of a number or of a text. */
export function shownByFormat({ isEmpty, sections }: NumberFormat, value: number | string): ShownByFormat {
  if (isEmpty) return { kind: 'signs', text: '' };
  const section = typeof value === 'string' ? textSection(sections) : numberSection(sections, value);
  if (!section) return VALUE;
  return (typeof value === 'string' ? section.showsText : section.showsNumber)
    ? VALUE
    : { kind: 'signs', text: section.text.trim() };
}

/** Whether the format writes the value in white. */
export function isWrittenWhite({ sections }: NumberFormat, value: number | string): boolean {
  return (typeof value === 'string' ? textSection(sections) : numberSection(sections, value))?.isWhite ?? false;
}

/** The fourth section is that of texts; a single one with @ too. Otherwise texts are shown as they are. */
function textSection(sections: readonly Section[]): Section | undefined {
  return sections[3] ?? sections.find(({ showsText }) => showsText);
}

function numberSection(sections: readonly Section[], value: number): Section | undefined {
  const numeric = sections.slice(0, 3).filter(({ showsText }, index) => index === 0 || !showsText);
  const conditional = numeric.find(({ condition }) => condition && holds(value, condition));
  if (conditional) return conditional;
  if (numeric.some(({ condition }) => condition)) return numeric.findLast(({ condition }) => !condition);
  const [positive, negative = positive, zero = positive] = numeric;
  const section = value > 0 ? positive : value < 0 ? negative : zero;
  // a text format shows numbers too
  return section && section.showsText ? { ...section, showsNumber: true } : section;
}

function holds(value: number, { operator, operand }: NonNullable<Section['condition']>): boolean {
  switch (operator) {
    case '>':
      return value > operand;
    case '>=':
      return value >= operand;
    case '<':
      return value < operand;
    case '<=':
      return value <= operand;
    case '<>':
      return value !== operand;
    default:
      return value === operand;
  }
}

function sectionsOf(code: string): Section[] {
  const sections: Section[] = [];
  let open = { text: '', showsNumber: false, showsText: false, isWhite: false };
  let condition: Section['condition'];
  const close = () => {
    sections.push({ ...open, ...(condition && { condition }) });
    open = { text: '', showsNumber: false, showsText: false, isWhite: false };
    condition = undefined;
  };
  for (const [, quoted, escaped, bracket, end, sign] of code.matchAll(TOKEN)) {
    if (end) close();
    else if (bracket !== undefined) {
      const compared = /^([<>=]{1,2})(-?[\d.]+)$/.exec(bracket);
      if (compared) condition = { operator: compared[1]!, operand: Number(compared[2]) };
      else if (/^(?:white|白色)$/i.test(bracket)) open.isWhite = true;
      else if (/^\$/.test(bracket)) open.text += bracket.slice(1).split('-')[0]!;
      else if (/^[hms]+$/i.test(bracket)) open.showsNumber = true;
    } else if (sign === '@') open.showsText = true;
    else if (sign !== undefined && PLACEHOLDER.test(sign)) open.showsNumber = true;
    else open.text += quoted ?? escaped ?? sign ?? '';
  }
  close();
  return sections;
}
