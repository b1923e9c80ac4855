import { seeded } from './bodies';
import type { Body } from './types';

/** From how many nodes on distances are counted from pivots only. */
const EXACT = 700;
const PIVOTS = 60;
const ROUNDS = 18;

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
  const sources = count <= EXACT
    ? bodies.map((_, i) => i)
    : Array.from({ length: PIVOTS }, (_, i) => Math.floor((i * count) / PIVOTS));
  const apart = Math.ceil(Math.sqrt(count) * 0.6) + 2;
  const terms: number[] = [];
  for (const source of sources) {
    const steps = stepsFrom(source, neighbours);
    for (let other = count <= EXACT ? source + 1 : 0; other < count; other++) {
      if (other !== source) terms.push(source, other, steps[other] === -1 ? apart : (steps[other] as number));
    }
  }
  if (count > EXACT) {
    neighbours.forEach((list, node) => {
      for (const next of list) if (next > node) terms.push(node, next, 1);
    });
  }
  descend(bodies, Int32Array.from(terms), unit);
}

/** @param terms Two nodes and the steps between them, again and again. */
function descend(bodies: readonly Body[], terms: Int32Array, unit: number): void {
  const random = seeded();
  const x = Float64Array.from(bodies, (body) => body.x);
  const y = Float64Array.from(bodies, (body) => body.y);
  const free = Uint8Array.from(bodies, (body) => (body.pinned ? 0 : 1));
  const count = terms.length / 3;
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  let longest = 1;
  for (let i = 2; i < terms.length; i += 3) longest = Math.max(longest, terms[i] as number);
  const [first, last] = [(longest * unit) ** 2, 0.1 * unit ** 2];
  for (let round = 0; round < ROUNDS; round++) {
    const eta = first * (last / first) ** (round / (ROUNDS - 1));
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const held = order[i] as number;
      order[i] = order[j] as number;
      order[j] = held;
    }
    for (let i = 0; i < count; i++) {
      const term = (order[i] as number) * 3;
      const a = terms[term] as number;
      const b = terms[term + 1] as number;
      const goal = (terms[term + 2] as number) * unit;
      const dx = (x[a] as number) - (x[b] as number);
      const dy = (y[a] as number) - (y[b] as number);
      // Math.hypot is many times slower, and this runs millions of times.
      const distance = Math.sqrt(dx * dx + dy * dy) || 0.01;
      const share = free[a] === 1 && free[b] === 1 ? 0.5 : 1;
      const pull = (share * Math.min(1, eta / (goal * goal)) * (distance - goal)) / distance;
      if (free[a] === 1) {
        x[a] = (x[a] as number) - dx * pull;
        y[a] = (y[a] as number) - dy * pull;
      }
      if (free[b] === 1) {
        x[b] = (x[b] as number) + dx * pull;
        y[b] = (y[b] as number) + dy * pull;
      }
    }
  }
  bodies.forEach((body, i) => {
    body.x = x[i] as number;
    body.y = y[i] as number;
  });
}
