import { formatFinding } from '../../src/audit/messages/format-finding.ts';
import type { Finding } from '../../src/audit/model/finding.ts';
import { zhCN } from '../../src/locales/texts.ts';

/** The Chinese message of a finding. */
export const messageOf = (finding: Pick<Finding, 'code' | 'details'>) => formatFinding(finding, zhCN);

/** Its rule and its message, for lists of findings that should not be. */
export const sentenceOf = (finding: Finding) => `${finding.rule} ${messageOf(finding)}`;
