import type { Area } from '../../src/workbook/model/address.ts';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';
import { displayText } from './display-text.ts';
import type { Axis, DefinedName, Engine, Selection, SheetInfo, SheetPatch, UserAction } from './engine.ts';
import { renameSheet, shiftFormula, shiftsBySheet } from './formula-references.ts';
import { HostError } from './host-error.ts';
import type { LineShift } from './line-shift.ts';
import { PlainSheet } from './plain-sheet.ts';

const CORNER: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * A spreadsheet in memory for tests that need no calculation: a formula keeps its text, follows its references when
 * lines move, and its value is 0 until a test plants one with `setResult`.
 * A test plays the user by calling the writing methods itself and then `tell`.
 */
export class PlainGrid implements Engine {
  private order: SheetInfo[] = [];
  private readonly contents = new Map<string, PlainSheet>();
  /** Sheets that a copy has as well: they are copied when one of the two changes them. */
  private readonly shared = new Set<string>();
  private defined: DefinedName[] = [];
  private selected: Selection;
  private readonly listeners = new Set<(action: UserAction) => void>();
  private count = 0;
  /** Lines that have moved, and that formulas have not followed yet: they follow all moves at once, when somebody looks. */
  private pending: { readonly sheet: string; readonly shift: LineShift }[] = [];

  constructor(firstSheet = 'Sheet1') {
    this.selected = { sheet: this.addSheet(firstSheet), area: CORNER };
  }

  /** The same workbook once more; from then on each goes its own way. */
  copy(): PlainGrid {
    this.follow();
    const twin = new PlainGrid();
    twin.order = [...this.order];
    twin.contents.clear();
    for (const [id, sheet] of this.contents) {
      twin.contents.set(id, sheet);
      for (const grid of [this, twin]) grid.shared.add(id);
    }
    twin.defined = [...this.defined];
    twin.selected = this.selected;
    twin.count = this.count;
    return twin;
  }

  /** The same object as long as nothing on the sheet changes, in its copies as well. */
  versionOf(sheet: string): object {
    this.follow();
    return this.sheet(sheet).version;
  }

  /** Reports an action of the user. */
  tell(action: UserAction): void {
    for (const listener of this.listeners) listener(action);
  }

  /** Plants the value of a formula, as a calculation would. */
  setResult(sheet: string, row: number, column: number, value: CellValue): void {
    this.changing(sheet).setResult(row, column, value);
  }

  settle = (): Promise<void> => Promise.resolve();

  sheets(): readonly SheetInfo[] {
    return this.order;
  }

  addSheet(name: string): string {
    const id = `{${String(++this.count).padStart(8, '0')}-0001-0000-0000-000000000000}`;
    this.contents.set(id, new PlainSheet());
    this.order.push({
      id,
      name,
      visibility: 'Visible',
      tabColor: '',
      protected: false,
      gridlines: true,
      headings: true,
    });
    return id;
  }

  deleteSheet(sheet: string): void {
    this.follow();
    const index = this.order.findIndex(({ id }) => id === sheet);
    const { name } = this.order[index]!;
    this.order.splice(index, 1);
    this.contents.delete(sheet);
    this.defined = this.defined.filter(({ scope }) => scope !== sheet);
    this.mapFormulas((formula) => renameSheet(formula, name, null));
    if (this.selected.sheet === sheet) {
      const visible = this.order.filter(({ visibility }) => visibility === 'Visible');
      this.activate((visible[Math.min(index, visible.length - 1)] ?? this.order[0]!).id);
    }
  }

  changeSheet(sheet: string, { position, ...patch }: SheetPatch): void {
    const index = this.order.findIndex(({ id }) => id === sheet);
    const before = this.order[index]!;
    if (patch.name !== undefined) this.follow();
    this.order.splice(index, 1);
    this.order.splice(position ?? index, 0, { ...before, ...patch });
    if (patch.name !== undefined) {
      const after = patch.name;
      this.mapFormulas((formula) => renameSheet(formula, before.name, after));
    }
  }

  activate(sheet: string): void {
    if (this.selected.sheet !== sheet) this.selected = { sheet, area: CORNER };
  }

  selection(): Selection {
    return this.selected;
  }

  select(sheet: string, area: Area): void {
    this.selected = { sheet, area };
  }

