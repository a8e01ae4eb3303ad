import type { ICommandInfo } from '@univerjs/presets';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/presets/preset-sheets-core';
import type { Book } from './book.ts';

/** Milliseconds without a change after which a calculation starts that nobody asked for. */
const IDLE = 100;

/**
 * Starts Univer's calculations and knows when they are over. Univer's own trigger waits 100 ms after each change and
 * tells nobody; ours takes its place, so that settle() calculates at once, and only if something changed.
 */
export class Calculation {
  private changes: ICommandInfo[] = [];
  private running: Promise<void> | null = null;
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly book: Book) {
    const { injector, library } = book;
    injector.get(library.TriggerCalculationController).dispose();
    const dirty = injector.get(library.IActiveDirtyManagerService);
    book.commands.onCommandExecuted((command, options) => {
      if (!dirty.get(command.id) || options?.onlyLocal || isLook(command, library.SetStyleCommand.id)) return;
      this.changes.push(command);
      clearTimeout(this.idle);
      this.idle = setTimeout(() => void this.settle(), IDLE);
    });
  }

  get busy(): boolean {
    return this.running !== null || this.changes.length > 0;
  }

  /** Resolves when everything that was changed is calculated. */
  async settle(): Promise<void> {
    while (this.busy) await (this.running ??= this.calculate().finally(() => (this.running = null)));
  }

  /** Forgets a calculation that nobody waits for. */
  dispose(): void {
    clearTimeout(this.idle);
  }

  private async calculate(): Promise<void> {
    clearTimeout(this.idle);
    // Univer takes in what was written a little later than the writing itself.
    await new Promise((resolve) => setTimeout(resolve));
    const { injector, library, commands } = this.book;
    const dirty = injector.get(library.IActiveDirtyManagerService);
    const changes = this.changes.splice(0).map((command) => dirty.get(command.id)!.getDirtyData(command));
    const over = new Promise<void>((resolve) => {
      const listening = commands.onCommandExecuted(({ id, params }) => {
        if (id !== library.SetFormulaCalculationNotificationMutation.id) return;
        if ((params as ISetFormulaCalculationNotificationMutation).functionsExecutedState === undefined) return;
        listening.dispose();
        resolve();
      });
    });
    const all = changes.reduce<object>(merge, {});
    commands.syncExecuteCommand(library.SetFormulaCalculationStartMutation.id, all, { onlyLocal: true });
    await over;
  }
}

function isLook(command: ICommandInfo, setStyle: string): boolean {
  return (command.params as { trigger?: string } | undefined)?.trigger === setStyle;
}

/** Lists are joined, objects merged key by key, at any depth. */
function merge(left: object, right: object): object {
  if (Array.isArray(left) && Array.isArray(right)) return [...left, ...right];
  const result: Record<string, unknown> = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const old = result[key];
    result[key] = isObject(old) && isObject(value) ? merge(old, value) : value;
  }
  return result;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
