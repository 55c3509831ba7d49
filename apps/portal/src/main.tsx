import './zod-without-eval.ts';
import '@fontsource-variable/noto-sans-jp';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { activateLanguage, storedLanguage } from './shared/i18n/language.ts';
import { installCompositionGuard } from './shared/kit/composition-guard.ts';

installCompositionGuard(document);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
await activateLanguage(storedLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
