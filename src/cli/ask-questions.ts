import { createInterface } from 'node:readline/promises';
import type { Answers } from '../import/columns/question.ts';
import { fill } from '../locales/texts.ts';
import { cli } from '../locales/zh-CN/cli.ts';
import type { QuestionItem } from '../app/import/format-question.ts';
import { say } from './output.ts';

/** Whether somebody sits at a terminal. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/** Asks one question after the other; an answer is the number of a choice. Whoever ends the input leaves the rest unanswered. */
export async function askQuestions(questions: readonly QuestionItem[]): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new AbortController();
  terminal.once('close', () => ended.abort());
  const answers: Record<string, string> = {};
  try {
    for (const { key, label, about, choices } of questions) {
      say(fill(cli.importing.question, { label, key, about: about ?? '' }));
      choices.forEach((choice, index) => say(`  ${index + 1}. ${choice.label}`));
      for (;;) {
        const prompt = fill(cli.importing.prompt, { count: choices.length });
        const choice = choices[Number(await terminal.question(prompt, ended)) - 1];
        if (!choice) continue;
        answers[key] = choice.value;
        break;
      }
    }
  } catch (problem) {
    if ((problem as Error).name !== 'AbortError') throw problem;
  } finally {
    terminal.close();
  }
  return answers;
}
