import type { Area } from '../workbook/address.ts';
import type { SheetRecord } from '../workbook/history.ts';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan.ts';
import type { AreaOf } from './area-of.ts';
import { checkPlan } from './check-plan.ts';
import { openSheets } from './open-sheets.ts';
import { askLook, type Look } from './looks.ts';
import { piecesOf } from './pieces-of.ts';
import { readContents } from './recorded-contents.ts';
import { rectangles } from './rectangles.ts';
import { inExcel } from './run.ts';
import { sameName } from './same-name.ts';
import type { SheetState } from './sheet-state.ts';
import { askAll, question } from './uniform.ts';
import { askWhole } from './whole-sheet.ts';

/**
 * Records what applying the plan would change, in four round trips, and some more where looks are not what the plan's
 * areas suggest. Throws before anything is written what `apply` would throw then: protection, texts that are too long.
 */
export async function record(plan: WorkbookPlan): Promise<SheetRecord[]> {
  checkPlan(plan);
  const { targets, order } = await ask(plan);
  const places = targets.flatMap(({ id, areas }) => areas.map((area) => ({ sheet: id, area })));
  const contents = await readContents(places);
  return plan.sheets.map(({ name, mode }) => {
    const target = targets.find(({ plan }) => plan.name === name);
    if (!target) return { sheet: name, areas: 'whole', before: null };
    const { id, looks, whole } = target;
    const before: SheetState = {
      id,
      order,
      contents: contents.filter((_, i) => places[i]!.sheet === id),
      looks,
      whole,
    };
    return { sheet: target.name, areas: mode === 'patch' ? target.areas : 'whole', before };
  });
}

/** A sheet of the plan that is there: all that is to be recorded of it but its contents. */
interface Target extends Pick<SheetState, 'id' | 'looks' | 'whole'> {
  readonly plan: SheetPlan;
  /** As it is written in the workbook: upper and lower case may differ from the plan. */
  readonly name: string;
  readonly areas: readonly Area[];
}

function ask({ sheets: plans }: WorkbookPlan): Promise<{ targets: Target[]; order: string[] }> {
  return inExcel(async (context) => {
    const { sheets, refuseProtected } = await openSheets(context);
    const found = plans.flatMap((plan) => {
      const sheet = sheets.find(({ name }) => sameName(name, plan.name));
      return sheet ? [{ plan, sheet, looks: [] as AreaOf<Look>[] }] : [];
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
      found.flatMap(({ plan, sheet, looks }) => {
        const whole = wholes.get(plan);
        const pieces = piecesOf(plan, whole?.area).map((area) =>
          question(sheet, area, askLook, (look) => looks.push(look)),
        );
        return [...pieces, ...(whole?.questions ?? [])];
      }),
    );
    const targets = found.map(({ plan, sheet: { id, name }, looks }) => {
      const whole = wholes.get(plan);
      return { plan, id, name, looks, areas: whole ? [whole.area] : areasOf(plan), whole: whole?.state() ?? null };
    });
    return { targets, order: sheets.map(({ id }) => id) };
  });
}

/** The areas of the cells that a plan lists. */
function areasOf({ cells }: SheetPlan): Area[] {
  return rectangles(cells, (cell) => (cell ? true : undefined)).map(({ area }) => area);
}
