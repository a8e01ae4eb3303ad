import { formatFinding } from '../../audit/messages/format-finding.ts';
import type { Details } from '../../audit/model/finding-details.ts';
import type { Finding, KeyedFinding } from '../../audit/model/finding.ts';
import { type Texts, zhCN } from '../../locales/texts.ts';
import { EXPLANATIONS, OLD_EXPLANATIONS } from '../../transactions/setting-keys.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import {
  type Explanation,
  type ExplanationKind,
  formatExplanations,
  parseExplanations,
} from './explanations-document.ts';
import { oldKeyOf, type OldExplanations, parseOldExplanations } from './old-explanations.ts';

/** What has been explained in a workbook. */
export interface Explanations {
  /** By the key of the finding. */
  readonly saved: ReadonlyMap<string, Explanation>;
  /** What version 0.1 saved and nobody has touched since. */
  readonly old: OldExplanations;
  /** There are explanations that cannot be read: it is as if there were none. */
  readonly unreadable: boolean;
}

/** The explanations of a workbook that was read with `OLD_EXPLANATIONS` and `EXPLANATIONS`. */
export function explanationsIn({ notes, xmlParts }: Pick<WorkbookSnapshot, 'notes' | 'xmlParts'>): Explanations {
  const xml = xmlParts?.[EXPLANATIONS] ?? null;
  const parsed = xml === null ? [] : parseExplanations(xml);
  return {
    saved: new Map(parsed?.map((one) => [one.key, one])),
    old: parseOldExplanations(notes?.[OLD_EXPLANATIONS] ?? null),
    unreadable: parsed === undefined,
  };
}

/** A finding with what is known of it: plain data, that goes with it through the pane and back. */
export interface ExplainedFinding {
  readonly key: string;
  /** Code and details, without the words of cells: what an explanation is true of. */
  readonly about: string;
  /** `isCurrent`: it was said of these very amounts. `oldKey`: where version 0.1 kept it. */
  readonly explanation:
    | {
        readonly text: string;
        readonly isCurrent: boolean;
        readonly kind?: ExplanationKind | undefined;
        readonly oldKey?: string;
      }
    | undefined;
}

/** A finding with its explanation. `texts`: the language of the reader, in which version 0.1 may have kept it. */
export function explained(finding: KeyedFinding, { saved, old }: Explanations, texts: Texts): ExplainedFinding {
  const { key } = finding;
  const about = aboutOf(finding);
  const known = saved.get(key);
  if (known) {
    const { text, kind } = known;
    return { key, about, explanation: { text, isCurrent: known.about === about, ...(kind && { kind }) } };
  }
  if (Object.keys(old).length === 0) return { key, about, explanation: undefined };
  for (const language of new Set([zhCN, texts])) {
    const oldKey = oldKeyOf(finding, language);
    const { text, message } = old[oldKey] ?? {};
    if (text === undefined) continue;
    return { key, about, explanation: { text, isCurrent: message === formatFinding(finding, language), oldKey } };
  }
  return { key, about, explanation: undefined };
}

/** Details that name cells, or say where they stand and what to do: the key of the finding tells which they are. */
const NAMING: readonly string[] = [
  'cell',
  'cells',
  'left',
  'right',
  'part',
  'whole',
  'problem',
  'remedy',
] satisfies (keyof Details)[];

function aboutOf({ code, details }: Finding): string {
  return JSON.stringify([code, ...Object.entries(details).filter(([name]) => !NAMING.includes(name))]);
}

/**
 * Keeps what somebody typed of a finding in the workbook; nothing typed forgets it. Explanations of version 0.1 that belong to one
 * of `findings` move to their new keys with it. Those of findings that are gone stay where they are: they may come back.
 */
export async function explain(
  port: WorkbookPort,
  finding: ExplainedFinding,
  typed: string,
  findings: readonly ExplainedFinding[] = [finding],
  kind?: ExplanationKind,
): Promise<Explanations> {
  const { saved, old } = explanationsIn(await port.read([], [OLD_EXPLANATIONS], [EXPLANATIONS]));
  const moved = findings.filter(({ explanation }) => explanation?.oldKey !== undefined);
  const all = new Map(saved);
  for (const { key, about, explanation } of moved) {
    if (!all.has(key)) all.set(key, { key, text: explanation!.text, about: explanation!.isCurrent ? about : '' });
  }
  const text = typed.trim();
  if (text === '') all.delete(finding.key);
  else all.set(finding.key, { key: finding.key, text, about: finding.about, ...(kind && { kind }) });

  await port.xmlParts.save(EXPLANATIONS, all.size > 0 ? formatExplanations([...all.values()]) : null);
  const movedKeys = new Set(moved.map(({ explanation }) => explanation!.oldKey));
  const left = Object.fromEntries(Object.entries(old).filter(([key]) => !movedKeys.has(key)));
  if (movedKeys.size > 0) {
    const isEmpty = Object.keys(left).length === 0;
    await port.history?.saveSettings({ [OLD_EXPLANATIONS]: isEmpty ? null : JSON.stringify(left) });
  }
  return { saved: all, old: left, unreadable: false };
}
