import type { Body } from './types';

const ROUNDS = 300;

const left = ({ x, half }: Body): number => x - half;
const right = ({ x, half }: Body): number => x + half;
const top = ({ y, above }: Body): number => y - above;
const bottom = ({ y, below }: Body): number => y + below;

/**
 * Pushes boxes apart, along the axis that needs the least, until none lie over each other. Pinned ones stay; two
 * pinned ones may. Sweeps from left to right, so that thousands are done quickly.
 */
export function separate(bodies: readonly Body[]): void {
  const order = [...bodies];
  for (let round = 0; round < ROUNDS; round++) {
    order.sort((a, b) => left(a) - left(b));
    let isClear = true;
    for (let i = 0; i < order.length; i++) {
      const a = order[i] as Body;
      for (let j = i + 1; j < order.length; j++) {
        const b = order[j] as Body;
        if (left(b) >= right(a)) break;
        if ((a.pinned && b.pinned) || top(b) >= bottom(a) || top(a) >= bottom(b)) continue;
        const dx = Math.min(right(a), right(b)) - Math.max(left(a), left(b));
        const dy = Math.min(bottom(a), bottom(b)) - Math.max(top(a), top(b));
        if (dx < 0.01 || dy < 0.01) continue;
        isClear = false;
        const shareOfA = a.pinned ? 0 : b.pinned ? 1 : 0.5;
        if (dx < dy) {
          const push = (a.x <= b.x ? 1 : -1) * (dx + 0.02);
          a.x -= push * shareOfA;
          b.x += push * (1 - shareOfA);
        } else {
          const push = (a.y <= b.y ? 1 : -1) * (dy + 0.02);
          a.y -= push * shareOfA;
          b.y += push * (1 - shareOfA);
        }
      }
    }
    if (isClear) return;
  }
}
