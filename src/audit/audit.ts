import { foundSums } from '../compose/input/ledger-sums.ts';
import type { Figure } from '../layout/placed-table.ts';
import type { RecognisedWorkbook } from '../recognise/scan/recognised-workbook.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/model/snapshot.ts';
import type { Evidence } from './evidence/evidence.ts';
import { type EvidenceOptions, gatherEvidence, joinedEvidence } from './evidence/gather-evidence.ts';
import type { Readings } from './evidence/readings.ts';
import { checkFindings } from './findings/check-findings.ts';
import { withKeys } from './findings/finding-keys.ts';
import { groupByCause, groupUnderRules } from './findings/group-by-cause.ts';
import { linearFindings } from './findings/linear-findings.ts';
import { moveFindings } from './findings/move-findings.ts';
import { uncheckedFindings, uncheckedRules } from './findings/unchecked-rules.ts';
import { findingOf } from './foreign-tables/findings.ts';
import { besideTables, otherForm } from './foreign-tables/other-form.ts';
import { watchFormulas, type FormulaWatch } from './formulas/formulas.ts';
import { type LedgerAmounts, ledgerAmounts } from './formulas/ledger-amounts.ts';
import { asksOf } from './formulas/ledger-selectors.ts';
import type { KeyedFinding } from './model/finding.ts';
import { OUR_SHEETS, SHEETS_BESIDE_TABLES } from './model/our-sheets.ts';
import { CHECK_RULES } from './rules/check-rules.ts';

/** What the audit of a workbook came to. */
export interface Audit {
  readonly found: RecognisedWorkbook;
  /** How many tables were read: of our form, or of another one. */
  readonly tables: number;
  /** The workbook has our input sheets. */
  readonly isOurs: boolean;
  readonly exact: boolean;
  /** Relations that hold. */
  readonly passed: number;
  /** Relations of which nothing could be said, and rules of which something could not. */
  readonly unchecked: number;
  readonly findings: readonly KeyedFinding[];
}

/** 一键审核: checks a workbook as it stands, whatever was typed into it. Writes nothing. */
export function audit(snapshot: WorkbookSnapshot, options: EvidenceOptions = {}): Audit {
  const evidence = gatherEvidence(snapshot, options);
  const { found, isOurs, exact } = evidence;
  if (isOurs) return auditOf(evidence);
  const other = otherForm(snapshot, found, exact);
  if (other) return { found, isOurs, exact, ...other, findings: withKeys(other.findings.map(findingOf), evidence) };
  const joined = joinedEvidence(evidence, options);
  if (!joined) return auditOf(evidence);
  const whole = auditOf(joined.evidence);
  return { ...whole, findings: moveFindings(whole.findings, joined.placeOf) };
}

/** The audit of the twelve tables. */
function auditOf(evidence: Evidence): Audit {
  const { found, isOurs, exact, equations } = evidence;
  const { watch, amounts } = isOurs ? formulaWatch(evidence) : NO_FORMULAS;
  const linear = linearFindings(evidence, watch, amounts);
  const checked = checkFindings(CHECK_RULES, evidence, linear.erased);
  const grouped = groupByCause(linear.findings, linear.causes, checked);
  const unchecked = uncheckedRules(evidence);
  return {
    found,
    tables: found.tables.size,
    isOurs,
    exact,
    passed: equations.filter(({ outcome }) => outcome === 'pass').length,
    unchecked:
      equations.filter(({ outcome }) => outcome === 'unchecked').length +
      unchecked.reduce((sum, { rules }) => sum + rules.length, 0),
    findings: withKeys(
      [
        ...groupUnderRules(CHECK_RULES, grouped, evidence),
        ...uncheckedFindings(unchecked, evidence),
        ...besideTables(sheetsBeside(evidence), exact).map(findingOf),
      ],
      evidence,
    ),
  };
}

interface WatchedFormulas {
  readonly watch: FormulaWatch | undefined;
  /** What the ledger says of figures of which the formulas are gone. */
  readonly amounts: LedgerAmounts | undefined;
}

const NO_FORMULAS: WatchedFormulas = { watch: undefined, amounts: undefined };

/** The formulas of the tables, those of the leaves too where they take their figures from a ledger. */
function formulaWatch({ snapshot, found, readings, ledger, shape }: Evidence): WatchedFormulas {
  const tables = new Map([...found.tables].map(([id, { placed }]) => [id, placed]));
  const asked =
    ledger && isGenerated(readings)
      ? { range: foundSums(snapshot) ?? ledger.range, asks: asksOf(ledger, tables) }
      : undefined;
  const watch = watchFormulas({ tables, ledger: asked }, readings);
  const isAsked = ledger && asked && watch.faults.length + watch.pasted.length > 0;
  const tableOf = (figure: Figure) => readings.get(figure)!.table;
  return { watch, amounts: isAsked ? ledgerAmounts(ledger.facts, asked.asks, shape, tableOf) : undefined };
}

/** In a form that waits for its ledger to be filled in (空白模板) nothing stands in any leaf. */
function isGenerated(readings: Readings): boolean {
  for (const { figure, formula, state } of readings.values()) {
    if (figure.from.kind === 'typed' && (formula !== null || state !== 'blank')) return true;
  }
  return false;
}

/** Sheets without any of the twelve tables: tables of other forms, perhaps. */
function sheetsBeside({ snapshot: { sheets }, found: { tables }, isOurs }: Evidence): readonly SheetSnapshot[] {
  const ours = isOurs ? OUR_SHEETS : SHEETS_BESIDE_TABLES;
  const taken = new Set([...[...tables.values()].map(({ sheet }) => sheet), ...ours]);
  return sheets.filter(({ name }) => !taken.has(name));
}
