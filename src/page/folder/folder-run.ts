import type { FileAudit, FileVerdict } from '../../app/folder/file-audit.ts';
import type { FolderReport } from '../../app/folder/folder-report.ts';
import type { VerdictCounts } from '../../app/folder/folder-summary.ts';
import { inTurn } from '../../base/in-turn.ts';
import type { FolderFile } from '../document/folders.ts';
import type { Auditor } from './audit-threads.ts';

/** One file as the list shows it. */
export interface FolderRow {
  readonly file: FolderFile;
  readonly department: string;
  readonly verdict: FileVerdict;
  readonly errors: number;
  readonly toJudge: number;
  /** Why it could not be read; "". */
  readonly reason: string;
}

/** How far the audit of a folder is. A new object at every news, which come a few times a second. */
export interface FolderState {
  readonly total: number;
  readonly rows: readonly FolderRow[];
  readonly counts: VerdictCounts;
  readonly phase: 'working' | 'done' | 'cancelled';
}

/** Milliseconds between two news of what is done: more would keep the page from its user. */
const NEWS = 150;

/** The audit of all workbooks of a folder: each in its turn, by as many auditors as there are. */
export class FolderRun {
  readonly #rows: FolderRow[] = [];
  readonly #counts: Record<FileVerdict, number> = { right: 0, wrong: 0, empty: 0, unreadable: 0 };
  readonly #listeners = new Set<() => void>();
  readonly #stop = new AbortController();
  #auditors: readonly Auditor[] = [];
  #state: FolderState;
  #news: ReturnType<typeof setTimeout> | undefined;

  /** `unreadable`: the answer where a file cannot be had. */
  constructor(
    readonly files: readonly FolderFile[],
    readonly others: readonly string[],
    readonly report: FolderReport,
    private readonly unreadable: (path: string) => FileAudit,
  ) {
    this.#state = { total: files.length, rows: [], counts: this.#counts, phase: 'working' };
  }

  get state(): FolderState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Goes through the files. Resolves at the end, or once it was cancelled. */
  async start(auditors: readonly Auditor[]): Promise<void> {
    this.#auditors = auditors;
    const asking = auditors.map((auditor) => (index: number) => this.#audit(auditor, this.files[index]!));
    await inTurn(this.files.length, asking, (audit) => this.#take(audit), this.#stop.signal);
    for (const auditor of auditors) auditor.end();
    this.#tell('done');
  }

  /** Ends it at once; what is done stays listed. */
  cancel(): void {
    this.#stop.abort();
    for (const auditor of this.#auditors) auditor.end();
    this.#tell('cancelled');
  }

  async #audit(auditor: Auditor, { path, open }: FolderFile): Promise<FileAudit> {
    try {
      return await auditor.audit(path, await open());
    } catch {
      return this.unreadable(path);
    }
  }

  #take(audit: FileAudit): void {
    this.report.add(audit);
    this.#counts[audit.verdict]++;
    this.#rows.push(rowOf(audit, this.files[this.#rows.length]!));
    this.#news ??= setTimeout(() => this.#tell('working'), NEWS);
  }

  #tell(phase: FolderState['phase']): void {
    clearTimeout(this.#news);
    this.#news = undefined;
    if (this.#state.phase !== 'working') return;
    this.#state = { total: this.files.length, rows: [...this.#rows], counts: { ...this.#counts }, phase };
    for (const listener of this.#listeners) listener();
  }
}

function rowOf({ verdict, department, report }: FileAudit, file: FolderFile): FolderRow {
  if ('unreadable' in report) return { file, department, verdict, errors: 0, toJudge: 0, reason: report.unreadable };
  const { error, tail, plausibility } = report.summary;
  return { file, department, verdict, errors: error, toJudge: tail + plausibility, reason: '' };
}
