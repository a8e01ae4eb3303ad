import type { AuditedWorkbook } from '../../app/audit-workbook.ts';
import { explanationOf, keyOf } from '../../app/explanations.ts';
import { changeOf, changesOf, type CellChange } from '../../app/fix.ts';
import type { Finding, Suspect } from '../../audit/finding.ts';
import { ruleOf } from '../../audit/rules/catalogue.ts';
import { INPUT_SHEETS } from '../../ledger/sheets.ts';
import type { Texts } from '../../texts/texts.ts';
import { fill } from '../../texts/texts.ts';
import { cellName } from '../../workbook/address.ts';
import type { CellPlace, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { placeName, valueAt } from '../../workbook/snapshot.ts';
import type { AuditItem, AuditReport, ChangedCell, SafeFix, SettlingWay } from './audit-items.ts';

/** An audit in the words of the pane. */
export function reportAudit({ audit, snapshot, explanations }: AuditedWorkbook, texts: Texts): AuditReport {
  const { found, exact, passed, unchecked, findings } = audit;
  const units = new Set([...found.tables.values()].flatMap(({ moneyUnit }) => moneyUnit ?? []));
  const words = new Words(snapshot, texts, units.size > 1);
  const numbered = new Map<string, number>();
  const items = findings.map((finding): AuditItem => {
    const same = keyOf(finding);
    const count = (numbered.get(same) ?? 0) + 1;
    numbered.set(same, count);
    return { ...words.item(finding), key: `${same} ${count}`, explanation: explanationOf(finding, explanations) };
  });
  return {
    tables: found.tables.size,
    exact,
    exactFixed: INPUT_SHEETS.every((name) => snapshot.sheets.some((sheet) => sheet.name === name)),
    passed,
    unchecked,
    items,
    seen: snapshot,
  };
}

class Words {
  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly texts: Texts,
    /** 元 stands beside 万元: what a cell should hold is known only once that is settled. */
    private readonly mixesUnits: boolean,
  ) {}

  item(finding: Finding): Omit<AuditItem, 'key' | 'explanation'> {
    const { outcome, message, rule, follows } = finding;
    const ways = this.ways(finding);
    const guilty = ways.length === 1 ? ways[0]!.cells[0] : undefined;
    const place = finding.fix?.place ?? guilty?.place ?? finding.cells[0]?.place;
    const known = ruleOf(rule);
    return {
      outcome,
      table: tableIn(guilty?.words ?? message) ?? place?.sheet ?? '',
      where: this.where(place),
      place,
      message,
      rule,
      wording: { content: known.wording, basis: known.basis },
      ways,
      fix: finding.fix && this.fix(finding.fix),
      follows: follows.map(({ cells, message: said }) => ({
        where: this.where(cells[0]?.place),
        place: cells[0]?.place,
        message: said,
      })),
    };
  }

  /** Suspects that are to be changed together are one way. */
  private ways({ suspects, leading }: Finding): SettlingWay[] {
    const ways = new Map<string, SettlingWay>();
    const told = suspects.slice(0, leading);
    for (const suspect of told) {
      const changes = changesOf(suspect);
      const name = changes
        .map(({ place }) => placeName(place))
        .sort()
        .join();
      if (!ways.has(name)) ways.set(name, this.way(suspect, changes, told));
    }
    return [...ways.values()];
  }

  private way(suspect: Suspect, changes: readonly CellChange[], told: readonly Suspect[]): SettlingWay {
    const wordsAt = new Map(told.map(({ place, words }) => [placeName(place), words]));
    const isTyped = changes.every(({ place }) => this.formulaAt(place) === null);
    return {
      cells: changes.map((change) => this.changed(change, wordsAt.get(placeName(change.place)) ?? '')),
      settles: suspect.settles,
      slip: suspect.slip,
      changes: isTyped && !this.mixesUnits ? changes : undefined,
    };
  }

  private fix(fix: NonNullable<Finding['fix']>): SafeFix {
    const change = changeOf(fix);
    return { kind: fix.kind, change, cell: this.changed(change, '') };
  }

  private changed(change: CellChange, words: string): ChangedCell {
    const { place } = change;
    return { place, where: this.where(place), words, before: this.standing(place), after: this.planned(change) };
  }

  private where(place: CellPlace | undefined): string {
    if (!place) return '';
    const address = cellName(place.row, place.column);
    return fill(this.texts.pane.audit.at, { sheet: place.sheet, address });
  }

  private formulaAt({ sheet, row, column }: CellPlace): string | null {
    return this.snapshot.sheets.find(({ name }) => name === sheet)?.formulas[row]?.[column] ?? null;
  }

  private standing(place: CellPlace): string {
    const sheet = this.snapshot.sheets.find(({ name }) => name === place.sheet);
    const value = sheet ? valueAt(sheet, place.row, place.column) : null;
    return this.formulaAt(place) ?? this.said(value);
  }

  private planned({ content }: CellChange): string {
    if (!content) return this.said(null);
    if ('formula' in content) return content.formula;
    return this.said('number' in content ? content.number : content.text);
  }

  private said(value: string | number | boolean | null): string {
    const { blank, text } = this.texts.pane.audit;
    if (value === null || value === '') return blank;
    if (typeof value === 'number')
      return value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 10 });
    return fill(text, { text: String(value) });
  }
}

/** The table that words name first. */
function tableIn(words: string): string | undefined {
  return /表1?\d/.exec(words)?.[0];
}
