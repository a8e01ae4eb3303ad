/** Where dialogs are shown. `tell` sends something to the page that opened this one. */
export type Dialogs = (wanted: WantedDialog, tell: (data: DialogMessage) => void) => OpenDialog;

export interface WantedDialog {
  readonly url: string;
  /** Percent of the window. */
  readonly width: number;
  readonly height: number;
}

export interface OpenDialog {
  /** Takes what the page that opened it says. */
  tell(message: string): void;
  close(): void;
}

/** What a dialog said, or that it was closed by the user. */
export type DialogMessage =
  | { readonly messageType: 0; readonly messageContent: string; readonly messageOrigin: string }
  | { readonly messageType: 12006 };
