import { widthOf } from '../../base/lists.ts';
import type { Area } from '../../workbook/model/address.ts';
import { yieldWhenDue } from '../../base/yield-to-ui.ts';
import { ChangedMeanwhile, type SheetRecord } from '../../workbook/port/history.ts';
import type { SheetPlan, WorkbookPlan } from '../../workbook/model/plan.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { type AreaOf, extentOf } from '../requests/areas.ts';
import { alignToSheet } from '../rows/align-to-sheet.ts';
import { checkPlan } from './check-plan.ts';
import { brokenBy } from '../contents/broken-formulas.ts';
import { ExcelProblem } from '../requests/errors.ts';
import { joinStyles } from '../formats/join-styles.ts';
import { requestAreas, fitTogether, loadAreas, type AreaRequest } from '../requests/load-areas.ts';
import { requestStyle, type RecordedStyle } from '../formats/recorded-style.ts';
import { requestOpenSheets, sameName } from '../requests/open-sheets.ts';
import { isOfMerges } from '../formats/merges.ts';
import { requestPatched } from '../formats/patched-sheet.ts';
import { piecesOf } from '../formats/pieces-of.ts';
import { isOfPresentation, mergesOf, type Parts } from './parts.ts';
import { missingSheets } from './placements.ts';
import { read } from '../read/read.ts';
import { contentsOf } from '../contents/recorded-contents.ts';
import { movesInto } from '../rows/recorded-rows.ts';
import { rectangles } from '../requests/rectangles.ts';
import { inExcel } from '../requests/run.ts';
import type { Contents, SheetState } from '../formats/sheet-state.ts';
import { isTypedSince } from '../contents/typing.ts';
import { loadUniform, question, QUESTION_BYTES } from '../requests/uniform.ts';
import { requestWhole } from './whole-sheet.ts';

/** A sheet of the plan that is there: all that is to be recorded of it but its contents. */
interface Target extends Pick<SheetState, 'id' | 'looks' | 'whole' | 'patched'> {
  readonly plan: SheetPlan;
  /** As it is written in the workbook: upper and lower case may differ from the plan. */
  readonly name: string;
  readonly areas: readonly AreaRequest[];
}

/** What is expected on the sheets of a plan, by their names there. */
type Expected = ReadonlyMap<string, Area>;

const CONTENTS = 'values,formulas,numberFormat';

/**
 * Records what writing the plan would change, in one round trip: `seen`, the workbook as it was read right before, says
 * where to ask. More only where looks are not what the plan's areas suggest, where cells beyond them are formatted, and for
 * contents that one answer cannot carry. Throws ChangedMeanwhile where something else stands there than was seen, and what
 * `write` would throw: protection, texts that are too long.
 */
export async function record(plan: WorkbookPlan, seen?: WorkbookSnapshot): Promise<SheetRecord[]> {
  checkPlan(plan);
  try {
    return await recordAsSeen(plan, seen ?? (await read()), new Map());
  } catch (error) {
    // a sheet has gone or has another name
    throw error instanceof ExcelProblem && error.code === 'notFound' ? new ChangedMeanwhile([]) : error;
  }
}

async function recordAsSeen(plan: WorkbookPlan, seen: WorkbookSnapshot, expected: Expected): Promise<SheetRecord[]> {
  const asked = await requestAsFarAsTold(plan, seen, expected);
  if (!('targets' in asked)) return recordAsSeen(plan, seen, asked);
  const { targets, order, ids } = asked;
  const wanted = targets.flatMap(({ areas }) => areas);
  const loaded = asked.contents ?? (await loadAreas(wanted, CONTENTS));
  const yieldIfDue = yieldWhenDue();
  const contents: { readonly sheet: string; readonly contents: Contents }[] = [];
  const changed = new Set<string>();
  for (const [index, { sheet, area }] of wanted.entries()) {
    await yieldIfDue();
    const one = contentsOf(area, loaded[index]!);
    contents.push({ sheet, contents: one });
    if (isTypedSince(seen, sheet, [area], [one])) changed.add(sheet);
  }
  if (changed.size > 0) throw new ChangedMeanwhile([...changed]);
  const states = targets.map(({ id, name, looks, whole, patched }): SheetState => ({
    ...{ id, order, looks, whole, patched, cut: null },
    contents: contents.flatMap((one) => (one.sheet === name ? [one.contents] : [])),
  }));
  const moves = new Map(targets.map((target, index) => [target.name, movesInto(target.plan, states[index]!)]));
  const rewritten = targets.flatMap(({ name, whole }) => (whole ? [name] : []));
  // what refers to rows that go is kept with the first sheet
  const cut = brokenBy(seen, moves, rewritten, (sheet) => ids.get(sheet));
  const missing = missingSheets(
    plan,
    seen.sheets.map(({ name }) => name),
  );
  return plan.sheets.map(({ name, mode }): SheetRecord => {
    const index = targets.findIndex((target) => target.plan.name === name);
    if (index < 0) {
      const { position } = missing.find((one) => one.name === name)!;
      return { sheet: name, areas: 'whole', before: null, position };
    }
    const { name: sheet, areas } = targets[index]!;
    const before = index === 0 ? { ...states[index]!, cut } : states[index]!;
    return { sheet, areas: mode === 'patch' ? areas.map(({ area }) => area) : 'whole', before };
  });
}

