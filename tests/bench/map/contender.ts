import type { Point } from '../../../src/blocks/map/model';
import type { Scene } from '../../../src/blocks/map/scene/types';

/** One way to draw a network, as the bench drives it. */
export interface Contender {
  /** From the drawing to CSS pixels of the page. */
  readonly toPage: (at: Point) => Point;
  /** The whole graph in view. */
  readonly fit: () => void;
  /** One unit to the CSS pixel, this point in the middle. */
  readonly lookAt: (at: Point) => void;
}

export type Mount = (root: HTMLElement, scene: Scene) => Promise<Contender>;
