import type { Finding } from '../audit/finding.ts';
import type { Notes } from '../workbook/history.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { EXPLANATIONS } from './note-keys.ts';

/** 审核说明: why something that was found is right as it is. */
export interface Explanation {
  readonly text: string;
  /** What the finding said when it was explained: other amounts may need another explanation. */
  readonly message: string;
}

/** Explanations by the key of their finding. */
export type Explanations = Readonly<Record<string, Explanation>>;

/** What has been explained in a workbook, of notes that were read. */
export function explanationsIn(notes: Notes = {}): Explanations {
  const text = notes[EXPLANATIONS] ?? null;
  return text === null ? {} : (JSON.parse(text) as Explanations);
}

/** Keeps an explanation in the workbook; an empty one is forgotten. Those of findings that are gone stay: they may come back. */
export async function explain(
  port: WorkbookPort,
  finding: Pick<Finding, 'rule' | 'message'>,
  typed: string,
): Promise<Explanations> {
  const text = typed.trim();
  const { [keyOf(finding)]: _, ...others } = explanationsIn({
    [EXPLANATIONS]: (await port.history?.kept(EXPLANATIONS)) ?? null,
  });
  const explanations = text === '' ? others : { ...others, [keyOf(finding)]: { text, message: finding.message } };
  await port.history?.keep({ [EXPLANATIONS]: JSON.stringify(explanations) });
  return explanations;
}

/** What was said of a finding, and whether it was said of these very amounts. */
export function explanationOf(
  finding: Pick<Finding, 'rule' | 'message'>,
  explanations: Explanations,
): { readonly text: string; readonly isCurrent: boolean } | undefined {
  const known = explanations[keyOf(finding)];
  return known && { text: known.text, isCurrent: known.message === finding.message };
}

/** The same finding again, in another audit: its rule and its words. Rows may have moved and amounts changed in between. */
export function keyOf({ rule, message }: Pick<Finding, 'rule' | 'message'>): string {
  return `${rule} ${message.replace(/-?[\d,]+(?:\.\d+%?|%)/g, '#')}`;
}
