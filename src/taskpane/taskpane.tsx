import { createRoot } from 'react-dom/client';

void Office.onReady(() => {
  createRoot(document.getElementById('root')!).render(<h1>预算十二表</h1>);
});
