import { z } from 'zod';
import { formatFinding } from '../../audit/messages/format-finding.ts';
import type { Finding } from '../../audit/model/finding.ts';
import type { Texts } from '../../locales/texts.ts';

/** An explanation as version 0.1 kept it in the settings of the add-in, with what its finding said then. */
const explanation = z.object({ text: z.string(), message: z.string() });

/** By the rule of the finding and its words, with # for every figure. */
export type OldExplanations = Readonly<Record<string, z.infer<typeof explanation>>>;

/** The explanations that version 0.1 kept in a setting; none where it is not there or cannot be read. */
export function parseOldExplanations(setting: string | null): OldExplanations {
  if (setting === null) return {};
  try {
    return z.record(z.string(), explanation).safeParse(JSON.parse(setting)).data ?? {};
  } catch {
    return {};
  }
}

/** How version 0.1 knew a finding again, in the language in which it was explained. */
export function oldKeyOf(finding: Finding, texts: Texts): string {
  return `${finding.rule} ${formatFinding(finding, texts).replace(/-?[\d,]+(?:\.\d+%?|%)/g, '#')}`;
}
