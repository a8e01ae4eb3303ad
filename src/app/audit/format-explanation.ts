import type { Texts } from '../../locales/texts.ts';
import type { ExplainedFinding } from './explanations.ts';

/** An explanation as it is read: its kind, where it has one, before what was typed. */
export function formatExplanation(
  { text, kind }: NonNullable<ExplainedFinding['explanation']>,
  { audit }: Texts,
): string {
  return kind ? `【${audit.explanationKinds[kind]}】${text}` : text;
}
