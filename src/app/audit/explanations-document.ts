import { z } from 'zod';
import { EXPLANATIONS } from '../../transactions/setting-keys.ts';
import { escapeContent } from '../../xlsx/package/escape.ts';
import { scan } from '../../xlsx/package/scan.ts';

/** Why something that was found is right as it is, in a word. */
export const EXPLANATION_KINDS = ['omitted', 'otherScope', 'rounding', 'other'] as const;
export type ExplanationKind = (typeof EXPLANATION_KINDS)[number];

/** 审核说明: why something that was found is right as it is. */
const explanation = z.object({
  /** The key of its finding. */
  key: z.string().min(1),
  text: z.string().min(1),
  /** What the finding was when it was explained: other amounts may need another explanation. */
  about: z.string(),
  kind: z.enum(EXPLANATION_KINDS).optional(),
});

export type Explanation = z.infer<typeof explanation>;

const document = z.object({ version: z.literal(1), explanations: z.array(explanation).readonly() });

/** The explanations of a document; undefined: somebody else changed it, or a later version wrote it. */
export function parseExplanations(xml: string): readonly Explanation[] | undefined {
  try {
    return document.safeParse(JSON.parse(textOf(xml))).data?.explanations;
  } catch {
    return undefined;
  }
}

/** The document: one element, whose text is JSON. */
export function formatExplanations(explanations: readonly Explanation[]): string {
  const json = JSON.stringify({ version: 1, explanations } satisfies z.infer<typeof document>);
  return `<${ELEMENT} xmlns="${EXPLANATIONS}">${escapeContent(json.replace(NO_CHARACTER, escapeJson))}</${ELEMENT}>`;
}

const ELEMENT = 'explanations';

/** No characters of XML. JSON escapes controls and halves of surrogate pairs by itself. */
const NO_CHARACTER = /[\ufffe\uffff]/g;
const escapeJson = (character: string) => `\\u${character.charCodeAt(0).toString(16)}`;

/** The text of a document of one element. Throws where it is another, or no XML. */
function textOf(xml: string): string {
  let text = '';
  scan(xml, {
    open: (name) => {
      if (name !== ELEMENT) throw new Error(name);
    },
    text: (piece) => {
      text += piece;
    },
  });
  return text;
}
