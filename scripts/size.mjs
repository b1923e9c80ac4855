// Fails when the first page of the built site loads more than it may.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstLoad } from './firstLoad.mjs';

let failed = false;
for (const { kind, size, files, limit } of firstLoad(join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist'))) {
  const bad = files === 0 || size > limit;
  failed ||= bad;
  console.log(`first load, ${kind}: ${size.toFixed(1)} kB gzip in ${files} files, limit ${limit}${bad ? '  FAILED' : ''}`);
}
process.exit(failed ? 1 : 0);
