// How much the first page loads, gzipped: what index.html asks for and what that imports statically.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
const LIMITS = { js: 165, css: 12 };

const html = readFileSync(join(dist, 'index.html'), 'utf8');
const first = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]);
const seen = new Set();
const queue = [...first];
while (queue.length > 0) {
  const name = queue.pop();
  if (seen.has(name)) continue;
  seen.add(name);
  if (!name.endsWith('.js')) continue;
  const code = readFileSync(join(dist, name), 'utf8');
  for (const [, path] of code.matchAll(/(?:^|[;\n}])(?:import|export)[^;'"()]*?["']\.\/([^"']+\.js)["']/g)) queue.push(join(dirname(name), path));
}

let failed = seen.size === 0;
for (const [kind, limit] of Object.entries(LIMITS)) {
  const files = [...seen].filter((name) => name.endsWith(`.${kind}`));
  const size = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0) / 1000;
  const over = size > limit;
  failed ||= over;
  console.log(`first load, ${kind}: ${size.toFixed(1)} kB gzip in ${files.length} files, limit ${limit}${over ? '  TOO MUCH' : ''}`);
}
process.exit(failed ? 1 : 0);
