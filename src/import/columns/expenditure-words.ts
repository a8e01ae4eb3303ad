import type { ProjectKind } from '../../facts/fact.ts';
import { normalizeText } from '../../base/normalize-text.ts';

/** Basic expenditure, a kind of project, or a project whose kind stands elsewhere. */
export type ExpenditureKind = '基本支出' | ProjectKind | '项目支出';

export const EXPENDITURE_KINDS: readonly ExpenditureKind[] = ['基本支出', '其他运转类', '特定目标类', '项目支出'];

/** In the budget system staff and operating costs are "projects" too: by rule they are basic expenditure. */
const WORDS: Readonly<Record<ExpenditureKind, string>> = {
  基本支出:
    '基本支出 基本 人员经费 人员支出 人员类 人员类项目 公用经费 公用支出 日常公用经费 公用经费项目 运转类公用经费项目 运转类公用经费 基本支出人员经费 基本支出公用经费 工资福利支出 对个人和家庭的补助',
  其他运转类: '其他运转类 其他运转类项目 其他运转 运转类其他运转类 运转类其他运转类项目 项目支出其他运转类',
  特定目标类: '特定目标类 特定目标类项目 特定目标 项目支出特定目标类',
  项目支出: '项目支出 项目',
};

const BY_WORD = new Map(
  EXPENDITURE_KINDS.flatMap((kind) => WORDS[kind].split(' ').map((word) => [word, kind] as const)),
);

/** What a word says of the kind of expenditure; numbering, codes, hyphens and brackets do not count. */
export function expenditureKind(text: string): ExpenditureKind | undefined {
  const plain = normalizeText(text)
    .replace(/^([一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\))/, '')
    .replace(/^\[?\d*\]?[-_.、]*/, '')
    .replace(/[-—_/()·:]/g, '');
  return BY_WORD.get(plain);
}
