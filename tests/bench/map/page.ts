import '@/ui/styles';
import { startI18n } from '@/i18n';
import type { Scene } from '../../../src/blocks/map/scene/types';
import type { Contender } from './contender';
import { sampleGraph } from './graph';
import { type Latency, watchLatency } from './latency';

const CONTENDERS = {
  ours: () => import('./ours'),
  cytoscape: () => import('./cytoscape'),
  xyflow: () => import('./xyflow'),
  blank: () => import('./blank'),
} as const;
export type ContenderName = keyof typeof CONTENDERS;

export interface MapBench {
  /** Draws a network and says how long it took until it was seen, ms. The contender's code is loaded already. */
  readonly open: (name: ContenderName, nodes: number, links: number) => Promise<number>;
  readonly fit: () => void;
  /** Reading size, the busiest actor in the middle. */
  readonly read: () => void;
  /** Where the busiest actor is on the page. */
  readonly hub: () => readonly [number, number];
  /** A place where the paper can be gripped: no actor near it. */
  readonly paper: () => readonly [number, number];
  readonly latency: Latency;
}

const latency = watchLatency();
let scene: Scene = sampleGraph(1, 0);
let contender: Contender | null = null;

const now = (): Contender => {
  if (!contender) throw new Error('Nothing is open');
  return contender;
};

const frames = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const degrees = new Map<string, number>();
const hubAt = (): readonly [number, number] => {
  const [first] = scene.nodes.toSorted((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0));
  return first?.at ?? [0, 0];
};

startI18n('fi');
(window as unknown as { mapBench: MapBench }).mapBench = {
  latency,
  open: async (name, nodes, links) => {
    scene = sampleGraph(nodes, links);
    for (const { from, to } of scene.links) for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
    const { mount } = await CONTENDERS[name]();
    await document.fonts.load('500 14px Commissioner');
    const from = performance.now();
    contender = await mount(document.getElementById('root') as HTMLElement, scene);
    await frames();
    return performance.now() - from;
  },
  fit: () => now().fit(),
  read: () => now().lookAt(hubAt()),
  hub: () => now().toPage(hubAt()),
  paper: () => {
    const nodes = scene.nodes.map(({ at }) => now().toPage(at));
    let [best, farthest]: [readonly [number, number], number] = [[0, 0], 0];
    for (let x = 300; x < window.innerWidth - 300; x += 23) {
      for (let y = 200; y < window.innerHeight - 200; y += 23) {
        const distance = nodes.reduce((least, [nx, ny]) => Math.min(least, Math.hypot(nx - x, ny - y)), Infinity);
        if (distance > farthest) [best, farthest] = [[x, y], distance];
      }
    }
    return best;
  },
};
