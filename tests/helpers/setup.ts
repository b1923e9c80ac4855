import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { setLanguage, startI18n } from '@/i18n';

startI18n('fi');

beforeEach(() => setLanguage('fi'));
afterEach(cleanup);
