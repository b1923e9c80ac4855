import type { Drawing } from './drawing';
import { type LabelPlace, placeLabels } from './placeLabels';
import { markScale, stepOf, typeScale, zoomOfStep } from './sizes';

/** Names of small pictures may stand a little away from their nodes rather than not at all. */
const SMALL = 200;
const REACH = 70;

interface Labels {
  readonly places: readonly (LabelPlace | null)[];
  /** CSS pixels to the unit between a node and its name: the name keeps its distance in pixels. */
  readonly unit: number;
}

const known = new WeakMap<Drawing, Map<number, readonly (LabelPlace | null)[]>>();

function placesOf(drawing: Drawing, step: number): readonly (LabelPlace | null)[] {
  let steps = known.get(drawing);
  if (!steps) known.set(drawing, (steps = new Map()));
  let places = steps.get(step);
  if (!places) {
    const k = zoomOfStep(step);
    const isAtRest = step === 1;
    places = placeLabels(drawing, {
      grown: step,
      swollen: isAtRest ? 1 : Math.max(1, markScale(k) / k),
      before: isAtRest ? null : placesOf(drawing, 1),
      reach: isAtRest && drawing.x.length <= SMALL ? REACH : 0,
    });
    steps.set(step, places);
  }
  return places;
}

/** Where names stand at zoom `k`. From reading size inwards the places are the same; farther out some find no room. */
export function labelsAt(drawing: Drawing, k: number): Labels {
  const type = typeScale(k);
  const step = stepOf(type / k);
  return { places: placesOf(drawing, step), unit: type / step };
}
