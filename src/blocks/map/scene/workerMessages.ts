import type { LabelPlace } from './placeLabels';
import type { Frame } from './paint';
import type { SceneChange } from './sceneChange';
import type { SceneTheme } from './theme';
import type { SceneMarks } from './types';

/** A font file for a place that cannot see the page's own. */
export interface FontFile {
  readonly family: string;
  readonly bytes: ArrayBuffer;
  readonly descriptors: FontFaceDescriptors;
}

export interface PaintTask {
  readonly frame: Frame;
  /** Nodes that are left out, by their indices. */
  readonly away: readonly number[];
}

export type ToPainter =
  | { readonly type: 'scene'; readonly change: SceneChange }
  | { readonly type: 'marks'; readonly marks: SceneMarks }
  | { readonly type: 'theme'; readonly theme: SceneTheme }
  | { readonly type: 'photo'; readonly photo: ImageBitmap | null }
  | { readonly type: 'fonts'; readonly fonts: readonly FontFile[] }
  | { readonly type: 'paint'; readonly task: PaintTask }
  /** The whole drawing without names, for the small map and for what a quick move lays bare. */
  | { readonly type: 'overview'; readonly frame: Frame };

export interface Painted {
  readonly image: ImageBitmap;
  readonly frame: Frame;
}

export type FromPainter =
  | ({ readonly type: 'painted'; readonly places: readonly (readonly [node: number, place: LabelPlace | null])[] } & Painted)
  | ({ readonly type: 'overview' } & Painted)
  | { readonly type: 'fonts' };
