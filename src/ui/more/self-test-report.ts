/** What 自检 does, in words: loaded when it is asked for. */
import type { Notice } from '../../app/generate/format-preview.ts';
import { type SelfTest, runSelfTest } from '../../excel/self-test/self-test.ts';
import { fill } from '../../locales/texts.ts';
import type { SelfTestTexts } from '../../locales/zh-CN/self-test.ts';
import type { Written } from '../shell/written.ts';
import { ASSUMPTIONS } from '../../excel/self-test/assumptions.ts';

export interface SelfTestReport {
  readonly failing: readonly Notice[];
  readonly holding: readonly Notice[];
  /** The temporary sheet that is still there; null: it is gone. */
  readonly left: string | null;
  /** All of it to copy, with what technicians need; nothing of the workbook. */
  readonly text: string;
}

/** Runs the self-test. `name`: the add-in's. Throws ExcelProblem where it cannot begin. */
export async function reportSelfTest(
  name: string,
  words: SelfTestTexts,
  onTrial: (trial: Written) => void,
): Promise<SelfTestReport> {
  const tested = await runSelfTest((done, total) =>
    onTrial({ done, total, sheet: words.assumptions[ASSUMPTIONS[done]!].what }),
  );
  return formatSelfTest(tested, name, words);
}

/** A self-test in words. */
function formatSelfTest({ excel, results, left }: SelfTest, name: string, words: SelfTestTexts): SelfTestReport {
  const notice = (where: string, what: string): Notice => ({ where, what, place: undefined });
  const failing = results.filter(({ holds }) => !holds);
  const lines = results.map(({ assumption, holds, reason }) => {
    const { what } = words.assumptions[assumption];
    return `${holds ? '✓' : '✗'} ${what} [${[assumption, reason].filter(Boolean).join(' ')}]`;
  });
  const count = { count: failing.length, total: results.length };
  return {
    failing: failing.map(({ assumption }) => {
      const { what, instead } = words.assumptions[assumption];
      return notice(what, instead);
    }),
    holding: results
      .filter(({ holds }) => holds)
      .map(({ assumption }) => notice('', words.assumptions[assumption].what)),
    left,
    text: [
      `${name} ${words.report}`,
      excel,
      failing.length === 0 ? fill(words.allHold, { count: results.length }) : fill(words.someFail, count),
      ...lines,
    ].join('\n'),
  };
}
