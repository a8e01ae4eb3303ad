import { openAddin } from '../client/addin-frame.ts';
import type { Host } from '../host/host.ts';
import type { Dialogs } from '../client/wac-dialogs.ts';
import { ADDIN_ID } from './ribbon-commands.ts';

/** The user closed it. */
const CLOSED = { messageType: 12006 } as const;

/** Shows dialogs of the add-in over the workbook, each with a cross to close it. */
export function dialogsOn(host: Host): Dialogs {
  return ({ url, width, height }, tell) => {
    const dialog = document.createElement('dialog');
    const cross = document.createElement('button');
    dialog.className = 'addin-dialog';
    dialog.style.width = `${width}vw`;
    dialog.style.height = `${height}vh`;
    cross.type = 'button';
    cross.textContent = '✕';
    cross.ariaLabel = '关闭';
    dialog.append(cross);
    document.body.append(dialog);
    dialog.showModal();
    const { origin } = new URL(url);
    const addin = openAddin({
      ...{ host, parent: dialog, addinUrl: url, addinId: ADDIN_ID, title: '预算十二表' },
      toParent: (messageContent) => tell({ messageType: 0, messageContent, messageOrigin: origin }),
    });
    const close = () => {
      addin.close();
      dialog.remove();
    };
    const closeByUser = () => {
      close();
      tell(CLOSED);
    };
    cross.addEventListener('click', closeByUser);
    dialog.addEventListener('cancel', closeByUser);
    return { tell: (message) => addin.tellFromParent(message), close };
  };
}
