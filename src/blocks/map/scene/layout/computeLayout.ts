import type { Id } from '@/blockkit';
import type { Point } from '../../model';
import { layoutByForce } from './force';
import { layoutByRing, layoutBySector } from './rings';
import type { LayoutTask } from './types';

const WAYS = { force: layoutByForce, sector: layoutBySector, ring: layoutByRing } as const;

/** New places for all nodes that are not pinned. The same task always gives the same places. */
export function computeLayout(task: LayoutTask): Map<Id, Point> {
  const bodies = WAYS[task.kind](task);
  const places = new Map<Id, Point>();
  task.nodes.forEach(({ id, pinned }, i) => {
    const body = bodies[i];
    if (!pinned && body) places.set(id, [Math.round(body.x * 10) / 10, Math.round(body.y * 10) / 10]);
  });
  return places;
}
