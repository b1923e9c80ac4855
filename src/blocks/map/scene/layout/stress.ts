import { seeded } from './bodies';
import type { Body } from './types';

/** From how many nodes on distances are counted from pivots only. */
const EXACT = 1200;
const PIVOTS = 80;
const ROUNDS = 24;

/** Steps along links from one node to all; -1 where no way leads. */
function stepsFrom(start: number, neighbours: readonly (readonly number[])[]): Int16Array {
  const steps = new Int16Array(neighbours.length).fill(-1);
  steps[start] = 0;
  const queue = [start];
  for (const node of queue) {
    for (const next of neighbours[node] as readonly number[]) {
      if (steps[next] === -1) {
        steps[next] = (steps[node] as number) + 1;
        queue.push(next);
      }
    }
  }
  return steps;
}

/**
 * Moves nodes so that distances on paper come near to distances along links: stress by stochastic gradient descent
 * (Zheng, Pawar, Goodman 2018), for large networks from pivots (Ortmann, Klimenta, Brandes 2016). Pinned nodes stay.
 * @param unit The length of one link.
 */
export function layoutByStress(bodies: readonly Body[], neighbours: readonly (readonly number[])[], unit: number): void {
  const count = bodies.length;
  if (count < 2) return;
  const random = seeded();
  const sources = count <= EXACT
    ? bodies.map((_, i) => i)
    : Array.from({ length: PIVOTS }, (_, i) => Math.floor((i * count) / PIVOTS));
  const apart = Math.ceil(Math.sqrt(count) * 0.6) + 2;
  const from: number[] = [];
  const to: number[] = [];
  const ideal: number[] = [];
  for (const source of sources) {
    const steps = stepsFrom(source, neighbours);
    for (let other = count <= EXACT ? source + 1 : 0; other < count; other++) {
      if (other === source) continue;
      from.push(source);
      to.push(other);
      ideal.push((steps[other] === -1 ? apart : (steps[other] as number)) * unit);
    }
  }
  if (count > EXACT) {
    neighbours.forEach((list, node) => {
      for (const next of list) {
        if (next <= node) continue;
        from.push(node);
        to.push(next);
        ideal.push(unit);
      }
    });
  }
  const order = Uint32Array.from(from, (_, i) => i);
  const longest = ideal.reduce((most, length) => Math.max(most, length), unit);
  const [first, last] = [longest ** 2, 0.1 * unit ** 2];
  for (let round = 0; round < ROUNDS; round++) {
    const eta = first * (last / first) ** (round / (ROUNDS - 1));
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const held = order[i] as number;
      order[i] = order[j] as number;
      order[j] = held;
    }
    for (const term of order) {
      const a = bodies[from[term] as number] as Body;
      const b = bodies[to[term] as number] as Body;
      const goal = ideal[term] as number;
      const dx = a.x - b.x;
      const dy = a.y - b.y;
      const distance = Math.hypot(dx, dy) || 0.01;
      const pull = (Math.min(1, eta / goal ** 2) * (distance - goal)) / 2 / distance;
      const both = a.pinned || b.pinned ? 2 : 1;
      if (!a.pinned) {
        a.x -= dx * pull * both;
        a.y -= dy * pull * both;
      }
      if (!b.pinned) {
        b.x += dx * pull * both;
        b.y += dy * pull * both;
      }
    }
  }
}