  usedArea: Engine['usedArea'] = (sheet, valuesOnly, within) => this.sheet(sheet).used(valuesOnly, within);
  values: Engine['values'] = (sheet, area) => this.sheet(sheet).values(area);
  formulas: Engine['formulas'] = (sheet, area) => this.followed(sheet).formulas(area);
  styles: Engine['styles'] = (sheet, area) => this.sheet(sheet).styles(area);

  texts(sheet: string, area: Area): string[][] {
    const styles = this.styles(sheet, area);
    return this.values(sheet, area).map((line, row) =>
      line.map((value, column) => displayText(value, styles[row]![column]!.numberFormat)),
    );
  }

  write: Engine['write'] = (sheet, area, inputs) => {
    this.follow();
    this.changing(sheet).write(area, inputs);
  };
  restyle: Engine['restyle'] = (sheet, changes) => changes.forEach((change) => this.changing(sheet).restyle(change));
  merges: Engine['merges'] = (sheet) => this.sheet(sheet).merges;
  merge: Engine['merge'] = (sheet, area) => this.changing(sheet).merge(area);
  unmerge: Engine['unmerge'] = (sheet, area) => this.changing(sheet).unmerge(area);
  lines: Engine['lines'] = (sheet, axis, first, count) => this.sheet(sheet).lines[axis].read(first, count);
  changeLines: Engine['changeLines'] = (sheet, axis, first, count, patch) =>
    this.changing(sheet).lines[axis].change(first, count, patch);

  insertLines(sheet: string, axis: Axis, first: number, count: number): void {
    this.shift(sheet, { axis, first, count });
  }

  deleteLines(sheet: string, axis: Axis, first: number, count: number): void {
    this.shift(sheet, { axis, first, count: -count });
  }

  frozen: Engine['frozen'] = (sheet) => this.sheet(sheet).frozen;
  freeze: Engine['freeze'] = (sheet, frozen) => void (this.changing(sheet).frozen = frozen);
  page: Engine['page'] = (sheet) => this.sheet(sheet).page;

  changePage: Engine['changePage'] = (sheet, patch) => {
    const changed = this.changing(sheet);
    changed.page = { ...changed.page, ...patch };
  };

  validations: Engine['validations'] = (sheet, area) => this.followed(sheet).rulesIn(area);
  validate: Engine['validate'] = (sheet, area, rule) => {
    this.follow();
    this.changing(sheet).validate(area, rule);
  };

  conditionalFormats: Engine['conditionalFormats'] = (sheet) => this.sheet(sheet).conditionalFormats;
  setConditionalFormats: Engine['setConditionalFormats'] = (sheet, formats) =>
    void (this.changing(sheet).conditionalFormats = formats);

  names(): readonly DefinedName[] {
    this.follow();
    return this.defined;
  }

  setName(name: DefinedName): void {
    this.follow();
    this.deleteName(name.name, name.scope);
    this.defined.push(name);
  }

  deleteName(name: string, scope: string | null): void {
    this.defined = this.defined.filter(
      (other) => other.scope !== scope || other.name.toLowerCase() !== name.toLowerCase(),
    );
  }

  onUserAction(listener: (action: UserAction) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private shift(sheet: string, shift: LineShift): void {
    const { name } = this.order.find(({ id }) => id === sheet)!;
    this.changing(sheet).shift(shift);
    this.pending.push({ sheet: name, shift });
  }

  /** Lets all formulas follow the lines that have moved. */
  private follow(): void {
    if (this.pending.length === 0) return;
    const moved = shiftsBySheet(this.pending);
    this.pending = [];
    this.mapFormulas((formula, home) => shiftFormula(formula, home, moved));
  }

  private followed(id: string): PlainSheet {
    this.follow();
    return this.sheet(id);
  }

  /** Rewrites the formulas of all sheets, of names and of validation lists. */
  private mapFormulas(change: (formula: string, home: string) => string): void {
    for (const { id, name } of this.order) {
      const changed = this.sheet(id).changedFormulas((formula) => change(formula, name));
      if (changed) this.changing(id).takeFormulas(changed);
    }
    this.defined = this.defined.map((name) => ({ ...name, formula: change(name.formula, '') }));
  }

  private changing(id: string): PlainSheet {
    const found = this.sheet(id);
    const sheet = this.shared.delete(id) ? found.copy() : found;
    this.contents.set(id, sheet);
    sheet.version = {};
    return sheet;
  }

  private sheet(id: string): PlainSheet {
    const sheet = this.contents.get(id);
    if (!sheet) throw new HostError('ItemNotFound', `no sheet ${id}`);
    return sheet;
  }
}
