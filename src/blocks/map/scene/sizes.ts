import type { SceneNode } from './types';

/** Type of names at reading size, units. */
const LABEL_SIZE = 14;
const MAIN_LABEL_SIZE = 15.5;
export const labelSize = ({ isMain }: Pick<SceneNode, 'isMain'>): number => (isMain ? MAIN_LABEL_SIZE : LABEL_SIZE);

/** The least and the most that names are set at, of their size at reading size: never under 13 CSS pixels. */
const LEAST_TYPE = 13 / LABEL_SIZE;
const MOST_TYPE = 1.6;

/** How many times its size at reading size type is drawn at zoom `k`: it keeps legible when the drawing shrinks. */
export const typeScale = (k: number): number => Math.min(MOST_TYPE, Math.max(LEAST_TYPE, k));

/** The same for nodes and strokes: they shrink slower than the drawing and grow no further than to double size. */
export const markScale = (k: number): number => (k >= 0.8 ? Math.min(2, k) : Math.sqrt(0.8 * k));

/** Steps between zooms at which names are placed anew: names are placed for type a little too large. */
const STEP = 1.25;

export const stepOf = (ratio: number): number => (ratio <= 1.001 ? 1 : STEP ** Math.ceil(Math.log(ratio) / Math.log(STEP) - 0.001));

/** The farthest zoom that a step stands for. */
export const zoomOfStep = (step: number): number => (step === 1 ? 1 : LEAST_TYPE / step);
