import type { Evidence } from './evidence.ts';

/** What several rules ask of the same evidence is found out once. */
export function perEvidence<Answer>(find: (evidence: Evidence) => Answer): (evidence: Evidence) => Answer {
  const answers = new WeakMap<Evidence, Answer>();
  return (evidence) => {
    const known = answers.get(evidence);
    if (known !== undefined) return known;
    const answer = find(evidence);
    answers.set(evidence, answer);
    return answer;
  };
}
