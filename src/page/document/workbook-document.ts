import type { CellPlace, WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { currentOf, firstVersion, isChanged, stepped, type Versions, withVersion } from './versions.ts';

/** What is open in the page. undefined: a new workbook that has no sheet yet. */
export type Content = Uint8Array | undefined;

/** What the page shows of the document that is open. A new object after every change. */
export interface DocumentState {
  readonly name: string;
  readonly versions: Versions<Content>;
  /** The cell that was jumped to or chosen last. `times`: how often, since the same one may be asked for again. */
  readonly selected: (CellPlace & { readonly times: number }) | undefined;
  /** Cells with findings. */
  readonly marks: readonly CellPlace[];
}

/** A workbook that is open in the page: its versions in memory, the file itself is somebody else's concern. */
export class WorkbookDocument {
  #state: DocumentState;
  readonly #listeners = new Set<() => void>();
  readonly #watchers = new Set<() => void>();

  /**
   * `foreign`: what stands in a file that can be read but not written (.xls, .et, .csv); such a document is never changed.
   */
  constructor(
    name: string,
    content: Content,
    readonly foreign?: WorkbookSnapshot,
  ) {
    this.#state = { name, versions: firstVersion(content), selected: undefined, marks: [] };
  }

  get state(): DocumentState {
    return this.#state;
  }

  get content(): Content {
    return currentOf(this.#state.versions);
  }

  get isChanged(): boolean {
    return isChanged(this.#state.versions);
  }

  /** Calls back after every change of the state; the result stops it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Calls back where the content became another by anything but an action: read again, taken back, brought forth. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** An action has made this of it. */
  put(content: Content): void {
    this.#change({ versions: withVersion(this.#state.versions, content) });
  }

  /** The file holds this now: somebody else wrote it. */
  replace(content: Content): void {
    const versions = withVersion(this.#state.versions, content);
    this.#change({ versions: { ...versions, saved: versions.at } });
    this.#tell();
  }

  /** 撤销 (-1) and 重做 (+1); false: there is nothing. */
  step(by: -1 | 1): boolean {
    const versions = stepped(this.#state.versions, by);
    if (versions.at === this.#state.versions.at) return false;
    this.#change({ versions });
    this.#tell();
    return true;
  }

  /** What is shown now stands in the file, under this name. */
  saved(name: string): void {
    const { versions } = this.#state;
    this.#change({ name, versions: { ...versions, saved: versions.at } });
  }

  select(place: CellPlace): void {
    this.#change({ selected: { ...place, times: (this.#state.selected?.times ?? 0) + 1 } });
  }

  mark(marks: readonly CellPlace[]): void {
    this.#change({ marks });
  }

  #change(by: Partial<DocumentState>): void {
    this.#state = { ...this.#state, ...by };
    for (const listener of this.#listeners) listener();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
