import type { Scene, SceneLink, SceneNode } from './types';

/** What a worker must hear to draw another scene: only what has changed, when little has. */
export interface SceneChange {
  readonly rest: Omit<Scene, 'nodes' | 'links' | 'photo'>;
  readonly photoWidth: number | null;
  readonly nodes: readonly SceneNode[] | { readonly changed: readonly (readonly [index: number, node: SceneNode])[] };
  readonly links: readonly SceneLink[] | 'same';
}

/** Entries of a document hold more than is drawn: only that is sent. */
const drawnNode = ({ id, at, r, sector, label, isMain }: SceneNode): SceneNode => ({ id, at, r, sector, label, isMain });
const drawnLink = ({ id, from, to, strength }: SceneLink): SceneLink => ({ id, from, to, strength });

export function changeOf(before: Scene | null, { nodes, links, photo, ...rest }: Scene): SceneChange {
  const isSameCount = before?.nodes.length === nodes.length;
  const changed = nodes.flatMap((node, i) => (isSameCount && before.nodes[i] === node ? [] : [[i, node] as const]));
  const isSameLinks = before !== null && (before.links === links || (before.links.length === links.length && links.every((link, i) => link === before.links[i])));
  return {
    rest: { ground: rest.ground, ringNames: rest.ringNames, groups: rest.groups },
    photoWidth: photo?.width ?? null,
    nodes: isSameCount && changed.length < nodes.length / 2 ? { changed: changed.map(([i, node]) => [i, drawnNode(node)]) } : nodes.map(drawnNode),
    links: isSameLinks ? 'same' : links.map(drawnLink),
  };
}

/** The scene after a change. The picture under it is not part of it: pictures travel on their own. */
export function applyChange(before: Scene | null, { rest, photoWidth, nodes, links }: SceneChange): Scene {
  let next: readonly SceneNode[];
  if ('changed' in nodes) {
    const copy = [...(before?.nodes ?? [])];
    for (const [i, node] of nodes.changed) copy[i] = node;
    next = copy;
  } else {
    next = nodes;
  }
  return { ...rest, nodes: next, links: links === 'same' ? (before?.links ?? []) : links, photo: photoWidth === null ? null : { src: '', width: photoWidth } };
}
