import { createContext, useContext } from 'react';
import type { BlockPlace, Id, Sector, Strength } from '@/blockkit';
import type { MapConfig, Ring } from '../model';
import type { PictureContent } from '../readPicture';
import type { Point } from '../model';

/** What is looked at: everything else is drawn faint. `null` = all of it. */
export interface Look {
  readonly sector: Sector | '' | null;
  readonly strength: Strength | null;
  readonly group: string | null;
  /** This actor and those it has a link with. */
  readonly around: Id | null;
  /** Groups are outlined on the ground. */
  readonly hasOutlines: boolean;
}

export const LOOK_AT_ALL: Look = { sector: null, strength: null, group: null, around: null, hasOutlines: false };

/** Everything that can be done on a picture. Ids of actors and links, never of places. */
export interface MapActions {
  /** Adds an actor by name, or places the one who has that name already. Gives its id, `null` for no name. */
  readonly add: (name: string, at: Point, from?: Id | null) => Id | null;
  /** Places actors of the workbook; without `at` where there is room. */
  readonly place: (actors: readonly Id[], at?: Point, from?: Id | null) => void;
  readonly move: (moves: readonly { readonly id: Id; readonly at: Point }[]) => void;
  readonly nudge: (actors: readonly Id[], by: Point) => void;
  readonly moveToRing: (actors: readonly Id[], ring: Ring) => void;
  readonly pin: (actors: readonly Id[], pinned: boolean) => void;
  /** Draws a link, or gives the one that is there already this strength. Gives its id. */
  readonly link: (from: Id, to: Id, strength?: Strength, about?: string) => Id | null;
  readonly setStrength: (links: readonly Id[], strength: Strength) => void;
  /** Takes actors off the picture and links away, with a way back. */
  readonly takeOff: (ids: readonly Id[]) => void;
  /** Asks before it removes an actor from the whole workbook. */
  readonly askRemove: (actor: Id) => void;
  /** Asks whom to link an actor to. */
  readonly askLink: (actor: Id) => void;
}

export interface MapValue {
  readonly block: BlockPlace;
  readonly config: MapConfig;
  readonly content: PictureContent;
  readonly actions: MapActions;
  /** Picked actors and links that are still there. */
  readonly picked: ReadonlySet<Id>;
  /** `add`: to what is picked already. `card`: whether what is known of it is shown; `null` = as before. */
  readonly pick: (ids: readonly Id[], add?: boolean, card?: boolean | null) => void;
  readonly isCardOpen: boolean;
  readonly look: Look;
  readonly setLook: (look: Look) => void;
  /** The strength of the links drawn next. */
  readonly strength: Strength;
  readonly setNextStrength: (strength: Strength) => void;
}

export const MapContext = createContext<MapValue | null>(null);

export function useMap(): MapValue {
  const value = useContext(MapContext);
  if (!value) throw new Error('Used outside a map');
  return value;
}
