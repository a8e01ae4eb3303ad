import type { FoundSubject, Scope } from '../subjects/subject.ts';
import type { Line } from '../text/lines.ts';
import type { Context } from './context.ts';
import type { MaskedLine } from './masks.ts';
import type { Statement } from './mention.ts';
import { sentenceAt, stretch } from './stretches.ts';

const NONE = /(?:没有|未安排|未使用|不涉及|零安排|无)(?:使用|安排|负责管理的)?/;
const NONE_BEHIND = /(?:[:：]|为|均|预算|经费|，)?(?:无|没有安排|零安排|未安排(?:预算|支出)?|均未安排(?:预算)?|为零)$/;
const SAME =
  /(?:与|同|和|较|比)(?:上年|上一年度?|去年|\d{4}年|上年度)[^，。；]{0,8}(?:相同|持平|保持一致|一致|无变化|没有变化|不变|无增减)|与上年(?:预算数)?(?:相同|持平|一致)/;
/** At most so many characters between 无 and what there is none of. */
const NEAR = 10;

/** What a line says without figures: 无政府性基金预算, 与上年相同. */
export function statementsIn(
  line: Line,
  { text, reasons }: MaskedLine,
  subjects: readonly FoundSubject[],
  scope: Scope,
  { heading }: Context,
): Statement[] {
  const statements: Statement[] = [];
  let at = 0;
  let last = heading;
  let current = scope;
  for (const clause of text.split(/(?<=[，。；])/)) {
    const [start, end] = [at, at + clause.length];
    at = end;
    const own = subjects.filter((one) => one.start >= start && one.end <= end);
    for (const { sets } of own) if (sets) current = sets;
    const words = clause.replace(/[，。；]$/, '');
    const place = {
      hasReason: hasReason(text, end, reasons),
      at: stretch(line, start, start + words.length),
      sentence: sentenceAt(line, start),
    };
    const add = (kind: Statement['kind'], about: readonly FoundSubject[]) => {
      for (const { subjects: subject, ...found } of about) {
        const name = found.words ?? line.text.slice(found.start, found.end);
        statements.push({ kind, ...place, subject, words: name, scope: current });
      }
    };
    if (SAME.test(words) && !/\d(?:万元|元|%)/.test(words)) add('same', own.length > 0 ? own : last ? [last] : []);
    else if (!/\d(?:万元|元)/.test(words)) {
      const found = NONE.exec(words);
      // 无形资产购置 is a name
      const isName = found && own.some((one) => one.start <= start + found.index && one.end > start + found.index);
      const none = isName ? null : found;
      const behind = none ? own.filter((one) => one.start - start >= none.index) : [];
      const first = behind[0];
      if (none && first && first.start - start - none.index - none[0].length <= NEAR) add('none', behind);
      else if (NONE_BEHIND.test(words) && own.length > 0) add('none', own);
    }
    last = own.at(-1) ?? last;
  }
  return statements;
}

/** Whether a reason begins right behind a clause. */
const hasReason = (text: string, end: number, reasons: MaskedLine['reasons']) =>
  text[end - 1] !== '；' && reasons.some(({ start }) => start === end);
