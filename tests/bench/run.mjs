// Runs every tests/bench/*.bench.ts and prints what each measured beside its bar.
// A figure is a ratio against a peer in the same run wherever there is one; see docs/bench.md.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

// What is shipped is measured, not what one develops with.
process.env.NODE_ENV = 'production';
const here = dirname(fileURLToPath(import.meta.url));
const only = process.argv[2];
const server = await createServer({ mode: 'production', root: join(here, '..', '..'), server: { middlewareMode: true, hmr: false }, appType: 'custom', logLevel: 'error' });
let missed = 0;
try {
  for (const file of readdirSync(here).filter((name) => name.endsWith('.bench.ts') && (!only || name.includes(only))).sort()) {
    const { run } = await server.ssrLoadModule(join(here, file));
    console.log(`\n${file}`);
    for (const { name, value, unit, bar, ok } of await run()) {
      if (!ok) missed++;
      console.log(`  ${ok ? 'ok  ' : 'OVER'}  ${name}: ${Number(value.toFixed(2))}${unit}${bar === undefined ? '' : ` (bar ${bar}${unit})`}`);
    }
  }
} finally {
  await server.close();
}
console.log(missed === 0 ? '\nEvery bar is held.' : `\n${missed} bars are not held.`);
process.exit(missed === 0 ? 0 : 1);
