import { openAddin, type OpenAddin } from '../client/addin-frame.ts';
import type { Host } from '../host/host.ts';
import { addinOrigin } from './addin-origin.ts';
import { dialogsOn } from './dialogs.ts';
import { played } from './played.ts';
import { ADDIN_ID } from './ribbon-commands.ts';

/** The add-in's task panes, one at a time in sight; as in Excel, closing one ends its page. */
export class TaskPanes {
  /** What Ctrl+F6 does in a pane. */
  onLeave: ((back: boolean) => void) | undefined;
  private readonly open = new Map<string, OpenAddin>();

  constructor(
    private readonly host: Host,
    private readonly element: HTMLElement,
    close: HTMLElement,
  ) {
    close.addEventListener('click', () => this.close(({ frame }) => !frame.hidden));
  }

  /** Shows a pane and gives it the focus; opens its page if it is not open yet. */
  show(id: string, page: string): void {
    if (!this.open.has(id)) {
      const addinUrl = `${addinOrigin()}/${page}`;
      this.open.set(
        id,
        openAddin({
          ...{ host: this.host, parent: this.element, requirement: played.requirement },
          ...{ addinUrl, addinId: ADDIN_ID, title: '预算十二表', dialogs: dialogsOn(this.host) },
          onLeave: (back) => this.onLeave?.(back),
        }),
      );
    }
    for (const [other, { frame }] of this.open) frame.hidden = other !== id;
    this.element.hidden = false;
    this.focus();
  }

  /** Gives the focus to the pane in sight. */
  focus(): void {
    for (const { frame } of this.open.values()) if (!frame.hidden) frame.focus();
  }

  /** Closes those panes, of all where nothing else is said. */
  close(which: (pane: OpenAddin) => boolean = () => true): void {
    for (const [id, pane] of this.open) {
      if (!which(pane)) continue;
      pane.close();
      this.open.delete(id);
    }
    this.element.hidden = true;
  }
}
