import type { BlockKey, Id } from '@/document';
import type { Timer } from './timer';

/** One thing in a block that everybody should look at: an entry, a cell, an actor. */
export interface Spot {
  readonly block: BlockKey;
  /** What the block calls it: `data-spot` of the element, or the id of an actor on a map. */
  readonly id: string;
}

/**
 * What the wall shows now. Belongs to this machine and this workbook, not to the workbook's content:
 * kept in step between the windows, and found again after a reload.
 */
export interface Presentation {
  /** The workshop whose run of the day is followed; `''` = all sections in order. */
  readonly workshop: Id;
  /** `WallStep.id` */
  readonly step: string;
  /** The screen is empty, in the dark or the light colour. */
  readonly blank: '' | 'dark' | 'light';
  readonly timer: Timer | null;
  readonly isMuted: boolean;
  readonly spot: Spot | null;
  /** Notes made after these are shown, those are not; null = all are shown. */
  readonly knownNotes: readonly Id[] | null;
}

export const START: Presentation = { workshop: '', step: 'cover', blank: '', timer: null, isMuted: false, spot: null, knownNotes: null };

/** A place on the wall, 0-1 of its width and height; null = the pointer has left. */
export type Point = readonly [x: number, y: number] | null;

export type WindowRole = 'wall' | 'facilitator';

/** One window's hold of the presentation: in step with the others from the first listener to the last. */
export interface PresentationStore {
  /** Frozen; the same object until something changes. */
  readonly get: () => Presentation;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes what is shown, in all windows. Moving to another step takes the spot away. */
  readonly change: (changes: Partial<Presentation>) => void;
  /** Shows the pointer at a place on all walls; not remembered. */
  readonly point: (point: Point) => void;
  readonly onPoint: (listener: (point: Point) => void) => () => void;
  /** Other windows of this workbook that are open now, by role. The same object until that changes. */
  readonly others: () => Readonly<Record<WindowRole, number>>;
}
