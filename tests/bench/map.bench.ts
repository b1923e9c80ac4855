import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { launchOptions } from '../../scripts/chromium.mjs';
import type { ContenderName, MapBench } from './map/page';
import type { Figure } from './pdf/measuring';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SIZES = [[1000, 3000], [5000, 15_000]] as const;
const ROUNDS = 2;
/** One frame of a screen at 60 Hz, ms. */
const FRAME = 16.7;
/** Two medians of the same page in one run differ by so much, ms. */
const NOISE = 1;

declare const mapBench: MapBench;
declare const pickTool: (tool: 'move' | 'pan') => void;

type Act = 'pan' | 'zoom' | 'zoom in sweeps' | 'drag' | 'pan at reading size' | 'drag at reading size';
const ACTS: readonly Act[] = ['pan', 'zoom', 'zoom in sweeps', 'drag', 'pan at reading size', 'drag at reading size'];
const isZoom = (what: Act): boolean => what.startsWith('zoom');

interface Measured {
  readonly shown: number[];
  readonly settled: number[];
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Infinity;
};

/** Moves the real mouse in a circle, `steps` times. */
async function swing(page: Page, [x, y]: readonly [number, number], steps: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  // The first move past the threshold begins the drag.
  await page.mouse.move(x + 8, y + 8);
  await page.waitForTimeout(150);
  await page.evaluate(() => mapBench.latency.start('pointermove'));
  for (let step = 1; step <= steps; step++) {
    const turn = (step / steps) * 2 * Math.PI;
    await page.mouse.move(x + 8 + 110 * Math.sin(turn), y + 8 + 110 * (1 - Math.cos(turn)));
  }
}

/**
 * Four sweeps of the wheel in and out, as fast as a hand turns it: the browser itself makes the events, one to the
 * frame, whether or not the page keeps up. `mouse.wheel` sends the next turn only when the last has been answered,
 * and waits for a frame of the page before each.
 */
async function sweep(page: Page, [x, y]: readonly [number, number]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const yDistance of [400, -400, 400, -400]) {
    await session.send('Input.synthesizeScrollGesture', { x, y, yDistance, speed: 1600, preventFling: true, gestureSourceType: 'mouse' });
  }
  await session.detach();
}

async function act(page: Page, name: ContenderName, what: Act, steps: number): Promise<{ readonly shown: readonly number[]; readonly settled: number }> {
  const isClose = what.endsWith('reading size');
  await page.evaluate((close) => (close ? mapBench.read() : mapBench.fit()), isClose);
  await page.waitForTimeout(600);
  if (isZoom(what)) {
    await page.mouse.move(960, 540);
    await page.evaluate(() => mapBench.latency.start('wheel'));
    if (what === 'zoom in sweeps') await sweep(page, [960, 540]);
    else for (let step = 0; step < steps; step++) await page.mouse.wheel(0, Math.floor(step / 5) % 2 === 0 ? -60 : 60);
  } else {
    const isPan = what.startsWith('pan');
    if (name === 'ours') await page.evaluate((tool) => pickTool(tool), isPan ? 'pan' as const : 'move' as const);
    await swing(page, await page.evaluate((pan) => (pan ? mapBench.paper() : mapBench.hub()), isPan), steps);
  }
  const result = await page.evaluate(() => mapBench.latency.stop());
  if (!isZoom(what)) await page.mouse.up();
  return result;
}

/** One contender with one network: everything that people do with a map, with a real mouse. */
async function measure(browser: Browser, url: string, name: ContenderName, [nodes, links]: readonly [number, number], into: Map<Act, Measured>): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(url);
  await page.waitForFunction(() => 'mapBench' in window);
  const opened = await page.evaluate(([who, n, m]) => mapBench.open(who, n, m), [name, nodes, links] as const);
  await page.waitForTimeout(1500);
  // A blank page has nothing to grip.
  for (const what of name === 'blank' ? ACTS.filter(isZoom) : ACTS) {
    const { shown, settled } = await act(page, name, what, name === 'xyflow' && nodes > 2000 ? 12 : 40);
    const known = into.get(what) ?? { shown: [], settled: [] };
    known.shown.push(...shown);
    known.settled.push(settled);
    into.set(what, known);
  }
  await page.close();
  return opened;
}

/**
 * The map against @xyflow/react and cytoscape in one run of one browser: the same graphs, the same real mouse,
 * watched the same way (see map/latency.ts). Ratios against the peers are what counts; they hold on any machine.
 */
export async function run(): Promise<readonly Figure[]> {
  const outDir = await mkdtemp(join(tmpdir(), 'keha-bench-'));
  const shared = { configFile: join(ROOT, 'vite.config.ts'), root: join(ROOT, 'tests/bench/map'), logLevel: 'error' as const };
  await build({ ...shared, publicDir: false, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch(launchOptions());
  const url = server.resolvedUrls?.local[0] ?? '';
  const figures: Figure[] = [];
  const tell = (name: string, value: number, unit = ' ms', bar?: number): void =>
    void figures.push({ name, value, unit, ok: bar === undefined || value <= bar, ...(bar !== undefined && { bar }) });
  try {
    const stood: number[] = [];
    for (let round = 0; round < 3; round++) {
      const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
      await page.goto(url);
      await page.waitForFunction(() => 'mapBench' in window);
      stood.push(await page.evaluate(() => mapBench.open('ours', 40, 86)));
      await page.close();
    }
    tell('40 actors stand', quantile(stood, 0.5), ' ms', 200);
    for (const size of SIZES) {
      const results: Record<ContenderName, Map<Act, Measured>> = { ours: new Map(), cytoscape: new Map(), xyflow: new Map(), blank: new Map() };
      for (let round = 0; round < ROUNDS; round++) {
        // The slowest once: its minutes tell nothing new the second time.
        for (const name of round === 0 ? ['blank', 'ours', 'cytoscape', 'xyflow'] as const : ['blank', 'ours', 'cytoscape'] as const) {
          const opened = await measure(browser, url, name, size, results[name]);
          if (round === 0 && name !== 'blank') tell(`${size.join('/')} opens, ${name}`, opened);
        }
      }
      const median = (name: ContenderName, what: Act): number => quantile(results[name].get(what)?.shown ?? [], 0.5);
      for (const what of ACTS) {
        const label = `${size.join('/')} ${what}`;
        const ours = results.ours.get(what) ?? { shown: [], settled: [] };
        const better = Math.min(median('cytoscape', what), median('xyflow', what));
        const floor = isZoom(what) ? median('blank', what) : 0;
        // Two frames; where a blank page needs longer than that, what a blank page needs.
        tell(`${label}, median`, median('ours', what), ' ms', Math.max(34, floor + NOISE));
        tell(`${label}, p95`, quantile(ours.shown, 0.95), ' ms', ...(size[0] === 1000 ? [Math.max(50, quantile(results.blank.get(what)?.shown ?? [], 0.95) + NOISE)] : []));
        tell(`${label}, all drawn after the last event`, quantile(ours.settled, 0.5));
        tell(`${label}, cytoscape`, median('cytoscape', what));
        tell(`${label}, @xyflow/react`, median('xyflow', what));
        if (isZoom(what)) {
          tell(`${label}, a blank page`, floor);
          tell(`${label}, more than a blank page`, median('ours', what) - floor, ' ms', Math.max(NOISE, (better - floor) / 2));
          continue;
        }
        if (what.startsWith('pan')) tell(`${label}, behind the better peer`, median('ours', what) - better, ' ms', FRAME);
        else tell(`${label}, share of the better peer`, median('ours', what) / better, '', 0.5);
      }
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true });
  }
}
