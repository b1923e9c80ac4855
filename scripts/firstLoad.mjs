import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that the first page may load, kB gzip. */
export const FIRST_LOAD_LIMITS = { js: 165, css: 12 };

/**
 * What the first page of a built site loads, kB gzip: what index.html asks for and all that this imports statically.
 * @param {string} dist
 * @returns {{ kind: 'js' | 'css', size: number, files: number, limit: number }[]}
 */
export function firstLoad(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const seen = new Set();
  const queue = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]);
  while (queue.length > 0) {
    const name = queue.pop();
    if (seen.has(name)) continue;
    seen.add(name);
    if (!name.endsWith('.js')) continue;
    const code = readFileSync(join(dist, name), 'utf8');
    for (const [, path] of code.matchAll(/(?:^|[;\n}])(?:import|export)[^;'"()]*?["']\.\/([^"']+\.js)["']/g)) queue.push(join(dirname(name), path));
  }
  return /** @type {const} */ (['js', 'css']).map((kind) => {
    const files = [...seen].filter((name) => name.endsWith(`.${kind}`));
    const size = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0) / 1000;
    return { kind, size, files: files.length, limit: FIRST_LOAD_LIMITS[kind] };
  });
}
