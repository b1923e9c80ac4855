import { describe, expect, it } from 'vitest';
import { communities, type Graph, measure, suggestLinks, wishedLinks } from '@/network';
import demo from './network/demo.json';
import reference from './network/reference.json';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

interface Dataset {
  readonly nodes: readonly string[];
  readonly edges?: readonly (readonly string[])[];
  readonly raw_edges?: readonly (readonly string[])[];
  readonly sector: Readonly<Record<string, string | undefined>>;
  readonly network: Readonly<Record<string, Json>>;
  readonly suggested_links?: readonly Readonly<Record<string, Json>>[];
  readonly actors: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

/** Not ours: communities are compared by their Q alone, and gains are tested with the suggestions. */
const ELSEWHERE = /^(communities_|modularity_(best|exact|greedy)|efficiency_gain)/;
const TOLERANCE = 2e-9;

const camelCase = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const graphOf = ({ nodes, edges, raw_edges: raw, sector }: Dataset): Graph => ({
  actors: nodes.map((id) => ({ id, sector: sector[id] })),
  links: (edges ?? raw ?? []).map(([source, target, strength]) => ({ source, target, strength }) as Graph['links'][number]),
});

/** The same graph, drawn the other way round. */
const reversed = ({ actors, links }: Graph): Graph => ({
  actors: [...actors].reverse(),
  links: [...links].reverse().map(({ source, target, strength }) => ({ source: target, target: source, strength })),
});

/** Where ours differs from the reference: numbers by more than the tolerance, all else at all. */
function differences(ours: unknown, theirs: Json, path: string): readonly string[] {
  if (typeof theirs === 'number') return typeof ours === 'number' && Math.abs(ours - theirs) <= TOLERANCE ? [] : [`${path}: ${String(ours)}, not ${theirs}`];
  if (theirs === null || typeof theirs !== 'object') return ours === theirs ? [] : [`${path}: ${JSON.stringify(ours)}, not ${JSON.stringify(theirs)}`];
  if (ours === null || typeof ours !== 'object') return [`${path}: ${JSON.stringify(ours)}, not ${JSON.stringify(theirs)}`];
  const names = path.endsWith('Sector') || path.includes('sector') ? String : camelCase;
  const known = ours as Record<string, unknown>;
  const length = Array.isArray(theirs) && Array.isArray(ours) && ours.length !== theirs.length ? [`${path}: ${ours.length} entries, not ${theirs.length}`] : [];
  return [...length, ...Object.entries(theirs as Record<string, Json>)
    .filter(([key]) => !ELSEWHERE.test(key))
    .flatMap(([key, value]) => differences(known[names(key)], value, `${path}.${names(key)}`))];
}

const demoGraph: Graph = {
  actors: demo.actors,
  links: demo.links.map(({ a, b, strength }) => ({ source: a, target: b, strength }) as Graph['links'][number]),
};

const datasets = { ...reference.datasets, ...reference.edge_cases } as unknown as Record<string, Dataset>;

describe.each(Object.entries(datasets))('measures of %s', (_, dataset) => {
  it('are those of the reference, to the last', () => {
    const { network, actors } = measure(graphOf(dataset));
    expect(differences(network, dataset.network, 'network')).toEqual([]);
    expect(Object.keys(actors).sort()).toEqual([...dataset.nodes].sort());
    for (const id of dataset.nodes) expect(differences(actors[id], dataset.actors[id] ?? {}, id)).toEqual([]);
  });

  it('are the same whichever way the picture was drawn', () => {
    const graph = graphOf(dataset);
    expect(measure(reversed(graph))).toEqual(measure(graph));
  });
});

const networks: [string, Graph, { readonly q: number; readonly links: readonly Readonly<Record<string, Json>>[] }][] = [
  ...Object.entries(reference.datasets as unknown as Record<string, Dataset>).map(([name, dataset]): (typeof networks)[number] =>
    [name, graphOf(dataset), { q: dataset.network.modularity_best_known as number, links: dataset.suggested_links ?? [] }]),
  ['the example region', demoGraph, { q: demo.expected.modularity_best_known, links: demo.expected.suggested_links }],
];

describe.each(networks)('%s', (_, graph, expected) => {
  it('is divided about as well as is known to be possible', () => {
    const { communities: groups, modularity } = communities(graph);
    expect(modularity).toBeGreaterThanOrEqual(0.99 * expected.q);
    expect(modularity).toBeLessThanOrEqual(expected.q + TOLERANCE);
    const label = new Map(groups.flatMap((ids, group) => ids.map((id) => [id, String(group)] as const)));
    expect([...label.keys()].sort()).toEqual(graph.actors.map(({ id }) => id).sort());
    const byFormula = measure({ ...graph, actors: graph.actors.map(({ id }) => ({ id, sector: label.get(id) })) });
    expect(byFormula.network.modularityOfSectors).toBeCloseTo(modularity ?? NaN, 9);
    expect(communities(reversed(graph))).toEqual({ communities: groups, modularity });
  });

  it('gets the links suggested that the reference has, whichever way it was drawn', () => {
    const suggested = suggestLinks(graph);
    expect(differences(suggested, expected.links, 'links')).toEqual([]);
    expect(suggestLinks(reversed(graph))).toEqual(suggested);
  });

  it('prices each suggestion as what it truly adds', () => {
    let now = graph;
    for (const { a, b, gain } of suggestLinks(graph)) {
      const next: Graph = { ...now, links: [...now.links, { source: a, target: b, strength: 'weak' }] };
      expect((measure(next).network.globalEfficiency ?? 0) - (measure(now).network.globalEfficiency ?? 0)).toBeCloseTo(gain, 12);
      now = next;
    }
  });

  it('prices wished links', () => {
    for (const { a, b, gain } of wishedLinks(graph)) {
      const next: Graph = { ...graph, links: [...graph.links, { source: a, target: b, strength: 'weak' }] };
      expect((measure(next).network.globalEfficiency ?? 0) - (measure(graph).network.globalEfficiency ?? 0)).toBeCloseTo(gain, 12);
    }
  });
});

it('prices links as the reference does', () => {
  for (const dataset of Object.values(reference.datasets as unknown as Record<string, Dataset>)) {
    const graph = graphOf(dataset);
    const gains = dataset.network.efficiency_gain_of_adding as unknown as readonly (readonly [string, string, number])[];
    const wished: Graph = { ...graph, links: [...graph.links, ...gains.map(([source, target]) => ({ source, target, strength: 'wished' as const }))] };
    const ours = new Map(wishedLinks(wished).map(({ a, b, gain }) => [`${a} ${b}`, gain]));
    for (const [a, b, gain] of gains) expect(Math.abs((ours.get(`${a} ${b}`) ?? NaN) - gain)).toBeLessThanOrEqual(TOLERANCE);
  }
});

describe('the example region', () => {
  const { network, actors } = measure(demoGraph);

  it('has the figures that its tour tells of', () => {
    const { broker, busiest, gap, betweenness_top3: top, by_group: byGroup } = demo.expected;
    expect(differences(network, demo.expected.network as Json, 'network')).toEqual([]);
    expect(actors[broker.id]).toMatchObject({ degree: broker.degree, isArticulation: true });
    expect(actors[broker.id]?.constraint).toBeCloseTo(broker.constraint, 8);
    expect(actors[busiest.id]?.betweenness).toBeCloseTo(busiest.betweenness, 8);
    expect(Object.keys(actors).sort((a, b) => (actors[b]?.betweenness ?? 0) - (actors[a]?.betweenness ?? 0)).slice(0, 3)).toEqual(top);
    const groups = measure({ ...demoGraph, actors: demo.actors.map(({ id, group }) => ({ id, sector: group })) }).network;
    expect(groups.sectorLinkCounts).toEqual(byGroup.link_counts);
    expect(groups.sectorLinkCounts[gap.groups[0] as string]?.[gap.groups[1] as string]).toBe(gap.links);
    expect(groups.eiIndex).toBeCloseTo(byGroup.ei_index, 8);
    expect(groups.eiExpectedRandomMixing).toBeCloseTo(byGroup.ei_expected_random_mixing, 8);
    expect(groups.modularityOfSectors).toBeCloseTo(byGroup.modularity_of_groups, 8);
  });

  it('has suggestions that say who could introduce whom', () => {
    const [join, bridge] = suggestLinks(demoGraph);
    expect(join).toMatchObject({ a: 'a12', b: 'a20', wished: true, via: [], groupA: 'culture', groupB: 'culture', groupedBy: 'group' });
    expect(bridge).toMatchObject({ linksBetween: 0, linksPossible: 100, via: ['a16', 'a14', 'a35', 'a33', 'a32', 'a22'] });
  });
});

describe('odd pictures', () => {
  const weak = (source: string, target: string) => ({ source, target, strength: 'weak' as const });

  it('may name actors anything', () => {
    const ids = ['__proto__', 'constructor', 'toString', '', 'ä'];
    const { actors, network } = measure({
      actors: ids.map((id) => ({ id, sector: id === 'ä' ? '' : '__proto__' })),
      links: [weak('__proto__', 'constructor'), weak('constructor', 'toString'), weak('toString', ''), weak('', 'ä')],
    });
    expect(Object.keys(actors).sort()).toEqual([...ids].sort());
    expect(Object.entries(actors).find(([id]) => id === '__proto__')?.[1].degree).toBe(1);
    expect(network).toMatchObject({ n: 5, m: 4, diameterMaxFinite: 4, eiIndex: -1 });
    expect(Object.entries(network.sectorSizes)).toEqual([['__proto__', 4]]);
  });

  it('may have links to nobody, to oneself, and the same link twice', () => {
    const { network } = measure({
      actors: [{ id: 'a' }, { id: 'b' }, { id: 'b' }],
      links: [weak('a', 'gone'), weak('a', 'a'), weak('a', 'b'), { ...weak('b', 'a'), strength: 'strong' }, { ...weak('a', 'b'), strength: 'wished' }],
    });
    expect(network).toMatchObject({ n: 2, m: 1, nStrong: 1, nWeak: 0 });
  });

  it('may have links of sectors on some actors only', () => {
    const { network } = measure({
      actors: [{ id: 'a', sector: 'x' }, { id: 'b', sector: 'y' }, { id: 'c' }],
      links: [weak('a', 'b'), weak('b', 'c')],
    });
    expect(network).toMatchObject({ eiIndex: 1, sectorSizes: { x: 1, y: 1 }, sectorDensities: { x: { x: null, y: 1 }, y: { x: 1, y: null } } });
  });

  it.each([0, 1, 2, 3])('may have %i actors and no link', (n) => {
    const graph: Graph = { actors: Array.from({ length: n }, (_, i) => ({ id: String(i) })), links: [] };
    expect(communities(graph)).toEqual({ communities: graph.actors.map(({ id }) => [id]), modularity: null });
    expect(suggestLinks(graph).every(({ type, distanceBefore }) => type === 'join' && distanceBefore === null)).toBe(true);
    expect(JSON.stringify(measure(graph))).not.toMatch(/NaN|Infinity/);
    expect(Object.values(measure(graph).network).filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
  });

  it('may have more cliques than anybody could read', () => {
    // Every choice of one from each of nine threes is a clique: 3^9.
    const ids = Array.from({ length: 27 }, (_, i) => String(i));
    const links = ids.flatMap((a, i) => ids.slice(i + 1).filter((_, j) => Math.floor((i + 1 + j) / 3) !== Math.floor(i / 3)).map((b) => weak(a, b)));
    expect(measure({ actors: ids.map((id) => ({ id })), links }).network).toMatchObject({ nMaximalCliques: null, maximalCliquesGe3: null, maxCliqueSize: null });
  });

  it('may be a chain of a thousand', () => {
    const ids = Array.from({ length: 1200 }, (_, i) => String(i));
    const { network } = measure({ actors: ids.map((id) => ({ id })), links: ids.slice(1).map((id, i) => weak(String(i), id)) });
    expect(network.articulationPoints).toHaveLength(1198);
    expect(network.diameterMaxFinite).toBe(1199);
  });
});
