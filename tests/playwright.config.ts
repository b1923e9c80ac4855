import { defineConfig } from '@playwright/test';
import { launchOptions } from '../scripts/chromium.mjs';

const port = Number(process.env.PORT ?? 4199);

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  // Two cores: the page under test needs the other one.
  workers: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['json'] as const] : [])],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    viewport: { width: 1440, height: 900 },
    launchOptions: launchOptions(),
    // The walk of the first visit has been seen; its own test begins without this.
    storageState: { cookies: [], origins: [{ origin: `http://127.0.0.1:${port}`, localStorage: [{ name: 'keha.walk', value: 'offered' }] }] },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !process.env.CI,
  },
});
