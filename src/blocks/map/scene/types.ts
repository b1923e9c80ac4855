import type { ReactNode } from 'react';
import type { Id, Sector, Strength } from '@/blockkit';
import type { Ground, Point } from '../model';

/** One actor as drawn. */
export interface SceneNode {
  /** The actor's id. */
  readonly id: Id;
  readonly at: Point;
  /** Half its width, 8-15 units. */
  readonly r: number;
  /** Shape and colour: circle, square, triangle, diamond; `''` is an open dashed circle. */
  readonly sector: Sector | '';
  readonly label: string;
  /** Carries much of the picture: its name is set bold and kept longest. */
  readonly isMain: boolean;
}

/** One link as drawn: strong solid 3.2, weak dotted 1.4, wished long dashes. */
export interface SceneLink {
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
  readonly strength: Strength;
}

/** A picture of the network as plain data: canvas, SVG and PDF are drawn from this alone. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
  readonly ground: Ground;
  /** Names of the rings from the middle outwards. */
  readonly ringNames: readonly [string, string, string];
  /** Groups to outline, by name. */
  readonly groups: readonly { readonly name: string; readonly nodes: readonly Id[] }[];
  readonly photo: { readonly src: string; readonly width: number } | null;
}

/** What is drawn differently for a while: nothing of it is stored. */
export interface SceneMarks {
  /** Picked actors and links. */
  readonly selected: ReadonlySet<Id>;
  /** Everything else is drawn faint; null = nothing is. */
  readonly focus: ReadonlySet<Id> | null;
  /** Links that are not there: found gaps, suggested introductions. Berry, long dashes. */
  readonly suggested: readonly { readonly from: Id; readonly to: Id }[];
}

export const NO_MARKS: SceneMarks = { selected: new Set(), focus: null, suggested: [] };

/**
 * Where the window looks: a point of the drawing is at `point * k + [x, y]` in pixels of the canvas, sixteenths of a rem:
 * CSS pixels where the root's type is 16 px.
 */
export interface Viewport {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** What the canvas lets others do with it. */
export interface MapView {
  readonly getViewport: () => Viewport;
  /** Heard after every change of the viewport, at most once a frame. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The whole picture, or these actors, in the middle of the window. */
  readonly fit: (ids?: readonly Id[]) => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (dx: number, dy: number) => void;
  /** From CSS pixels of the window (`clientX`, `clientY`) to the drawing. */
  readonly toScene: (client: Point) => Point;
  /** From the drawing to CSS pixels from the canvas's top left. */
  readonly toCanvas: (at: Point) => Point;
  /** Whether a point of the drawing is in the window. */
  readonly isInSight: (at: Point) => boolean;
  /** The whole drawing as a PNG, two pixels to the unit, on the page's ground. */
  readonly toPng: () => Promise<Blob>;
}

/** `move`: drag actors, or a box round several. `link`: drag from one actor to another. `pan`: drag the paper. */
export type MapTool = 'move' | 'link' | 'pan';

export interface MapCanvasProps {
  readonly scene: Scene;
  readonly marks: SceneMarks;
  readonly tool: MapTool;
  /** Looking, panning and zooming only. */
  readonly isReadOnly?: boolean;
  /** On a page that scrolls, the wheel and one finger scroll the page unless they begin on an actor or with Ctrl. */
  readonly isInPage?: boolean;
  /** Sixteenths of a rem at the edges that panels cover: fitting keeps clear of them. */
  readonly insets?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Lies over the drawing. What is pressed there is pressed on the drawing too. */
  readonly children?: ReactNode;
  readonly onReady: (view: MapView) => void;
  /** A click or a box: what is picked from now on. `add` with Shift or Ctrl. An empty list: clicked on the paper. */
  readonly onPick: (ids: readonly Id[], add: boolean) => void;
  /** Actors dropped somewhere else. Until the next `scene` comes they are drawn where they were dropped. */
  readonly onMove: (moves: readonly { readonly id: Id; readonly at: Point }[]) => void;
  readonly onLink: (from: Id, to: Id) => void;
  /** Double click or double tap on the paper, or a link dragged from `from` onto it. */
  readonly onAdd: (at: Point, from: Id | null) => void;
  /** Double click on an actor: rename. */
  readonly onOpen: (id: Id) => void;
}
