import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import i18next from 'i18next';
import { afterEach, beforeEach } from 'vitest';
import { setLanguage, startI18n } from '@/i18n';
import { clearToasts, loadOverlays } from '@/ui';

// Test files share modules: a second start would forget the words that they have given.
if (!i18next.isInitialized) startI18n('fi');

await loadOverlays();

beforeEach(() => setLanguage('fi'));
afterEach(() => {
  cleanup();
  // What one test said would stand on the page of the next.
  clearToasts();
});
