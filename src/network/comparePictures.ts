import { type CleanGraph, cleanGraph } from './cleanGraph';
import { measure } from './measure';
import type { NetworkMeasures } from './measureTypes';
import type { Graph } from './types';

/** Two actors; smaller id first. */
export type ActorPair = readonly [a: string, b: string];

/** What differs between two pictures of one network. Links are those drawn as they are: a wish is not yet a link. */
export interface PictureChanges {
  readonly newActors: readonly string[];
  readonly lostActors: readonly string[];
  readonly newLinks: readonly ActorPair[];
  readonly lostLinks: readonly ActorPair[];
  /** Weak before and strong now. */
  readonly stronger: readonly ActorPair[];
  readonly weaker: readonly ActorPair[];
  /** New links that had been wished for. */
  readonly wishesMet: readonly ActorPair[];
  readonly before: NetworkMeasures;
  readonly after: NetworkMeasures;
}

type Ties = ReadonlyMap<string, { readonly pair: ActorPair; readonly tie: number }>;

const keyOf = (pair: ActorPair): string => JSON.stringify(pair);
const named = ({ ids }: CleanGraph, [u, v]: readonly [number, number]): ActorPair => [ids[u] as string, ids[v] as string];
const tiesOf = (clean: CleanGraph): Ties => new Map(clean.links.map((link) => {
  const pair = named(clean, link);
  return [keyOf(pair), { pair, tie: clean.tie(...link) }] as const;
}));

/** Compares two pictures by the ids of their actors. */
export function comparePictures(before: Graph, after: Graph): PictureChanges {
  const old = cleanGraph(before);
  const young = cleanGraph(after);
  const had = tiesOf(old);
  const has = tiesOf(young);
  const lacking = (ids: readonly string[], others: readonly string[]): readonly string[] => {
    const known = new Set(others);
    return ids.filter((id) => !known.has(id));
  };
  const pairsOf = (ties: Ties, others: Ties, isMeant: (tie: number, other: number) => boolean): readonly ActorPair[] =>
    [...ties].filter(([key, { tie }]) => isMeant(tie, others.get(key)?.tie ?? 0)).map(([, { pair }]) => pair);
  const newLinks = pairsOf(has, had, (_, other) => !other);
  const wished = new Set(old.wishes.map((wish) => keyOf(named(old, wish))));
  return {
    newActors: lacking(young.ids, old.ids),
    lostActors: lacking(old.ids, young.ids),
    newLinks,
    lostLinks: pairsOf(had, has, (_, other) => !other),
    stronger: pairsOf(has, had, (tie, other) => other > 0 && tie > other),
    weaker: pairsOf(has, had, (tie, other) => tie < other),
    wishesMet: newLinks.filter((pair) => wished.has(keyOf(pair))),
    before: measure(before).network,
    after: measure(after).network,
  };
}
