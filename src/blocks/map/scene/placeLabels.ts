import { type Box, BoxGrid } from './BoxGrid';
import { type Drawing, degreeOf } from './drawing';
import { textWidth } from '@/lib/textFit';
import { labelSize } from './sizes';
import type { SceneNode } from './types';

/** Height of a line in sizes of the type. */
export const LEADING = 1.25;
/** From the top of the box to the first baseline, and from the last to the bottom, in sizes of the type. */
const ASCENT = 0.82;
const DESCENT = 0.26;

/** Where a name stands, in units. */
export interface LabelPlace {
  readonly lines: readonly string[];
  /** Where lines begin, have their middle or end, and the baseline of the first. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly box: Box;
  /** Index among the sides, or `AWAY`. */
  readonly side: number;
}

/** The side of a name that stands away from its node, with a line to it. */
export const AWAY = -1;

interface Options {
  /** Size of type against that at reading size; more when zoomed out. */
  readonly grown: number;
  readonly swollen: number;
  /** Sides to keep to if there is room. */
  readonly before?: readonly (LabelPlace | null)[] | null;
  /** How far from its node a name may stand when there is no room beside it, units. */
  readonly reach: number;
  /** What else names keep clear of. */
  readonly taken: readonly Box[];
}

/** Right, left, below, above, corners: the direction and what it costs. */
const SIDES: readonly (readonly [dx: number, dy: number, cost: number])[] = [
  [1, 0, 0], [-1, 0, 0.3], [0, 1, 0.9], [0, -1, 1.2], [1, 1, 1.5], [-1, 1, 1.7], [1, -1, 1.6], [-1, -1, 1.8],
];

/** Zoomed out so far, names of main actors may lie over this many others. */
const COVERS_FROM = 1.6;
const MOST_COVERED = 3;
/** Zoomed out so far, names turn inwards. */
const INWARDS_FROM = 2.2;

/** How much of links runs through a box: points along all curves, by cells. */
function linkSamples({ from, to, x, y, cx, cy, links, scene }: Drawing): ((box: Box) => number) | null {
  if (links.length > 2500) return null;
  const CELL = 10;
  const weights = new Map<number, number>();
  for (let i = 0; i < links.length; i++) {
    const [a, b] = [from[i] as number, to[i] as number];
    const [ax, ay, bx, by, mx, my] = [x[a], y[a], x[b], y[b], cx[i], cy[i]] as [number, number, number, number, number, number];
    const steps = Math.max(2, Math.ceil(Math.hypot(bx - ax, by - ay) / CELL));
    const weight = scene.links[links[i] as number]?.strength === 'strong' ? 0.4 : 0.22;
    for (let step = 1; step < steps; step++) {
      const t = step / steps;
      const u = 1 - t;
      const key = Math.floor((u * u * ay + 2 * u * t * my + t * t * by) / CELL) * 1_000_003 + Math.floor((u * u * ax + 2 * u * t * mx + t * t * bx) / CELL);
      weights.set(key, (weights.get(key) ?? 0) + weight);
    }
  }
  return (box) => {
    let sum = 0;
    for (let row = Math.floor(box[1] / CELL); row <= Math.floor(box[3] / CELL); row++) {
      for (let column = Math.floor(box[0] / CELL); column <= Math.floor(box[2] / CELL); column++) sum += weights.get(row * 1_000_003 + column) ?? 0;
    }
    return Math.min(sum, 5);
  };
}

