export interface Walk {
  /** Hops to each actor, `Infinity` where no route goes. */
  readonly hops: Float64Array;
  /** How many shortest routes lead to each. */
  readonly routes: Float64Array;
  /** Those reached, nearest first; the start itself is the first. */
  readonly order: readonly number[];
}

/** Breadth first from one actor. With `detour` it takes any way but the direct step to that actor, and ends when it is there. */
export function walk(near: readonly (readonly number[])[], start: number, detour = -1): Walk {
  const hops = new Float64Array(near.length).fill(Infinity);
  const routes = new Float64Array(near.length);
  const order = [start];
  hops[start] = 0;
  routes[start] = 1;
  for (const u of order) {
    if (detour >= 0 && (hops[detour] as number) < Infinity) break;
    const next = (hops[u] as number) + 1;
    for (const v of near[u] as readonly number[]) {
      if (v === detour && u === start) continue;
      if (hops[v] === Infinity) {
        hops[v] = next;
        order.push(v);
      }
      if (hops[v] === next) (routes[v] as number) += routes[u] as number;
    }
  }
  return { hops, routes, order };
}

/** How much of the shortest routes from the walk's start to all others goes through each actor (Brandes 2001). */
function loads(near: readonly (readonly number[])[], { hops, routes, order }: Walk): Float64Array {
  const behind = new Float64Array(near.length);
  for (const w of order.toReversed()) {
    const load = (1 + (behind[w] as number)) / (routes[w] as number);
    for (const v of near[w] as readonly number[]) {
      if ((hops[v] as number) < (hops[w] as number)) (behind[v] as number) += (routes[v] as number) * load;
    }
  }
  behind[order[0] as number] = 0;
  return behind;
}

/** A walk from every actor: how many it reaches, the sum and the largest of the hops, the sum of 1/hops, and Freeman's betweenness. */
export function walks(near: readonly (readonly number[])[]) {
  const betweenness = near.map(() => 0);
  const reached: number[] = [];
  const distance: number[] = [];
  const farthest: number[] = [];
  const harmonic: number[] = [];
  for (const s of near.keys()) {
    const way = walk(near, s);
    let total = 0;
    let inverse = 0;
    let last = 0;
    for (const u of way.order) {
      last = way.hops[u] as number;
      total += last;
      if (last) inverse += 1 / last;
    }
    reached.push(way.order.length - 1);
    distance.push(total);
    harmonic.push(inverse);
    farthest.push(last);
    // Every pair is met from both ends.
    loads(near, way).forEach((load, u) => { (betweenness[u] as number) += load / 2; });
  }
  return { betweenness, reached, distance, farthest, harmonic };
}
