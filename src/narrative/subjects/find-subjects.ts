import { FIXED_SUBJECTS } from './fixed-subjects.ts';
import { groupBy } from '../../base/group-by.ts';
import { compacted } from '../text/compact.ts';
import { isName } from './names.ts';
import type { FoundSubject, Name, NamedRow, Scope } from './subject.ts';

/** Before a bare word stands nothing, a sign, or what a sentence begins with. */
const BEGINNING = new RegExp(
  '(?:^|[^\\u4e00-\\u9fff]|年|年度|相比|部门|单位|我|局|校|院|中心|委|办|署|处|所|会|站|队|馆|室|其中|安排|总|当年|年初|预算|各|的|共有|有|按照|时|加|相应|及|于|一|、|和|较之|一些|全部|同期|不含)$',
);

/** Words before a subject that make it something else. */
const QUALIFIED = /(?:人均|户均|平均|年均|月均|新增|追加|预留|节约|扣除|不含|调减|调增|涉及|专项|其余|部分|面向)$/;

const FIXED = FIXED_SUBJECTS.map((words) => ({ ...words, regex: new RegExp(words.pattern, 'g') }));

/** Finds the subjects of lines: fixed ones by their words, rows of the workbook by their names. */
export class SubjectFinder {
  /** `stem`: what a line must hold; looking for that first takes half the time. */
  readonly #named: readonly { readonly stem: string; readonly regex: RegExp; readonly subjects: readonly NamedRow[] }[];

  constructor(names: readonly Name[]) {
    this.#named = groupBy(names.filter(isName), ({ name }) => compacted(name)).map((group) => {
      const subjects = group.map(({ kind, key }): NamedRow => ({ kind, key }));
      const words = compacted(group[0].name);
      return { stem: stemOf(words, subjects), regex: patternOf(words, subjects), subjects };
    });
  }

  /** The subjects of a line in their order; where two overlap, the longer one. */
  find(line: string, scope: Scope): FoundSubject[] {
    const found: FoundSubject[] = [];
    for (const { id, regex, sets, within, isBare } of FIXED) {
      // most lines hold none: to look first takes a quarter of the time
      if (line.search(regex) < 0) continue;
      for (const match of line.matchAll(regex)) {
        if (match[0] === '' || (isBare && !BEGINNING.test(line.slice(0, match.index)))) continue;
        const end = match.index + match[0].length;
        const isWithin =
          !within || within.includes(scope) || within.some((one) => setBefore(found, match.index, one, line));
        if (!isWithin) continue;
        found.push({ start: match.index, end, subjects: [{ kind: 'fixed', id }], ...(sets && { sets }) });
      }
    }
    for (const { stem, regex, subjects } of this.#named) {
      if (!line.includes(stem)) continue;
      for (const match of line.matchAll(regex)) {
        const end = match.index + match[0].length;
        found.push({ start: match.index, end, subjects: ofRank(match[0], subjects) });
      }
    }
    return withoutOverlaps(found).map((one) =>
      QUALIFIED.test(line.slice(0, one.start)) ? { ...one, isQualified: true } : one,
    );
  }
}

/** Whether the line has said that itself: 三公, 采购. */
function setBefore(found: readonly FoundSubject[], at: number, scope: Scope, line: string): boolean {
  return (
    found.some(({ sets, start }) => sets === scope && start < at) ||
    (scope === 'threePublic' && /三公|公务用车/.test(line.slice(0, at))) ||
    (scope === 'procurement' && /采购/.test(line.slice(0, at)))
  );
}

const RANKS = { class: '类', item: '项', economic: '', projectName: '' } as const;

/** A class and an item may be named without 支出. */
const stemOf = (words: string, subjects: readonly NamedRow[]): string =>
  RANKS[subjects[0]!.kind] === '' ? words : words.replace(/支出$/, '');

/** 一般公共服务(类)支出: a class may be named with its rank, with 支出 or without. */
function patternOf(words: string, subjects: readonly NamedRow[]): RegExp {
  const rank = RANKS[subjects[0]!.kind];
  if (rank === '') return new RegExp(`"?${escaped(words)}"?`, 'g');
  const stem = stemOf(words, subjects);
  // 教育, 其他: words of any sentence, but for what stands behind them
  const isWord = stem.length < 3 && stem !== words;
  const ranked = `\\(${rank}\\)(?:支出)?`;
  const ends = isWord ? `(?:支出(?:${ranked})?|"?${ranked})` : `(?:支出)?(?:"?${ranked})?`;
  return new RegExp(`"?${escaped(stem)}${ends}"?(?:科目)?`, 'g');
}

/** 其他(类)支出 is the class, whatever items have the same name. */
function ofRank(words: string, subjects: readonly NamedRow[]): readonly NamedRow[] {
  const rank = words.includes('(类)') ? 'class' : words.includes('(项)') ? 'item' : undefined;
  const own = rank ? subjects.filter(({ kind }) => kind === rank) : [];
  return own.length > 0 ? own : subjects;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function withoutOverlaps(found: readonly FoundSubject[]): FoundSubject[] {
  const kept: FoundSubject[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every(({ start, end }) => one.end <= start || one.start >= end)) kept.push(one);
    else {
      const same = kept.findIndex(({ start, end }) => start === one.start && end === one.end);
      if (same >= 0) kept[same] = { ...kept[same]!, subjects: [...kept[same]!.subjects, ...one.subjects] };
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
