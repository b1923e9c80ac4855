import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { firstLoad } from '../../scripts/firstLoad.mjs';

/** What the first page of the site loads. */
export async function run() {
  const outDir = await mkdtemp(join(tmpdir(), 'keha-bench-'));
  try {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    await build({ configFile: join(root, 'vite.config.ts'), root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
    return firstLoad(outDir).map(({ kind, size, limit }) => ({ name: `first load, ${kind}, gzip`, value: size, unit: ' kB', bar: limit, ok: size <= limit }));
  } finally {
    await rm(outDir, { recursive: true });
  }
}
