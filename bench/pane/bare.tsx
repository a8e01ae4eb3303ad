import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What Office-Addin-TaskPane-React comes down to: React, a FluentProvider, one Button. */
function App() {
  const [pressed, setPressed] = useState(false);
  return (
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary" onClick={() => setPressed(true)}>
        一键生成
      </Button>
      {pressed && <div role="progressbar" />}
    </FluentProvider>
  );
}

void Office.onReady(() => createRoot(document.getElementById('root')!).render(<App />));
