import { createRoot } from 'react-dom/client';
import { excelPort } from '../excel/excel-port.ts';
import { type Texts, zhCN } from '../texts/texts.ts';
import { App } from './app.tsx';
import { PaneGuard } from './pane-guard.tsx';
import './shell.css';
import { viewIn } from './view.ts';

/** What this version of the add-in needs: Excel 2021, Microsoft 365, Excel on the web. */
const NEEDED = '1.14';

/** Shows one of the troubles that taskpane.html has words for, by opening.js. */
const tell = (trouble: 'outside' | 'version') => dispatchEvent(new CustomEvent('pane-trouble', { detail: trouble }));

/** What depends on Office, the clock and the page's address is asked here and nowhere else in the pane. */
void Office.onReady(async ({ host }) => {
  if (host !== Office.HostType.Excel) return tell('outside');
  const { displayLanguage, officeTheme, requirements } = Office.context;
  if (!requirements.isSetSupported('ExcelApi', NEEDED)) return tell('version');
  const isEnglish = displayLanguage.startsWith('en');
  const texts: Texts = isEnglish ? (await import('../texts/en-US.ts')).enUS : zhCN;
  document.documentElement.lang = isEnglish ? 'en-US' : 'zh-CN';
  document.title = texts.pane.name;
  createRoot(document.getElementById('root')!).render(
    <PaneGuard texts={texts}>
      <App
        port={excelPort()}
        texts={texts}
        currentYear={new Date().getFullYear()}
        view={viewIn(location.search)}
        background={officeTheme?.bodyBackgroundColor}
      />
    </PaneGuard>,
  );
});
