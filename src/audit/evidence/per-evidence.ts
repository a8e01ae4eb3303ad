import type { Evidence } from './evidence.ts';

/** What several rules ask of the same evidence is found out once. */
export function perEvidence<Answer>(find: (evidence: Evidence) => Answer): (evidence: Evidence) => Answer {
  return (evidence) => {
    const { answers } = evidence;
    if (!answers.has(find)) answers.set(find, find(evidence));
    return answers.get(find) as Answer;
  };
}
