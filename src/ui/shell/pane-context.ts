import { createContext, useContext } from 'react';
import { type Texts, zhCN } from '../../locales/texts.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';

/** What every part of the pane may need. */
export interface Pane {
  readonly texts: Texts;
  /** Shows and selects a cell in the workbook; what goes wrong is told above the areas. */
  readonly jump: (place: CellPlace) => void;
}

export const PaneContext = createContext<Pane>({ texts: zhCN, jump: () => {} });

export const usePane = () => useContext(PaneContext);
