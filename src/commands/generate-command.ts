import { generate, type Generated } from '../app/generate.ts';
import type { Decision } from '../app/plan-generation.ts';
import type { Preview } from '../app/preview.ts';
import { sayFailure } from '../app/say-failure.ts';
import { sayPreview } from '../app/say-preview.ts';
import { sayRounding } from '../app/say-rounding.ts';
import { show } from '../app/show.ts';
import { showTables } from '../app/show-tables.ts';
import type { Severity } from '../ledger/problem.ts';
import { sayProblem } from '../ledger/say-problem.ts';
import type { Texts } from '../texts/texts.ts';
import { fill } from '../texts/texts.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { Command } from './report.ts';

/**
 * 一键生成 from the ribbon: writes the tables where nothing is lost that was typed, shows the first, and reports what the
 * pane would list: hints, and what rounding did. Otherwise nothing is written, the first cell that it is about is shown, and
 * the report says why or asks what to do. Never throws.
 */
export async function generateFromRibbon(
  port: WorkbookPort,
  texts: Texts,
  decision?: Decision,
): Promise<Command | undefined> {
  const { close, generate: words } = texts.pane;
  try {
    const generated = await generate(port, decision ? { decision } : {});
    switch (generated.kind) {
      case 'done':
        await showTables(port);
        return done(generated, texts);
      case 'problems': {
        const { problems } = generated;
        await show(port, problems.find(({ place }) => place)?.place);
        const count = problems.filter(({ problem }) => problem.severity === 'error').length;
        const items = problems.map((located) => sayProblem(located, texts));
        return {
          what: fill(words.refused, { count }),
          next: words.refusedNext,
          lists: [{ heading: '', items }],
          close,
        };
      }
      case 'question':
        await show(port, generated.preview.typed[0]?.place);
        return question(port, texts, generated.preview);
      case 'cancelled':
        return undefined;
    }
  } catch (error) {
    return { ...sayFailure(error, texts), lists: [], close };
  }
}

function done({ hints, rounding }: Extract<Generated, { kind: 'done' }>, texts: Texts): Command {
  const { close, findings, generate: words } = texts.pane;
  const told = (severity: Severity) =>
    hints.filter(({ problem }) => problem.severity === severity).map((located) => sayProblem(located, texts));
  const lists = [
    { heading: findings.plausibilities, items: told('plausibility') },
    { heading: findings.hints, items: told('hint') },
    { heading: words.rounding.heading, items: sayRounding(rounding, texts) },
  ];
  return {
    what: words.done,
    next: words.doneNext,
    lists: lists.flatMap(({ heading, items }) =>
      items.length > 0 ? [{ heading: fill(heading, { count: items.length }), items }] : [],
    ),
    close,
  };
}

/** What would be lost, with the choice that the pane has. */
function question(port: WorkbookPort, texts: Texts, seen: Preview): Command {
  const { cancel, generate: words } = texts.pane;
  const told = sayPreview(seen, texts);
  const choice = (label: string, typed: Decision['typed']) => ({
    label,
    run: () => generateFromRibbon(port, texts, { typed, seen }),
  });
  return {
    what: told.what,
    next: [told.next, told.pages].join(''),
    lists: told.lists,
    choices: [
      ...(told.keepable ? [choice(words.keep, 'keep')] : []),
      choice(seen.typed.length > 0 ? words.replace : words.goOn, 'replace'),
    ],
    close: cancel,
  };
}
