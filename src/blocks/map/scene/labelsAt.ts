import type { Drawing } from './drawing';
import { type GroundWord, groundWords } from './groundWords';
import { type LabelPlace, placeLabels } from './placeLabels';
import { markScale, stepOf, typeScale, zoomOfStep } from './sizes';

/** Names of small pictures may stand a little away from their nodes rather than not at all. */
const SMALL = 200;
const REACH = 70;
/** Names a little larger than at reading size are not worth hiding either. */
const MOST_GROWN = 2;

interface Words {
  readonly places: readonly (LabelPlace | null)[];
  readonly ground: readonly GroundWord[];
}

export interface Labels extends Words {
  /** CSS pixels to the unit between a node and its name: the name keeps its distance in pixels. */
  readonly unit: number;
}

const known = new WeakMap<Drawing, Map<number, Words>>();

function wordsOf(drawing: Drawing, step: number): Words {
  let steps = known.get(drawing);
  if (!steps) known.set(drawing, (steps = new Map()));
  let words = steps.get(step);
  if (!words) {
    const k = zoomOfStep(step);
    const isAtRest = step === 1;
    const swollen = isAtRest ? 1 : Math.max(1, markScale(k) / k);
    const ground = groundWords(drawing, step, swollen);
    const places = placeLabels(drawing, {
      grown: step,
      swollen,
      before: isAtRest ? null : wordsOf(drawing, 1).places,
      reach: step <= MOST_GROWN && drawing.x.length <= SMALL ? REACH * step : 0,
      taken: ground.map(({ box }) => box),
    });
    words = { places, ground };
    steps.set(step, words);
  }
  return words;
}

/** CSS pixels to the unit between nodes and names at zoom `k`. */
export function unitAt(k: number): number {
  const type = typeScale(k);
  return type / stepOf(type / k);
}

/** Where names stand at zoom `k`. From reading size inwards the places are the same; farther out some find no room. */
export const labelsAt = (drawing: Drawing, k: number): Labels => ({ ...wordsOf(drawing, stepOf(typeScale(k) / k)), unit: unitAt(k) });
