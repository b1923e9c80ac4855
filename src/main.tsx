import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/ui/styles';
import { App } from '@/app/App';
import { askedLanguage } from '@/app/hashPath';
import { browserParts } from '@/app/libraryParts';
import { createLibrary } from '@/app/libraryService';
import { offerNewVersion } from '@/app/newVersion';
import { keepOffline } from '@/app/serviceWorker';
import { startI18n } from '@/i18n';
import { loadOverlays } from '@/ui';
import { startTheme } from '@/views/shared/settings';

startI18n(askedLanguage(window.location));
startTheme();
keepOffline(offerNewVersion);
const library = createLibrary({ ...browserParts(), onNewerVersion: () => offerNewVersion(() => location.reload()) });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <App library={library} />
  </StrictMode>,
);
// After the first paint, so that the first dialog or menu opens at once, without a network too.
requestAnimationFrame(() => setTimeout(() => void loadOverlays().catch(() => undefined)));
