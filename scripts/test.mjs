// Everything that must hold, in the order that finds mistakes soonest. Closes with one line of counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, 'node_modules', '.cache', 'reports');
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const counts = { passed: 0, failed: 0, skipped: 0 };

function step(name, command, env = {}) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, { cwd: root, stdio: 'inherit', shell: true, env: { ...process.env, ...env } });
  return status === 0;
}

/** A check without a count of its own counts as one test. */
function check(name, command) {
  const passed = step(name, command);
  counts[passed ? 'passed' : 'failed']++;
  return passed;
}

/** Adds a report's counts; a run that leaves no report, or ran nothing, has failed. */
function tally(file, ran, read) {
  const found = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
  if (found.passed + found.failed === 0) found.failed++;
  if (!ran && found.failed === 0) found.failed++;
  for (const key of Object.keys(counts)) counts[key] += found[key];
}

check('lint', 'npm run --silent lint');
check('types', 'npm run --silent types');
const unit = step('unit tests', `npx vitest run --reporter=default --reporter=json --outputFile.json="${unitReport}"`);
tally(unitReport, unit, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  skipped: report.numPendingTests + report.numTodoTests,
}));
if (check('build', 'npm run --silent build') && check('size', 'node scripts/size.mjs')) {
  const browser = step('browser tests', 'npm run --silent e2e', { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport });
  tally(browserReport, browser, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }));
}

console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);
