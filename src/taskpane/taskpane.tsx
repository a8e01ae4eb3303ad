import { createRoot } from 'react-dom/client';
import { excelPort } from '../excel/excel-port.ts';
import { enUS } from '../texts/en-US.ts';
import { zhCN } from '../texts/texts.ts';
import { App } from './app.tsx';
import { OutsideExcel } from './outside-excel.tsx';
import './shell.css';
import { viewIn } from './view.ts';

/** What depends on Office, the clock and the page's address is asked here and nowhere else in the pane. */
void Office.onReady(({ host }) => {
  const root = createRoot(document.getElementById('root')!);
  if (host !== Office.HostType.Excel) {
    root.render(<OutsideExcel texts={zhCN} />);
    return;
  }
  const { displayLanguage, officeTheme } = Office.context;
  const texts = displayLanguage.startsWith('en') ? enUS : zhCN;
  document.documentElement.lang = texts === enUS ? 'en-US' : 'zh-CN';
  document.title = texts.pane.name;
  root.render(
    <App
      port={excelPort()}
      texts={texts}
      currentYear={new Date().getFullYear()}
      view={viewIn(location.search)}
      background={officeTheme?.bodyBackgroundColor}
    />,
  );
});
