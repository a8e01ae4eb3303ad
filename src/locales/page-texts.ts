import { type Texts, zhCN } from './texts.ts';
import { cli } from './zh-CN/cli.ts';
import { page } from './zh-CN/page.ts';

/** The texts of the one HTML file: those of the pane and its own; of folders it speaks as the command line does. */
export const pageTexts = { ...zhCN, cli, page };

export type PageTexts = Texts & Pick<typeof pageTexts, 'cli' | 'page'>;
