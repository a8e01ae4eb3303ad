import { createRoot } from 'react-dom/client';
import { excelPort } from '../excel/excel-port.ts';
import { type Texts, zhCN } from '../locales/texts.ts';
import { App } from '../ui/app.tsx';
import { moreFunctions } from '../ui/more/more-functions.tsx';
import { download } from '../ui/shell/download.ts';
import { PaneGuard } from '../ui/shell/pane-guard.tsx';
import '../ui/shell/shell.css';
import { viewIn } from '../ui/shell/view.ts';
import { beginThreadsBy } from '../ui/worker/begin-thread.ts';

beginThreadsBy(() => new Worker(new URL('../ui/worker/planning-worker.ts', import.meta.url)));

/** What this version of the add-in needs: Excel 2021, Microsoft 365, Excel on the web. */
const NEEDED = '1.14';
/** What every Excel has that can run add-ins. */
const FIRST = '1.1';

/** Shows one of the troubles that taskpane.html has words for, by opening.js. */
const tell = (trouble: 'outside' | 'version' | 'start') =>
  dispatchEvent(new CustomEvent('pane-trouble', { detail: trouble }));

/** What depends on Office, the clock and the page's address is asked here and nowhere else in the pane. */
void Office.onReady(async ({ host }) => {
  if (host !== Office.HostType.Excel) return tell('outside');
  const { displayLanguage, officeTheme, platform, requirements } = Office.context;
  // an Excel that has none of its functions is not old: it has not started the page as it should
  if (!requirements.isSetSupported('ExcelApi', FIRST)) return tell('start');
  if (!requirements.isSetSupported('ExcelApi', NEEDED)) return tell('version');
  const isEnglish = displayLanguage.startsWith('en');
  const texts: Texts = isEnglish ? (await import('../locales/en-US.ts')).enUS : zhCN;
  const loadSelfTestWords = () =>
    isEnglish ? import('../locales/en-US/self-test.ts') : import('../locales/zh-CN/self-test.ts');
  // the panes of desktop Excel cannot be relied on to save what they offer
  const downloads = platform === Office.PlatformType.OfficeOnline;
  const port = excelPort(downloads ? async (bytes, name) => download(bytes, name) : undefined);
  document.documentElement.lang = isEnglish ? 'en-US' : 'zh-CN';
  document.title = texts.pane.name;
  createRoot(document.getElementById('root')!).render(
    <PaneGuard texts={texts}>
      <App
        port={port}
        texts={texts}
        currentYear={new Date().getFullYear()}
        view={viewIn(location.search)}
        background={officeTheme?.bodyBackgroundColor}
        manual="使用手册.html"
        More={moreFunctions(port, async () => (await loadSelfTestWords()).selfTest)}
        downloads={downloads}
      />
    </PaneGuard>,
  );
});