/** What one answer cannot carry is left for later; how sheets are shown and printed is left out where Excel does not tell. */
async function requestAsFarAsTold(
  plan: WorkbookPlan,
  seen: WorkbookSnapshot,
  expected: Expected,
): Promise<Answer | Expected> {
  const parts: Parts = { contents: true, presentation: true, merges: new Map() };
  for (;;) {
    try {
      return await requestTargets(plan, seen, expected, parts);
    } catch (error) {
      if (parts.contents && error instanceof ExcelProblem && error.code === 'tooLarge') parts.contents = false;
      else if (parts.presentation && isOfPresentation(error)) parts.presentation = false;
      else if (parts.merges.size === 0 && isOfMerges(error)) parts.merges = await mergesOf(plan, seen);
      else throw error;
    }
  }
}

interface Answer {
  readonly targets: readonly Target[];
  /** What stands in their areas; null: that is too much for one answer. */
  readonly contents: readonly Parameters<typeof contentsOf>[1][] | null;
  /** The ids of all sheets in their order, and by their names. */
  readonly order: readonly string[];
  readonly ids: ReadonlyMap<string, string>;
}

/** One round trip; a map: more is used than was expected. Throws ChangedMeanwhile where other sheets are there than were seen. */
function requestTargets(
  { sheets: plans }: WorkbookPlan,
  seen: WorkbookSnapshot,
  expected: Expected,
  parts: Parts,
): Promise<Answer | Expected> {
  return inExcel(async (context) => {
    const open = requestOpenSheets(context);
    const found = plans.flatMap((plan) => {
      const sheet = seen.sheets.find(({ name }) => sameName(name, plan.name));
      return sheet ? [requestTarget(context, plan, sheet, expected.get(sheet.name), parts)] : [];
    });
    const wanted = found.flatMap(({ areas }) => areas);
    const questions = found.flatMap((one) => one.questions);
    const isLittle = parts.contents && fitTogether(wanted, questions.length * QUESTION_BYTES);
    const contents = isLittle ? requestAreas(context, wanted, CONTENTS) : () => null;
    await loadUniform(context, questions);
    const { sheets, refuseProtected } = open();
    const there = plans.flatMap(({ name }) => sheets.find((sheet) => sameName(sheet.name, name)) ?? []);
    const come = there.filter((sheet) => !found.some(({ name }) => sameName(name, sheet.name)));
    if (come.length > 0) throw new ChangedMeanwhile(come.map(({ name }) => name));
    refuseProtected(there, there.length < plans.length);
    const grown = found.flatMap(({ name, area, whole }) => {
      const used = whole?.used();
      return area && used && (used.rows > area.rows || used.columns > area.columns) ? [[name, used] as const] : [];
    });
    if (grown.length > 0) return new Map([...expected, ...grown]);
    return {
      targets: found.map(({ plan, name, areas, looks, whole, patched }, index): Target => ({
        ...{ plan, name, areas, looks: joinStyles(looks), id: there[index]!.id },
        ...{ whole: whole?.state() ?? null, patched: patched?.state() ?? null },
      })),
      contents: contents(),
      order: sheets.map(({ id }) => id),
      ids: new Map(sheets.map(({ id, name }) => [name, id])),
    };
  });
}

/** Asks about one sheet of a plan that was seen. `more`: its extent, where that is known to be larger than it seems. */
function requestTarget(
  context: Excel.RequestContext,
  plan: SheetPlan,
  seen: SheetSnapshot,
  more: Area | undefined,
  { presentation, merges }: Parts,
) {
  const { name } = seen;
  const sheet = context.workbook.worksheets.getItem(name);
  const looks: AreaOf<RecordedStyle>[] = [];
  const lookAt = (area: Area) => question(sheet, area, requestStyle, (look) => looks.push(look));
  if (plan.mode === 'patch') {
    const patched = requestPatched(sheet, plan);
    const areas = areasOf(plan).map((area) => wantedArea(seen, area));
    return { plan, name, looks, areas, patched, questions: [...piecesOf(plan).map(lookAt), ...patched.questions] };
  }
  const model = alignToSheet(plan, seen);
  const area = more ?? extentWith(plan, seen);
  const whole = requestWhole(sheet, plan, area, presentation, merges.get(name));
  const questions = [...piecesOf(model, area).map(lookAt), ...whole.questions];
  return { plan, name, looks, areas: [wantedArea(seen, area)], area, whole, questions };
}

/** From A1 to the last cell that holds something or that the plan writes, and one more: lines belong to both neighbours. */
function extentWith(plan: SheetPlan, { values }: SheetSnapshot): Area {
  const { rows, columns, ...corner } = extentOf(plan);
  const width = widthOf(values);
  return { ...corner, rows: Math.max(rows, values.length) + 1, columns: Math.max(columns, width) + 1 };
}

/** The areas of the cells that a plan lists. */
function areasOf({ cells }: SheetPlan): Area[] {
  return rectangles(cells, (cell) => (cell ? true : undefined)).map(({ area }) => area);
}

/** A number format, beside what the cell holds. */
const FORMAT_BYTES = 20;

function wantedArea({ name, values, formulas }: SheetSnapshot, area: Area): AreaRequest {
  const { row, column, rows, columns } = area;
  const lines = Array.from({ length: rows }, (_, index) => row + index);
  const cells = lines.map((line) => (values[line] ?? []).slice(column, column + columns));
  // where there is no formula the value comes twice
  const typed = cells.map((cell, index) => cell.map((value, at) => formulas[row + index]?.[column + at] ?? value));
  return { sheet: name, area, bytesPerRow: JSON.stringify([cells, typed]).length / rows + FORMAT_BYTES * columns };
}
