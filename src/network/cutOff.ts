import { cleanGraph } from './cleanGraph';
import { components } from './parts';
import type { Graph } from './types';

/** Who would lose every route to the larger rest, were this actor or the link between these two not there. */
export function cutOff(graph: Graph, gone: { readonly actor: string } | { readonly link: readonly [string, string] }): readonly string[] {
  const isGone = (source: string, target: string): boolean =>
    'actor' in gone ? source === gone.actor || target === gone.actor : gone.link.includes(source) && gone.link.includes(target);
  const beside = new Set('actor' in gone
    ? graph.links.filter(({ source, target, strength }) => strength !== 'wished' && isGone(source, target)).flatMap(({ source, target }) => [source, target])
    : gone.link);
  const left = cleanGraph({
    actors: 'actor' in gone ? graph.actors.filter(({ id }) => id !== gone.actor) : graph.actors,
    links: graph.links.filter(({ source, target }) => !isGone(source, target)),
  });
  const [, ...smaller] = components(left.near)
    .map((part) => part.map((u) => left.ids[u] as string))
    .filter((part) => part.some((id) => beside.has(id)));
  return smaller.flat().sort();
}

/** The ids of each part: actors with any route between them. Largest first. */
export function partsOf(graph: Graph): readonly (readonly string[])[] {
  const { near, ids } = cleanGraph(graph);
  return components(near).map((part) => part.map((u) => ids[u] as string).sort());
}
