import { RING_RADII } from '../model';
import type { Box } from './BoxGrid';
import type { Drawing } from './drawing';
import { type Hull, hullOf } from './hull';
import { textWidth } from '@/lib/textFit';

/** Of the names of rings and groups at reading size, units. */
export const RING_WORD = 13.5;
export const GROUP_WORD = 15;
/** How far a group's outline stands off its actors, units. */
const MARGIN = 20;

/** A word that belongs to the ground: the name of a ring or of a group. */
export interface GroundWord {
  readonly kind: 'ring' | 'group';
  readonly text: string;
  /** The middle of the baseline, units. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const hulls = new WeakMap<Drawing, readonly { readonly name: string; readonly hull: Hull }[]>();

/** The outlines of a drawing's groups; those without actors here have none. */
export function groupHulls(drawing: Drawing): readonly { readonly name: string; readonly hull: Hull }[] {
  let known = hulls.get(drawing);
  if (!known) {
    known = drawing.scene.groups.flatMap(({ name, nodes }) => {
      const hull = hullOf(nodes.flatMap((id) => {
        const i = drawing.index.get(id);
        return i === undefined ? [] : [{ x: drawing.x[i] as number, y: drawing.y[i] as number, r: (drawing.r[i] as number) + MARGIN }];
      }));
      return hull ? [{ name, hull }] : [];
    });
    hulls.set(drawing, known);
  }
  return known;
}

/** Where names of rings are tried, degrees clockwise from three o'clock: at the foot first. */
const ANGLES = [90, 78, 102, 66, 114, 54, 126, 42, 138, 270, 258, 282];

/**
 * Names of rings on their lines and of groups on their outlines, where no actor stands.
 * @param grown Size of type against that at reading size.
 * @param swollen The same for nodes.
 */
export function groundWords(drawing: Drawing, grown: number, swollen: number): readonly GroundWord[] {
  const { scene, x, y, r } = drawing;
  const words: GroundWord[] = [];
  const isFree = (box: Box): boolean => {
    for (const { box: other } of words) if (box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]) return false;
    for (let i = 0; i < x.length; i++) {
      const reach = (r[i] as number) * swollen + 3;
      const dx = Math.max(box[0] - (x[i] as number), 0, (x[i] as number) - box[2]);
      const dy = Math.max(box[1] - (y[i] as number), 0, (y[i] as number) - box[3]);
      if (dx * dx + dy * dy < reach * reach) return false;
    }
    return true;
  };
  const add = (kind: GroundWord['kind'], text: string, size: number, places: readonly (readonly [x: number, y: number])[]): void => {
    const half = textWidth(text, size, kind === 'group') / 2 + 3 * grown;
    const tries = places.map(([px, py]): GroundWord => ({ kind, text, x: px, y: py + size * 0.34, box: [px - half, py - size * 0.6, px + half, py + size * 0.6] }));
    const word = tries.find(({ box }) => isFree(box)) ?? tries[0];
    if (word) words.push(word);
  };
  if (scene.ground === 'rings') {
    RING_RADII.forEach((radius, ring) => {
      const name = scene.ringNames[ring]?.trim() ?? '';
      if (name === '') return;
      add('ring', name, RING_WORD * grown, ANGLES.map((angle) => [radius * Math.cos((angle * Math.PI) / 180), radius * Math.sin((angle * Math.PI) / 180)]));
    });
  }
  for (const { name, hull } of groupHulls(drawing)) {
    const middles = hull.arcs.map(({ x, y, r, from, to }) => [x + r * Math.cos((from + to) / 2), y + r * Math.sin((from + to) / 2)] as const);
    if (name.trim() !== '') add('group', name.trim(), GROUP_WORD * grown, [hull.top, ...middles.toSorted((a, b) => a[1] - b[1])]);
  }
  return words;
}
