import type { AuditedWorkbook } from '../../app/audit/audit-workbook.ts';
import { type ExplainedFinding, explained } from '../../app/audit/explanations.ts';
import { changesOf, changesOfFix, type CellChange } from '../../app/audit/fix.ts';
import { tableOf } from '../../audit/findings/finding-table.ts';
import { formatFinding } from '../../audit/messages/format-finding.ts';
import { CellLabels } from '../../audit/evidence/cell-labels.ts';
import { type CellLabel, formatCellLabel, tableName } from '../../audit/model/cell-label.ts';
import type { Finding, KeyedFinding, Suspect } from '../../audit/model/finding.ts';
import { ruleOf } from '../../audit/rules/catalogue.ts';
import type { TableId } from '../../tables/model/table.ts';
import { type Texts, fill } from '../../locales/texts.ts';
import { hundredths, toNumber } from '../../money/hundredths.ts';
import { cellName } from '../../workbook/model/address.ts';
import { type CellPlace, type WorkbookSnapshot, placeName, valueAt } from '../../workbook/model/snapshot.ts';
import type { AuditItem, AuditReport, ChangedCell, SafeFix, SettlingWay } from './audit-items.ts';

/** An audit in the words of the pane. */
export function reportAudit({ audit, snapshot, explanations }: AuditedWorkbook, texts: Texts): AuditReport {
  const { found, tables, isOurs, exact, passed, unchecked, findings } = audit;
  const units = new Set([...found.tables.values()].flatMap(({ moneyUnit }) => moneyUnit ?? []));
  const labels = new CellLabels(new Map([...found.tables].map(([id, { placed }]) => [id, placed])));
  const reporter = new Reporter(snapshot, texts, units.size > 1, labels);
  const items = findings.map((finding): AuditItem => ({
    ...reporter.item(finding),
    ...explained(finding, explanations, texts),
  }));
  return {
    tables,
    exact,
    exactFixed: isOurs,
    passed,
    unchecked,
    items,
    explanationsUnreadable: explanations.unreadable,
    seen: snapshot,
  };
}

/** Puts findings into the words of the reader. */
class Reporter {
  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly texts: Texts,
    /** 元 stands beside 万元: what a cell should hold is known only once that is settled. */
    private readonly mixesUnits: boolean,
    private readonly labels: CellLabels,
  ) {}

  item(finding: KeyedFinding): Omit<AuditItem, keyof ExplainedFinding> {
    const { outcome, rule, follows } = finding;
    const ways = this.ways(finding);
    const guilty = ways.length === 1 ? ways[0]!.cells[0] : undefined;
    const place = finding.fix?.place ?? guilty?.place ?? finding.cells[0]?.place;
    const known = ruleOf(rule);
    const table = guiltyTable(finding, guilty?.place) ?? tableOf(finding);
    return {
      outcome,
      table: table ? tableName(table) : (place?.sheet ?? ''),
      tableId: table,
      where: this.where(place, this.labelIn(finding, place)),
      place,
      message: formatFinding(finding, this.texts),
      rule,
      wording: { content: known.wording, basis: known.basis },
      ways,
      fix: finding.fix && this.fix(finding.fix, finding),
      follows: follows.map((follow) => ({
        where: this.where(follow.cells[0]?.place, this.labelIn(follow, follow.cells[0]?.place)),
        place: follow.cells[0]?.place,
        message: formatFinding(follow, this.texts),
      })),
    };
  }

  /** Suspects that are to be changed together are one way. */
  private ways({ suspects, leading }: Finding): SettlingWay[] {
    const ways = new Map<string, SettlingWay>();
    const likely = suspects.slice(0, leading);
    for (const suspect of likely) {
      const changes = changesOf(suspect);
      const name = changes
        .map(({ place }) => placeName(place))
        .sort()
        .join();
      if (!ways.has(name)) ways.set(name, this.way(suspect, changes, likely));
    }
    return [...ways.values()];
  }

  private way(suspect: Suspect, changes: readonly CellChange[], likely: readonly Suspect[]): SettlingWay {
    const labels = new Map(likely.map(({ place, label }) => [placeName(place), formatCellLabel(label)]));
    const isTyped = changes.every(({ place }) => this.formulaAt(place) === null);
    return {
      cells: changes.map((change) => this.changed(change, labels.get(placeName(change.place)) ?? '')),
      settles: suspect.settles,
      slip: suspect.slip && this.texts.audit.suspects[suspect.slip],
      changes: isTyped && !this.mixesUnits ? changes : undefined,
    };
  }

  private fix(fix: NonNullable<Finding['fix']>, finding: Finding): SafeFix {
    const restored = fix.kind === 'formula' ? [fix] : fix.kind === 'formulas' ? fix.formulas : [];
    const amounts = new Map(restored.map(({ place, amount }) => [placeName(place), amount]));
    const changes = changesOfFix(fix).map((change) => {
      const label = this.labelIn(finding, change.place);
      const cell = this.changed(change, label ? formatCellLabel(label) : '');
      const amount = amounts.get(placeName(change.place));
      return { change, cell: amount === undefined ? cell : { ...cell, after: this.calculated(amount) } };
    });
    return { kind: fix.kind, changes };
  }

  /** What a formula will show, which says more than the formula itself. */
  private calculated(amount: number): string {
    return fill(this.texts.pane.audit.calculated, { amount: this.formatValue(toNumber(hundredths(amount))) });
  }

  /** What a cell of a finding is called in its table; undefined where it belongs to none. */
  private labelIn({ cells, suspects }: Finding, place: CellPlace | undefined): CellLabel | undefined {
    const isThere = (one: { readonly place: CellPlace }) => place && placeName(one.place) === placeName(place);
    const key = cells.find(isThere)?.key;
    return suspects.find(isThere)?.label ?? (key && this.labels.at(key));
  }

  private changed(change: CellChange, label: string): ChangedCell {
    const { place } = change;
    return { place, where: this.where(place), label, before: this.standing(place), after: this.planned(change) };
  }

  /** Where a cell stands, with the words of its row and its heading where they are known. */
  private where(place: CellPlace | undefined, label?: CellLabel): string {
    if (!place) return '';
    const at = fill(this.texts.pane.audit.at, {
      sheet: place.sheet,
      address: cellName(place.row, place.column),
    });
    return [at, label?.row, label?.column].filter(Boolean).join(' ');
  }

  private formulaAt({ sheet, row, column }: CellPlace): string | null {
    return this.snapshot.sheets.find(({ name }) => name === sheet)?.formulas[row]?.[column] ?? null;
  }

  private standing(place: CellPlace): string {
    const sheet = this.snapshot.sheets.find(({ name }) => name === place.sheet);
    const value = sheet ? valueAt(sheet, place.row, place.column) : null;
    return this.formulaAt(place) ?? this.formatValue(value);
  }

  private planned({ content }: CellChange): string {
    if (!content) return this.formatValue(null);
    if ('formula' in content) return content.formula;
    return this.formatValue('number' in content ? content.number : content.text);
  }

  private formatValue(value: string | number | boolean | null): string {
    const { blank, text } = this.texts.pane.audit;
    if (value === null || value === '') return blank;
    if (typeof value === 'number')
      return value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 10 });
    return fill(text, { text: String(value) });
  }
}

/** The table of the cell that is most likely wrong. */
function guiltyTable({ suspects }: Finding, place: CellPlace | undefined): TableId | undefined {
  return suspects.find((suspect) => suspect.place === place)?.label.table;
}
