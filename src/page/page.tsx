import './build/older-browsers.ts';
import { createRoot } from 'react-dom/client';
import { once } from '../base/once.ts';
import { pageTexts } from '../locales/page-texts.ts';
import { PaneGuard } from '../ui/shell/pane-guard.tsx';
import { beginThreadsBy } from '../ui/worker/begin-thread.ts';
import '../ui/shell/shell.css';
import '../ui/audit/audit.css';
import '../ui/import/import.css';
import '../ui/document/document.css';
import { inflateWhole, loadPartsFromPage } from './build/parts.ts';
import { PageApp } from './page-app.tsx';
import './page.css';

loadPartsFromPage();
const threadAddress = once(() =>
  URL.createObjectURL(new Blob([inflateWhole('worker.js')], { type: 'text/javascript' })),
);
beginThreadsBy(() => new Worker(threadAddress()));

const dark = matchMedia('(prefers-color-scheme: dark)');
const root = createRoot(document.getElementById('root')!);

function draw(): void {
  root.render(
    <PaneGuard texts={pageTexts}>
      <PageApp
        texts={pageTexts}
        currentYear={new Date().getFullYear()}
        background={dark.matches ? '#1f1f1f' : '#ffffff'}
      />
    </PaneGuard>,
  );
}

// a system may turn dark in the evening, while the page is open
dark.addEventListener('change', draw);
draw();
