import { openAddin, type OpenAddin } from '../client/addin-frame.ts';
import type { Host } from '../host/host.ts';
import { addinOrigin } from './addin-origin.ts';
import { dialogsOn } from './dialogs.ts';
import { ADDIN_ID, FUNCTION_FILE, RIBBON } from './ribbon-commands.ts';
import type { TaskPanes } from './task-panes.ts';

/** The add-in's ribbon tab: its buttons do what Excel would do. */
export class Ribbon {
  private functions: OpenAddin | undefined;
  private running = 0;

  constructor(
    private readonly host: Host,
    private readonly panes: TaskPanes,
    element: HTMLElement,
  ) {
    for (const { label, icon } of RIBBON) {
      const button = document.createElement('button');
      const image = new Image();
      image.src = `assets/icons/${icon}-80.png`;
      image.alt = '';
      button.type = 'button';
      button.append(image, label);
      button.addEventListener('click', () => void this.invoke(label));
      element.append(button);
    }
  }

  get busy(): boolean {
    return this.running > 0;
  }

  /** Presses the button with this label; resolves when its pane is open or its function has completed. */
  async invoke(label: string): Promise<void> {
    const command = RIBBON.find((one) => one.label === label);
    if (!command) throw new Error(`the ribbon has no button ${label}`);
    if ('page' in command) {
      this.panes.show(command.pane, command.page);
      return;
    }
    this.running++;
    try {
      await this.functionFile().invokeCommand(command.function, command.id);
    } finally {
      this.running--;
    }
  }

  /** Ends the function file, as it ends with its workbook. */
  close(): void {
    this.functions?.close();
    this.functions = undefined;
  }

  /** As in Excel, the function file is loaded when it is needed first, and in no visible place. */
  private functionFile(): OpenAddin {
    if (this.functions) return this.functions;
    const parent = document.createElement('div');
    parent.hidden = true;
    document.body.append(parent);
    const addinUrl = `${addinOrigin()}/${FUNCTION_FILE}`;
    this.functions = openAddin({
      ...{ host: this.host, parent, addinUrl, addinId: ADDIN_ID, title: '功能区命令' },
      dialogs: dialogsOn(this.host),
    });
    return this.functions;
  }
}
