import type { Area } from '../workbook/address.ts';
import { breathing } from '../workbook/breath.ts';
import { ChangedMeanwhile, type SheetRecord } from '../workbook/history.ts';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { AreaOf } from './area-of.ts';
import { asSeen } from './as-seen.ts';
import { checkPlan } from './check-plan.ts';
import { cutBy } from './cut-formulas.ts';
import { ExcelProblem } from './errors.ts';
import { extentOf } from './extent.ts';
import { joinLooks } from './join-looks.ts';
import { askAreas, fitTogether, loadAreas, type WantedArea } from './load-areas.ts';
import { askLook, type Look } from './looks.ts';
import { askOpen } from './open-sheets.ts';
import { askPatched } from './patched-sheet.ts';
import { piecesOf } from './pieces-of.ts';
import { missingSheets } from './placements.ts';
import { read } from './read.ts';
import { contentsOf } from './recorded-contents.ts';
import { movesInto } from './recorded-rows.ts';
import { rectangles } from './rectangles.ts';
import { inExcel } from './run.ts';
import { sameName } from './same-name.ts';
import type { Contents, SheetState } from './sheet-state.ts';
import { isTypedSince } from './typing.ts';
import { askAll, question, QUESTION_BYTES } from './uniform.ts';
import { askWhole } from './whole-sheet.ts';

/** A sheet of the plan that is there: all that is to be recorded of it but its contents. */
interface Target extends Pick<SheetState, 'id' | 'looks' | 'whole' | 'patched'> {
  readonly plan: SheetPlan;
  /** As it is written in the workbook: upper and lower case may differ from the plan. */
  readonly name: string;
  readonly areas: readonly WantedArea[];
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
  const asked = await ask(plan, seen, expected, true).catch((error: unknown) => {
    if (error instanceof ExcelProblem && error.code === 'tooLarge') return ask(plan, seen, expected, false);
    throw error;
  });
  if (!('targets' in asked)) return recordAsSeen(plan, seen, asked);
  const { targets, order, ids } = asked;
  const wanted = targets.flatMap(({ areas }) => areas);
  const loaded = asked.contents ?? (await loadAreas(wanted, CONTENTS));
  const breathe = breathing();
  const contents: { readonly sheet: string; readonly contents: Contents }[] = [];
  const changed = new Set<string>();
  for (const [index, { sheet, area }] of wanted.entries()) {
    await breathe();
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
  const cut = cutBy(seen, moves, rewritten, (sheet) => ids.get(sheet));
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

interface Asked {
  readonly targets: readonly Target[];
  /** What stands in their areas; null: that is too much for one answer. */
  readonly contents: readonly Parameters<typeof contentsOf>[1][] | null;
  /** The ids of all sheets in their order, and by their names. */
  readonly order: readonly string[];
  readonly ids: ReadonlyMap<string, string>;
}

/** One round trip; a map: more is used than was expected. Throws ChangedMeanwhile where other sheets are there than were seen. */
function ask(
  { sheets: plans }: WorkbookPlan,
  seen: WorkbookSnapshot,
  expected: Expected,
  withContents: boolean,
): Promise<Asked | Expected> {
  return inExcel(async (context) => {
    const open = askOpen(context);
    const found = plans.flatMap((plan) => {
      const sheet = seen.sheets.find(({ name }) => sameName(name, plan.name));
      return sheet ? [askSheet(context, plan, sheet, expected.get(sheet.name))] : [];
    });
    const wanted = found.flatMap(({ areas }) => areas);
    const questions = found.flatMap((one) => one.questions);
    const isLittle = withContents && fitTogether(wanted, questions.length * QUESTION_BYTES);
    const contents = isLittle ? askAreas(context, wanted, CONTENTS) : () => null;
    await askAll(context, questions);
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
        ...{ plan, name, areas, looks: joinLooks(looks), id: there[index]!.id },
        ...{ whole: whole?.state() ?? null, patched: patched?.state() ?? null },
      })),
      contents: contents(),
      order: sheets.map(({ id }) => id),
      ids: new Map(sheets.map(({ id, name }) => [name, id])),
    };
  });
}

/** Asks about one sheet of a plan that was seen. `more`: its extent, where that is known to be larger than it seems. */
function askSheet(context: Excel.RequestContext, plan: SheetPlan, seen: SheetSnapshot, more: Area | undefined) {
  const { name } = seen;
  const sheet = context.workbook.worksheets.getItem(name);
  const looks: AreaOf<Look>[] = [];
  const lookAt = (area: Area) => question(sheet, area, askLook, (look) => looks.push(look));
  if (plan.mode === 'patch') {
    const patched = askPatched(sheet, plan);
    const areas = areasOf(plan).map((area) => wantedArea(seen, area));
    return { plan, name, looks, areas, patched, questions: [...piecesOf(plan).map(lookAt), ...patched.questions] };
  }
  const model = asSeen(plan, seen);
  const area = more ?? extentWith(plan, seen);
  const whole = askWhole(sheet, plan, area);
  const questions = [...piecesOf(model, area).map(lookAt), ...whole.questions];
  return { plan, name, looks, areas: [wantedArea(seen, area)], area, whole, questions };
}

/** From A1 to the last cell that holds something or that the plan writes, and one more: lines belong to both neighbours. */
function extentWith(plan: SheetPlan, { values }: SheetSnapshot): Area {
  const { rows, columns, ...corner } = extentOf(plan);
  const width = Math.max(0, ...values.map((line) => line.length));
  return { ...corner, rows: Math.max(rows, values.length) + 1, columns: Math.max(columns, width) + 1 };
}

/** The areas of the cells that a plan lists. */
function areasOf({ cells }: SheetPlan): Area[] {
  return rectangles(cells, (cell) => (cell ? true : undefined)).map(({ area }) => area);
}

/** A number format, beside what the cell holds. */
const FORMAT_BYTES = 20;

function wantedArea({ name, values, formulas }: SheetSnapshot, area: Area): WantedArea {
  const { row, column, rows, columns } = area;
  const lines = Array.from({ length: rows }, (_, index) => row + index);
  const cells = lines.map((line) => (values[line] ?? []).slice(column, column + columns));
  // where there is no formula the value comes twice
  const typed = cells.map((cell, index) => cell.map((value, at) => formulas[row + index]?.[column + at] ?? value));
  return { sheet: name, area, bytesPerRow: JSON.stringify([cells, typed]).length / rows + FORMAT_BYTES * columns };
}
