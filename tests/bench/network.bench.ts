import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import Graphology from 'graphology';
import { connectedComponents } from 'graphology-components';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import closenessCentrality from 'graphology-metrics/centrality/closeness';
import { degreeCentrality } from 'graphology-metrics/centrality/degree';
import { density } from 'graphology-metrics/graph/density';
import diameter from 'graphology-metrics/graph/diameter';
import { singleSourceLength } from 'graphology-shortest-path/unweighted';
import { build } from 'vite';
import { communities, type Graph, measure, readNetwork, suggestLinks } from '@/network';

export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: 'x' | ' ms' | ' B';
  readonly bar: number;
  readonly ok: boolean;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A network with hubs, the same every time. */
function network(n: number, m: number): Graph {
  let state = 7;
  const random = (): number => (state = (state * 16807) % 2147483647) / 2147483647;
  return {
    actors: Array.from({ length: n }, (_, i) => ({ id: `actor-${i}`, sector: `s${i % 4}`, group: `g${i % 5}` })),
    links: Array.from({ length: m }, () => ({
      source: `actor-${Math.floor(random() * n)}`, target: `actor-${Math.floor(random() ** 1.5 * n)}`, strength: random() < 0.5 ? 'strong' : 'weak',
    })),
  };
}

/** What graphology offers of our figures: eight of some sixty. */
function withGraphology({ actors, links }: Graph): number {
  const graph = new Graphology({ type: 'undirected' });
  for (const { id } of actors) graph.addNode(id);
  for (const { source, target } of links) if (source !== target && !graph.hasEdge(source, target)) graph.addEdge(source, target);
  const steps = graph.mapNodes((id) => Object.values(singleSourceLength(graph, id)).reduce((sum, hops) => sum + 1 / (hops || Infinity), 0));
  return density(graph) + diameter(graph) + connectedComponents(graph).length + steps.length
    + Object.keys(degreeCentrality(graph)).length + Object.keys(closenessCentrality(graph, { wassermanFaust: true })).length
    + Object.keys(betweennessCentrality(graph, { getEdgeWeight: null })).length;
}

/** Times two ways of one work in turns, so that load on the machine hits both alike. */
function inTurns(rounds: number, ours: () => unknown, theirs: () => unknown): { readonly ours: number; readonly theirs: number } {
  const times = { ours: [] as number[], theirs: [] as number[] };
  const take = (one: () => unknown, into: number[]): void => {
    const start = performance.now();
    one();
    into.push(performance.now() - start);
  };
  for (let round = 0; round < rounds; round++) {
    take(ours, times.ours);
    take(theirs, times.theirs);
  }
  return { ours: median(times.ours), theirs: median(times.theirs) };
}

const time = (work: () => unknown): number => median(Array.from({ length: 3 }, () => {
  const start = performance.now();
  work();
  return performance.now() - start;
}));

/** Bytes of the minified, zipped code of the measures and the gap finder. */
async function size(): Promise<number> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const entry = 'virtual:network';
  const built = await build({
    root, configFile: false, publicDir: false, logLevel: 'error',
    plugins: [{
      name: 'entry',
      resolveId: (id) => (id === entry ? entry : null),
      load: (id) => (id === entry ? `export { measure } from '${root}src/network/measure.ts'; export { suggestLinks } from '${root}src/network/suggestLinks.ts';` : null),
    }],
    build: { write: false, modulePreload: { polyfill: false }, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  return gzipSync((built as unknown as { output: readonly [{ code: string }] }).output[0].code, { level: 9 }).length;
}

export async function run(): Promise<readonly BenchResult[]> {
  const atMost = (name: string, value: number, unit: BenchResult['unit'], bar: number): BenchResult => ({ name, value, unit, bar, ok: value <= bar });
  const [common, large] = [network(40, 82), network(200, 600)];
  const { ours, theirs } = inTurns(15, () => measure(large), () => withGraphology(large));
  return [
    atMost("network: all figures against graphology's eight, 200 actors", ours / theirs, 'x', 1),
    atMost('network: all figures, 200 actors', ours, ' ms', 50),
    atMost('network: all figures, 40 actors', time(() => measure(common)), ' ms', 16),
    atMost('network: suggested links, 40 actors', time(() => suggestLinks(common)), ' ms', 100),
    atMost('network: suggested links, 200 actors (in a worker)', time(() => suggestLinks(large)), ' ms', 1500),
    atMost('network: communities, 200 actors (in a worker)', time(() => communities(large)), ' ms', 500),
    atMost('network: the whole reading with 200 draws by lot, 40 actors (in a worker)', time(() => readNetwork(common)), ' ms', 1500),
    atMost('network: measures and gap finder, minified and zipped', await size(), ' B', 5000),
  ];
}
