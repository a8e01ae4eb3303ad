import type { Area } from '../workbook/address.ts';
import type { SheetRecord } from '../workbook/history.ts';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan.ts';
import type { AreaOf } from './area-of.ts';
import { checkPlan } from './check-plan.ts';
import { recordCut } from './cut-formulas.ts';
import { openSheets } from './open-sheets.ts';
import { askPatched } from './patched-sheet.ts';
import { askLook, type Look } from './looks.ts';
import { piecesOf } from './pieces-of.ts';
import { readContents } from './recorded-contents.ts';
import { movesInto } from './recorded-rows.ts';
import { rectangles } from './rectangles.ts';
import { inExcel } from './run.ts';
import { sameName } from './same-name.ts';
import type { CutState, SheetState } from './sheet-state.ts';
import { askAll, question } from './uniform.ts';
import { askWhole } from './whole-sheet.ts';

/**
 * Records what applying the plan would change, in four round trips, some more where looks are not what the plan's
 * areas suggest, and two more where rows go. Throws before anything is written what `apply` would throw then: protection, texts that are too long.
 */
export async function record(plan: WorkbookPlan): Promise<SheetRecord[]> {
  checkPlan(plan);
  const { targets, order, names } = await ask(plan);
  const places = targets.flatMap(({ id, areas }) => areas.map((area) => ({ sheet: id, area })));
  const contents = await readContents(places);
  const states = targets.map(({ id, looks, whole, patched }): SheetState => ({
    id,
    order,
    contents: contents.filter((_, index) => places[index]!.sheet === id),
    looks,
    whole,
    patched,
    cut: null,
  }));
  const cut = await cutBy(targets, states, names);
  return plan.sheets.map(({ name, mode }) => {
    const index = targets.findIndex((target) => target.plan.name === name);
    if (index < 0) return { sheet: name, areas: 'whole', before: null };
    const { name: sheet, areas } = targets[index]!;
    const before = index === 0 ? { ...states[index]!, cut } : states[index]!;
    return { sheet, areas: mode === 'patch' ? areas : 'whole', before };
  });
}

/** What refers to rows that the plan deletes; it is kept with the first sheet. */
function cutBy(
  targets: readonly Target[],
  states: readonly SheetState[],
  names: ReadonlyMap<string, string>,
): Promise<CutState | null> {
  const moves = new Map(targets.map(({ name, plan }, index) => [name, movesInto(plan, states[index]!)]));
  const rewritten = targets.flatMap(({ name, whole }) => (whole ? [name] : []));
  return recordCut(moves, rewritten, (sheet) => names.get(sheet)!);
}

/** A sheet of the plan that is there: all that is to be recorded of it but its contents. */
interface Target extends Pick<SheetState, 'id' | 'looks' | 'whole' | 'patched'> {
  readonly plan: SheetPlan;
  /** As it is written in the workbook: upper and lower case may differ from the plan. */
  readonly name: string;
  readonly areas: readonly Area[];
}

interface Asked {
  readonly targets: Target[];
  /** The ids of all sheets. */
  readonly order: string[];
  /** And by their names. */
  readonly names: ReadonlyMap<string, string>;
}

function ask({ sheets: plans }: WorkbookPlan): Promise<Asked> {
  return inExcel(async (context) => {
    const { sheets, refuseProtected } = await openSheets(context);
    const found = plans.flatMap((plan) => {
      const sheet = sheets.find(({ name }) => sameName(name, plan.name));
      if (!sheet) return [];
      const patched = plan.mode === 'patch' ? askPatched(sheet, plan) : undefined;
      return [{ plan, sheet, patched, looks: [] as AreaOf<Look>[] }];
    });
    refuseProtected(
      found.map(({ sheet }) => sheet),
      found.length < plans.length,
    );
    const wholes = await askWhole(
      context,
      found.filter(({ plan }) => plan.mode === 'replace'),
    );
    await askAll(
      context,
      found.flatMap(({ plan, sheet, patched, looks }) => {
        const whole = wholes.get(plan);
        const pieces = piecesOf(plan, whole?.area).map((area) =>
          question(sheet, area, askLook, (look) => looks.push(look)),
        );
        return [...pieces, ...(whole ?? patched)!.questions];
      }),
    );
    const targets = found.map(({ plan, sheet: { id, name }, patched, looks }) => {
      const whole = wholes.get(plan);
      const areas = whole ? [whole.area] : areasOf(plan);
      return { plan, id, name, looks, areas, whole: whole?.state() ?? null, patched: patched?.state() ?? null };
    });
    return { targets, order: sheets.map(({ id }) => id), names: new Map(sheets.map(({ id, name }) => [name, id])) };
  });
}

/** The areas of the cells that a plan lists. */
function areasOf({ cells }: SheetPlan): Area[] {
  return rectangles(cells, (cell) => (cell ? true : undefined)).map(({ area }) => area);
}
