import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/ui/styles';
import { App } from '@/app/App';
import { askedLanguage } from '@/app/hashPath';
import { createLibrary } from '@/app/libraryService';
import { startI18n } from '@/i18n';
import { startTheme } from '@/views/shared/settings';

startI18n(askedLanguage(window.location));
startTheme();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <App library={createLibrary()} />
  </StrictMode>,
);
