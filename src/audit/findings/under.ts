import type { Finding } from '../finding.ts';

/** Puts what follows from a finding under it, each with what was folded under itself. Without a cause all stay where they are. */
export function under(
  cause: Finding | undefined,
  findings: readonly Finding[],
  isFollowing: (finding: Finding) => boolean,
): readonly Finding[] {
  if (!cause) return findings;
  const moved = new Set(findings.filter((finding) => finding !== cause && isFollowing(finding)));
  const follows = [...moved].flatMap((finding) => [{ ...finding, follows: [] }, ...finding.follows]);
  return findings.flatMap((finding) => {
    if (finding === cause) return { ...cause, follows: [...cause.follows, ...follows] };
    return moved.has(finding) ? [] : finding;
  });
}
