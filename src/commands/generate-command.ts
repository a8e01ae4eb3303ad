import { generate, type Generated, type PlansGeneration } from '../app/generate/generate.ts';
import { type Decision, planGeneration } from '../app/generate/plan-generation.ts';
import type { Preview } from '../app/generate/preview.ts';
import { formatFailure } from '../app/messages/format-failure.ts';
import { formatPreview } from '../app/generate/format-preview.ts';
import { formatRounding } from '../app/generate/format-rounding.ts';
import { show } from '../app/messages/show.ts';
import { showTables } from '../app/generate/show-tables.ts';
import type { Severity } from '../ledger/model/problem.ts';
import { formatProblem } from '../ledger/read/format-problem.ts';
import { type Texts, fill } from '../locales/texts.ts';
import type { WorkbookPort } from '../workbook/port/port.ts';
import type { Command } from './report.ts';

/**
 * 一键生成 from the ribbon: writes the tables where nothing is lost that was typed, shows the first, and reports what the
 * pane would list: hints, and what rounding did. Otherwise nothing is written, the first cell that it is about is shown, and
 * the report says why or asks what to do. `planning`: in another thread, where there is one: Excel restarts add-ins that hold
 * their page up for five seconds. Never throws.
 */
export async function generateFromRibbon(
  port: WorkbookPort,
  texts: Texts,
  decision?: Decision,
  planning: PlansGeneration = planGeneration,
): Promise<Command | undefined> {
  const { close, generate: words } = texts.pane;
  try {
    const generated = await generate(port, { planning, ...(decision && { decision }) });
    switch (generated.kind) {
      case 'done':
        await showTables(port);
        return done(generated, texts);
      case 'problems': {
        const { problems } = generated;
        await show(port, problems.find(({ place }) => place)?.place);
        const count = problems.filter(({ problem }) => problem.severity === 'error').length;
        const items = problems.map((located) => formatProblem(located, texts));
        return {
          what: fill(words.refused, { count }),
          next: words.refusedNext,
          lists: [{ heading: '', items }],
          close,
        };
      }
      case 'question':
        await show(port, generated.preview.typed[0]?.place);
        return question(port, texts, generated.preview, planning);
      case 'cancelled':
        return undefined;
    }
  } catch (error) {
    return { ...formatFailure(error, texts), lists: [], close };
  }
}

function done(
  { hints, rounding, isPresented, publisher }: Extract<Generated, { kind: 'done' }>,
  texts: Texts,
): Command {
  const { close, findings, generate: words } = texts.pane;
  const told = (severity: Severity) =>
    hints.filter(({ problem }) => problem.severity === severity).map((located) => formatProblem(located, texts));
  const lists = [
    { heading: findings.plausibilities, items: told('plausibility') },
    { heading: findings.hints, items: told('hint') },
    { heading: words.rounding.heading, items: formatRounding(rounding, texts) },
  ];
  return {
    what: words.done[publisher],
    next: isPresented ? words.doneNext : words.notPresented,
    lists: lists.flatMap(({ heading, items }) =>
      items.length > 0 ? [{ heading: fill(heading, { count: items.length }), items }] : [],
    ),
    close,
  };
}

/** What would be lost, with the choice that the pane has. */
function question(port: WorkbookPort, texts: Texts, seen: Preview, planning: PlansGeneration): Command {
  const { cancel, generate: words } = texts.pane;
  const told = formatPreview(seen, texts);
  const choice = (label: string, typed: Decision['typed']) => ({
    label,
    run: () => generateFromRibbon(port, texts, { typed, seen }, planning),
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