interface Setting {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** The box of a setting whose middle is at (x, y), as a place. */
function centred({ lines, width, height, size }: Setting, x: number, y: number, anchor: LabelPlace['anchor'], side: number): LabelPlace {
  const left = x - width / 2;
  const top = y - height / 2;
  return {
    lines, size, side, anchor,
    x: anchor === 'start' ? left : anchor === 'end' ? left + width : x,
    y: top + ASCENT * size,
    box: [left, top, left + width, top + height],
  };
}

function beside(setting: Setting, x: number, y: number, r: number, gap: number, side: number): LabelPlace {
  const [dx, dy] = SIDES[side] as (typeof SIDES)[number];
  const isCorner = dx !== 0 && dy !== 0;
  const away = isCorner ? r * 0.72 + gap * 0.4 : r + gap;
  return centred(
    setting,
    x + dx * (away + setting.width / 2),
    y + dy * (isCorner ? r * 0.72 + gap * 0.2 + setting.height / 2 : r + gap * 0.6 + setting.height / 2),
    dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle',
    side,
  );
}

/**
 * Places names so that no two lie over each other and none over a node: beside their nodes, on the outer side if it
 * is free, clear of links where possible, on several lines if that helps. More important names choose first and one
 * in the way moves aside if it can. A name without room is left out (null), or stands at most `reach` away.
 * The same drawing always gives the same places.
 */
export function placeLabels(drawing: Drawing, { grown, swollen, before, reach, taken }: Options): readonly (LabelPlace | null)[] {
  const { x, y, r, scene: { nodes } } = drawing;
  const count = nodes.length;
  const nodeGrid = new BoxGrid(48);
  for (let i = 0; i < count; i++) {
    const half = (r[i] as number) * swollen * 1.15;
    nodeGrid.add(i, [(x[i] as number) - half, (y[i] as number) - half, (x[i] as number) + half, (y[i] as number) + half]);
  }
  taken.forEach((box, i) => nodeGrid.add(-1 - i, box));
  const labels = new BoxGrid(60 * grown);
  const samples = linkSamples(drawing);
  const places: (LabelPlace | null)[] = Array.from({ length: count }, () => null);

  // Far out the names of the main ones matter more than dots of lesser ones.
  const mayCover = (i: number): boolean => grown > COVERS_FROM && nodes[i]?.isMain === true;

  const settingsOf = (i: number): readonly Setting[] => {
    const node = nodes[i] as SceneNode;
    const size = labelSize(node) * grown;
    return drawing.waysOf(i).map((lines) => ({
      lines,
      size,
      width: Math.max(...lines.map((line) => textWidth(line, size, node.isMain))) + size * 0.15,
      height: (ASCENT + DESCENT + (lines.length - 1) * LEADING) * size,
    }));
  };

  const candidatesOf = (i: number): readonly { readonly place: LabelPlace; readonly cost: number }[] => {
    const [nx, ny] = [x[i] as number, y[i] as number];
    const out = Math.hypot(nx, ny);
    // Far out, names that reach outwards would need a window much wider than the drawing.
    const pull = Math.min(1, out / 150) * (grown > INWARDS_FROM ? -4 : 1.6);
    const kept = grown > COVERS_FROM ? null : before?.[i];
    const list: { place: LabelPlace; cost: number }[] = [];
    settingsOf(i).forEach((setting, way) => {
      for (let side = 0; side < SIDES.length; side++) {
        const [dx, dy, base] = SIDES[side] as (typeof SIDES)[number];
        const place = beside(setting, nx, ny, (r[i] as number) * swollen, 6 * Math.min(grown, 2), side);
        const covered = nodeGrid.over(place.box, i, mayCover(i) ? MOST_COVERED + 1 : 1).length;
        if (covered > (mayCover(i) ? MOST_COVERED : 0)) continue;
        const outward = out > 20 ? (dx * nx + dy * ny) / (out * Math.hypot(dx, dy)) : 0;
        let cost = base + way * 1.1 - pull * outward + covered;
        if (kept) cost += kept.side === side && kept.lines.length === setting.lines.length ? -4 : 0;
        if (samples) cost += samples(place.box);
        list.push({ place, cost });
      }
    });
    return list.sort((a, b) => a.cost - b.cost);
  };

  const set = (i: number, place: LabelPlace): void => {
    places[i] = place;
    labels.add(i, place.box);
  };
  const free = (i: number): LabelPlace | null => candidatesOf(i).find(({ place }) => labels.over(place.box, i, 1).length === 0)?.place ?? null;

  /** Asks one name in the way to move aside. */
  const makeRoom = (i: number): boolean => {
    for (const { place } of candidatesOf(i)) {
      const [other, more] = labels.over(place.box, i, 2);
      if (other === undefined || more !== undefined) continue;
      const old = places[other] as LabelPlace;
      labels.remove(other);
      set(i, place);
      const moved = free(other);
      if (moved) {
        set(other, moved);
        return true;
      }
      labels.remove(i);
      places[i] = null;
      labels.add(other, old.box);
    }
    return false;
  };

  const findAway = (i: number): LabelPlace | null => {
    const setting = settingsOf(i).at(-1);
    if (!setting) return null;
    const step = 12 * grown;
    for (let away = step; away <= reach; away += step) {
      for (let turn = 0; turn < 16; turn++) {
        // Outwards first, then by turns to both sides.
        const angle = Math.atan2(y[i] as number, x[i] as number) + (turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2) * (Math.PI / 8);
        const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
        const place = centred(
          setting,
          (x[i] as number) + ux * ((r[i] as number) + away + setting.width / 2),
          (y[i] as number) + uy * ((r[i] as number) + away + setting.height / 2),
          ux > 0.3 ? 'start' : ux < -0.3 ? 'end' : 'middle',
          AWAY,
        );
        if (nodeGrid.over(place.box, null, 1).length === 0 && labels.over(place.box, i, 1).length === 0) return place;
      }
    }
    return null;
  };

  const order = nodes.map((_, i) => i).filter((i) => nodes[i]?.label.trim() !== '');
  order.sort((a, b) =>
    Number(nodes[b]?.isMain) - Number(nodes[a]?.isMain) || degreeOf(drawing, b) - degreeOf(drawing, a) || ((nodes[a] as SceneNode).id < (nodes[b] as SceneNode).id ? -1 : 1));
  const left: number[] = [];
  for (const i of order) {
    const place = free(i);
    if (place) set(i, place);
    else left.push(i);
  }
  // Far out there is no room for most names, and nobody misses them.
  if (grown <= 1.5 || reach > 0) {
    for (const i of left) {
      if (makeRoom(i)) continue;
      const place = reach > 0 ? findAway(i) : null;
      if (place) set(i, place);
    }
  }
  return places;
}
