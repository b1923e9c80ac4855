import { cleanGraph } from './cleanGraph';
import { maximalCliques } from './cliques';
import type { ActorMeasures, Measures, NetworkMeasures } from './measureTypes';
import {
  centralisation, closedPairs, components, coreFit, coreNumbers, cutActors, degreeCentralisation, halfHolders, structuralHoles, transitivity,
} from './parts';
import { measureSectors } from './sectors';
import { pairs, ratio, sum } from './sums';
import type { Graph } from './types';
import { walk, walks } from './walk';

/** Every figure of a network and of its actors. Pure; 200 actors take some tens of milliseconds at most. */
export function measure(graph: Graph): Measures {
  const clean = cleanGraph(graph);
  const { ids, near, links, tie, sectors } = clean;
  const id = (u: number): string => ids[u] as string;
  const n = ids.length;
  const m = links.length;
  const all = pairs(n);
  const everybody = [...near.keys()];
  const degrees = near.map(({ length }) => length);
  const degree = (u: number): number => degrees[u] as number;
  const rising = [...degrees].sort((a, b) => a - b);
  const nStrong = links.filter(([u, v]) => tie(u, v) > 1).length;
  const parts = components(near);
  const sizes = parts.map(({ length }) => length);
  const [largest = []] = parts;

  const { betweenness, reached, distance, farthest, harmonic } = walks(near);
  const closeness = everybody.map((u) => ((reached[u] as number) ? (reached[u] as number) ** 2 / (distance[u] as number) / (n - 1) : 0));

  const spans = links.flatMap(([u, v]): (readonly [string, string, number | null])[] => {
    if ((near[u] as readonly number[]).some((w) => tie(w, v))) return [];
    const span = walk(near, u, v).hops[v] as number;
    return [[id(u), id(v), span < Infinity ? span : null]];
  });
  const cut = cutActors(near);

  const closed = closedPairs(near, tie, 1);
  const triples = sum(degrees.map(pairs));
  const clustering = closed.map((t, u) => ratio(t, pairs(degree(u))));
  const defined = clustering.filter((share) => share !== null);
  const closedShare = ratio(sum(closed), triples);
  const cores = coreNumbers(near);
  const cliques = maximalCliques(clean);
  const circles = cliques && cliques.filter(({ length }) => length > 2);
  const strongNear = near.map((contacts, u) => contacts.filter((v) => tie(u, v) > 1));
  const strongParts = components(strongNear).map(({ length }) => length);

  const squares = sum(degrees.map((k) => k * k));
  const cubes = sum(degrees.map((k) => k ** 3));
  // Pearson r over both ends of the links, where an actor stands as often as it has links.
  const spread = 2 * m * cubes - squares ** 2;

  const network: NetworkMeasures = {
    n,
    m,
    nStrong,
    nWeak: m - nStrong,
    strongShare: ratio(nStrong, m),
    density: ratio(m, all),
    meanDegree: ratio(2 * m, n),
    degreeSdPopulation: n ? Math.sqrt(Math.max(0, squares / n - ((2 * m) / n) ** 2)) : null,
    halfOfLinkEndsHeldBy: halfHolders(degrees),
    isolates: ids.filter((_, u) => !degree(u)),
    degreeCentralisation: degreeCentralisation(degrees),
    degreeGini: m ? sum(rising.map((k, i) => (i + 1) * k)) / (n * m) - (n + 1) / n : null,
    betweennessCentralisation: centralisation(betweenness, pairs(n - 1) * (n - 1)),
    closenessCentralisationIfConnected: parts.length > 1 ? null : centralisation(closeness, ((n - 1) * (n - 2)) / (2 * n - 3)),
    nComponents: parts.length,
    componentSizes: sizes,
    largestComponentShare: ratio(largest.length, n),
    connectedness: ratio(sum(sizes.map(pairs)), all),
    diameterMaxFinite: m ? Math.max(...farthest) : null,
    asplReachable: ratio(sum(distance), sum(reached)),
    asplLargestComponent: ratio(sum(largest.map((u) => distance[u] as number)), 2 * pairs(largest.length)),
    diameterLargestComponent: m ? Math.max(...largest.map((u) => farthest[u] as number)) : null,
    globalEfficiency: ratio(sum(harmonic) / 2, all),
    transitivity: closedShare,
    openTriplesShare: closedShare === null ? null : 1 - closedShare,
    triangles: sum(closed) / 3,
    connectedTriples: triples,
    averageClusteringZerosCounted: ratio(sum(defined), n),
    averageClusteringDegreeGe2: ratio(sum(defined), defined.length),
    articulationPoints: ids.filter((_, u) => cut.has(u)),
    bridges: spans.flatMap(([a, b, span]) => (span === null ? [[a, b] as const] : [])),
    localBridgesWithSpan: spans,
    nMaximalCliques: cliques && cliques.length,
    nMaximalCliquesGe3: circles && circles.length,
    maxCliqueSize: cliques?.[0]?.length ?? null,
    maximalCliquesGe3: circles && circles.map((clique) => clique.map(id)),
    degeneracy: n ? Math.max(...cores) : null,
    degreeAssortativity: spread ? (4 * m * sum(links.map(([u, v]) => degree(u) * degree(v))) - squares ** 2) / spread : null,
    corePeripheryThresholdFit: coreFit(degrees, clean),
    strongOnly: {
      density: ratio(nStrong, all),
      nComponents: strongParts.length,
      componentSizes: strongParts,
      isolates: strongNear.filter(({ length }) => !length).length,
      transitivity: transitivity(strongNear, tie, 2),
    },
    ...measureSectors(clean),
  };

  const plain = structuralHoles(near, (u, v) => (tie(u, v) ? 1 : 0));
  const weighed = structuralHoles(near, tie);
  const actors = everybody.map((u): [string, ActorMeasures] => {
    const contacts = near[u] as readonly number[];
    const [constraint = null, effectiveSize = null] = plain[u] ?? [];
    const [constraintW21 = null, effectiveSizeW21 = null] = weighed[u] ?? [];
    return [id(u), {
      degree: contacts.length,
      degreeStrong: (strongNear[u] as readonly number[]).length,
      betweenness: betweenness[u] as number,
      betweennessNormalised: ratio(betweenness[u] as number, pairs(n - 1)),
      closenessWf: closeness[u] as number,
      harmonic: harmonic[u] as number,
      harmonicNormalised: ratio(harmonic[u] as number, n - 1),
      clustering: clustering[u] ?? null,
      constraint,
      constraintW21,
      effectiveSize,
      effectiveSizeW21,
      efficiency: effectiveSize === null ? null : effectiveSize / contacts.length,
      coreNumber: cores[u] as number,
      isArticulation: cut.has(u),
      componentSize: (reached[u] as number) + 1,
      betweenSectorLinks: contacts.filter((v) => sectors[u] && sectors[v] && sectors[u] !== sectors[v]).length,
    }];
  });
  return { network, actors: Object.fromEntries(actors) };
}
