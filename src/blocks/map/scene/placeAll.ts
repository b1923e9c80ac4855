import type { Box } from './BoxGrid';
import type { Drawing } from './drawing';
import { type GroundWord, groundWords } from './groundWords';
import { type LabelPlace, placeLabels } from './placeLabels';
import { markScale, typeScale } from './sizes';

/** However far away from its node: for pictures that must name everybody. */
const ANYWHERE = 20_000;

export interface AllPlaces {
  readonly k: number;
  /** One for every node that has a name. */
  readonly places: readonly (LabelPlace | null)[];
  readonly words: readonly GroundWord[];
  /** Of the drawing and all its words. */
  readonly bounds: Box;
}

const unite = (a: Box, b: Box): Box => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];

/** Places every name of a drawing that is drawn once and for all at zoom `k`: in a file or on paper. */
export function placeAll(drawing: Drawing, k: number): AllPlaces {
  const grown = typeScale(k) / k;
  const swollen = markScale(k) / k;
  const words = groundWords(drawing, grown, swollen);
  const places = placeLabels(drawing, { grown, swollen, reach: ANYWHERE, taken: words.map(({ box }) => box) });
  let bounds: Box = drawing.bounds;
  for (const item of [...words, ...places]) if (item) bounds = unite(bounds, item.box);
  return { k, places, words, bounds };
}
