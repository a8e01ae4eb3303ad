import type { Ledger } from '../../src/ledger/model/schema.ts';
import { exampleLedger } from './example.ts';

/** What looks like a formula, markup, a quotation mark, or is as long as a line of the form may be. */
export const HOSTILE = '=HYPERLINK("https://example.com","点我")<b onclick="x()">&amp;{IF}</b>"&A1&"\'_x0041_';
const LONG = HOSTILE + '长'.repeat(2_000 - HOSTILE.length);

/** The example with this text in every typed field that its text says. */
export function hostileLedger(text = HOSTILE): Ledger {
  const example = exampleLedger();
  const unit = example.units[0]!;
  const reasons = ['total', 'general', 'fund', 'stateCapital', 'abroad', 'reception', 'purchase', 'running'] as const;
  return {
    ...example,
    department: { ...example.department, name: text.slice(0, 200) },
    units: [{ ...unit, name: text.slice(0, 200) }],
    performance: { ...example.performance, goals: text },
    narrative: {
      ...example.narrative,
      lastYear: Object.fromEntries(reasons.map((name, index) => [name, index + 0.5])),
      sources: Object.fromEntries(reasons.map((name) => [name, text])),
      reasons: { ...Object.fromEntries(reasons.map((name) => [name, text])), total: LONG },
      evaluatedProjects: text,
      transfers: text,
      organisation: text,
      duties: `${text}\n${text}`,
      terms: [{ name: text, meaning: text }],
    },
  };
}
