import { fill } from '../../locales/texts.ts';
import { cli } from '../../locales/zh-CN/cli.ts';
import type { FileVerdict } from './file-audit.ts';

const words = cli.folder;

/** How many files of a folder are called what. */
export type VerdictCounts = Readonly<Record<FileVerdict, number>>;

/** What all files of a folder came to; nothing is passed over in silence. `others`: files that are no workbooks. */
export function folderSummary(total: number, counts: VerdictCounts, others: readonly string[]): string[] {
  return [
    fill(words.summary, { total, read: total - counts.unreadable, ...counts }),
    ...(others.length > 0 ? [fill(words.others, { count: others.length, files: others.join('、') })] : []),
  ];
}
