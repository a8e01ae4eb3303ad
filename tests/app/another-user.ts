import { excelPort } from '../../src/excel/excel-port.ts';
import { HostError } from '../../simulator/grid/host-error.ts';
import { type CellPlace, placeName } from '../../src/workbook/model/snapshot.ts';
import { begin, isRefused, isTidying, type Scenario, type Tried } from './faults.ts';
import { areEqual, copyOf, type OpenGrid, contentIn } from './open-grid.ts';

/** What somebody else types. */
const TYPED = '别人写的';

/** An action, and cells of its sheets in which somebody else may type while it is under way. */
export interface SharedScenario extends Scenario {
  readonly places: readonly CellPlace[];
  /** Its workbook is a whole department's. */
  readonly whole?: true;
  /** The request before which it begins to matter; what stands there earlier the action replaces as it was told to. */
  readonly from?: number;
  /** What it leaves is known only when it is there, and that it is done is noted in a request of its own. */
  readonly notesApart?: true;
}

/**
 * Lets somebody else type before each request of an action, in a cell of a sheet that the action writes; a sheet that is not
 * there they add. Afterwards what they typed is there, and all else is as before or finished; as before only with a word.
 * `failing`: Excel fails at the last action of that request, too; not of a request that only notes that it is done, after which nothing is looked at.
 */
export async function tryAnotherUser(scenario: SharedScenario, { failing = false } = {}): Promise<Tried> {
  const { book, done, starts, positions } = await begin(scenario);
  const losses: string[] = [];
  let tried = 0;
  for (const place of scenario.places) {
    const [before, after] = [book, done].map((state) => {
      const other = copyOf(state);
      type(other, place);
      return other;
    });
    for (const [request, start] of starts.entries()) {
      if (request < (scenario.from ?? 0) || (failing && scenario.notesApart && request === starts.length - 1)) continue;
      tried++;
      const other = copyOf(book);
      const isTold = await actWhile(other, scenario, start, failing, () => type(other, place));
      const now = contentIn(other.grid);
      const isBefore = areEqual(now, contentIn(before!.grid));
      const isAfter = areEqual(now, contentIn(after!.grid)) || isKept(other, done, place);
      const loss =
        isBefore && !isAfter && !isTold
          ? 'nobody was told'
          : !isBefore && !isAfter
            ? 'neither, or the edit is lost'
            : '';
      if (loss) losses.push(`${scenario.name}, ${placeName(place)} before request ${request}: ${loss}`);
    }
  }
  const requests = starts.length;
  return { positions, states: requests, requests, tried, losses };
}

/** Whether the action said that it did nothing. */
async function actWhile(
  book: OpenGrid,
  { act }: Scenario,
  wanted: number,
  failing: boolean,
  strike: () => void,
): Promise<boolean> {
  let [position, isOver] = [-1, false];
  book.host.beforeAction = (_, index, request) => {
    if (isTidying(request)) return;
    if (++position === wanted) strike();
    // the edit alone may have ended the request
    else if (index === 0 && position > wanted) isOver = true;
    if (!failing || isOver || position < wanted || index < request.Actions.length - 1) return;
    throw new HostError('GeneralException');
  };
  return act(excelPort()).then(isRefused, () => true);
}

function type({ grid }: OpenGrid, { sheet, row, column }: CellPlace): void {
  const id = grid.sheets().find(({ name }) => name === sheet)?.id ?? grid.addSheet(sheet);
  grid.write(id, { row, column, rows: 1, columns: 1 }, [[{ value: TYPED }]]);
}

/**
 * Whether all is finished but for the edit, wherever its row has gone; the sheet on which it stands may have been to go.
 */
function isKept(now: OpenGrid, done: OpenGrid, { sheet }: CellPlace): boolean {
  const { grid } = copyOf(now);
  const idIn = (one: OpenGrid['grid']) => one.sheets().find(({ name }) => name === sheet)?.id;
  const id = idIn(grid);
  const used = id === undefined ? null : grid.usedArea(id, true);
  if (id === undefined || !used) return false;
  const values = grid.values(id, used);
  const row = values.findIndex((line) => line.includes(TYPED));
  if (row < 0) return false;
  const cell = { row: used.row + row, column: used.column + values[row]!.indexOf(TYPED), rows: 1, columns: 1 };
  const wanted = idIn(done.grid);
  if (wanted === undefined) grid.deleteSheet(id);
  else {
    const [formula, value] = [done.grid.formulas(wanted, cell)[0]![0]!, done.grid.values(wanted, cell)[0]![0]!];
    grid.write(id, cell, [[formula === null ? { value } : { formula }]]);
  }
  return areEqual(contentIn(grid), contentIn(done.grid));
}
