import type { SceneLink, SceneNode } from '../types';

/** By links, by sector round the middle, or evenly round the rings. The last two keep everybody in their ring. */
export type LayoutKind = 'force' | 'sector' | 'ring';

export interface LayoutNode extends Pick<SceneNode, 'id' | 'at' | 'r' | 'sector' | 'label' | 'isMain'> {
  /** Stays where it is. */
  readonly pinned: boolean;
}

export interface LayoutTask {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly Pick<SceneLink, 'from' | 'to'>[];
  readonly kind: LayoutKind;
}


/** A node as layouts count it: where it is, and the box that it and its name need about it. */
export interface Body {
  x: number;
  y: number;
  readonly r: number;
  readonly pinned: boolean;
  /** Half the width of the box. */
  readonly half: number;
  /** How far the box reaches above and below the node's middle. */
  readonly above: number;
  readonly below: number;
}
