import { existsSync } from 'node:fs';
import { join } from 'node:path';

const candidates = () => [
  process.env.KEHA_CHROMIUM,
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map(
    (folder) => folder && join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
];

/** The path of an installed Chrome or Chromium, or undefined: then Playwright's own is used. */
export const findChromium = () => candidates().find((path) => path && existsSync(path));

/**
 * Options that start that browser under Playwright, as root too, without calls to its maker.
 * @returns {{ executablePath?: string, args: string[] }}
 */
export const launchOptions = () => ({
  ...(findChromium() ? { executablePath: /** @type {string} */ (findChromium()) } : {}),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
