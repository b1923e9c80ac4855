import {
  addActor, addEntries, addEntry, addLinks, blockCommand, deleteEntry, defineCommand, type ActorFields, entryCommands, type Id,
  type Sector, type Strength,
} from '@/blockkit';
import type { Mutable } from '@/lib/mutable';
import type { MapState, Picture, Place, Point } from './model';

/** Adding, renaming, reordering pictures; grounds and photos are changed by `edit`. */
export const pictureCommands = entryCommands<MapState, Picture>('map.pictures', (state) => state.pictures);

export interface NewPlace {
  readonly id: Id;
  readonly actor: Id;
  readonly at: Point;
}

export interface NewLink {
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
  readonly strength: Strength;
  readonly about?: string;
  readonly note?: string;
}

type Draft = Mutable<MapState>;

/** A hundredth of a pixel would only swell the file. */
const rounded = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/** `picture` as `linksOf` gives it: `''` = the network as it is. */
const withPicture = (links: readonly NewLink[], picture: Id) => (picture === '' ? links : links.map((link) => ({ ...link, picture })));

/** Those who stand on the picture already stay where they are. */
function addPlaces(state: Draft, picture: Id, places: readonly NewPlace[]): void {
  const target = state.pictures[picture];
  if (!target) return;
  const standing = new Set(Object.values(target.places).filter(({ del }) => del === undefined).map(({ actor }) => actor));
  const coming = places.filter(({ actor }) => !standing.has(actor) && standing.add(actor));
  addEntries<Place>(target.places, coming.map((place) => ({ ...place, at: rounded(place.at), pinned: false })));
}

/** Puts actors of the workbook on a picture, perhaps with a link to the first of them. One undo step. */
export const placeActors = blockCommand<MapState, { picture: Id; places: readonly NewPlace[]; links?: Id; link?: NewLink | null }>({
  name: 'map.place',
  recipe: (state, { picture, places, links = '', link }, draft) => {
    addPlaces(state, picture, places);
    if (link) addLinks.recipe(draft, { links: withPicture([link], links) });
  },
});

/** Makes a new actor and puts it on a picture, perhaps with a link to somebody there. One undo step. */
export const drawActor = blockCommand<MapState, {
  picture: Id; place: NewPlace; name: string; sector?: Sector | ''; links?: Id; link?: NewLink | null;
}>({
  name: 'map.draw',
  recipe: (state, { picture, place, name, sector = '', links = '', link }, draft) => {
    addActor.recipe(draft, { id: place.actor, name, sector });
    addPlaces(state, picture, [place]);
    if (link) addLinks.recipe(draft, { links: withPicture([link], links) });
  },
});

interface Moves {
  readonly picture: Id;
  /** By the ids of places, not of actors. */
  readonly moves: readonly { readonly id: Id; readonly at: Point }[];
}

function move(state: Draft, { picture, moves }: Moves): void {
  for (const { id, at } of moves) {
    const place = state.pictures[picture]?.places[id];
    if (place) place.at = rounded(at);
  }
}

/** Moves places, for example all those picked together, or all of a layout. One undo step. */
export const movePlaces = blockCommand<MapState, Moves>({ name: 'map.move', recipe: move });

/** The same by arrow keys: steps that follow each other at once are one undo step. */
export const nudgePlaces = blockCommand<MapState, Moves>({
  name: 'map.nudge',
  recipe: move,
  mergeKey: ({ picture, moves }) => `${picture}:${moves.map(({ id }) => id).join()}`,
});

export const pinPlaces = blockCommand<MapState, { picture: Id; ids: readonly Id[]; pinned: boolean }>({
  name: 'map.pin',
  recipe: (state, { picture, ids, pinned }) => {
    for (const id of ids) {
      const place = state.pictures[picture]?.places[id];
      if (place) place.pinned = pinned;
    }
  },
});

interface Taken {
  readonly picture: Id;
  /** Whose links they are, see `linksOf`. */
  readonly links: Id;
  readonly actors: readonly Id[];
  /** Links to take away as such. */
  readonly linkIds: readonly Id[];
  readonly now: number;
}

/**
 * Takes actors off one picture and links away. The links of the actors go too where they belong to that picture
 * alone: the network as it is outlives a picture of it. The actors stay in the workbook.
 */
export const takeOff = blockCommand<MapState, Taken>({
  name: 'map.takeOff',
  recipe: (state, { picture, links, actors, linkIds, now }, draft) => {
    const gone = new Set(actors);
    for (const place of Object.values(state.pictures[picture]?.places ?? {})) {
      if (gone.has(place.actor) && place.del === undefined) place.del = now;
    }
    const named = new Set(linkIds);
    for (const link of Object.values(draft.links)) {
      const goesAlong = links !== '' && link.picture === links && (gone.has(link.from) || gone.has(link.to));
      if ((goesAlong || named.has(link.id)) && link.del === undefined) link.del = now;
    }
  },
});

/** Brings back what `takeOff` took at that time. */
export const putBack = blockCommand<MapState, Taken>({
  name: 'map.putBack',
  recipe: (state, { picture, links, linkIds, now }, draft) => {
    for (const place of Object.values(state.pictures[picture]?.places ?? {})) if (place.del === now) delete place.del;
    const named = new Set(linkIds);
    for (const link of Object.values(draft.links)) {
      if (link.del === now && (named.has(link.id) || (links !== '' && link.picture === links))) delete link.del;
    }
  },
});

/** Draws links of one picture (`links`: see `linksOf`), with places for those who are not on it yet. One undo step. */
export const drawLinks = blockCommand<MapState, { picture: Id; links: Id; drawn: readonly NewLink[]; places: readonly NewPlace[] }>({
  name: 'map.link',
  recipe: (state, { picture, links, drawn, places }, draft) => {
    addPlaces(state, picture, places);
    addLinks.recipe(draft, { links: withPicture(drawn, links) });
  },
});

/** Several links at once. */
export const setStrength = defineCommand<{ ids: readonly Id[]; strength: Strength }>({
  name: 'map.strength',
  recipe: (draft, { ids, strength }) => {
    for (const id of ids) {
      const link = draft.links[id];
      if (link) link.strength = strength;
    }
  },
});

/** Several actors at once: their sector, their group. */
export const changeActors = defineCommand<{ ids: readonly Id[]; changes: Partial<Pick<ActorFields, 'sector' | 'group'>> }>({
  name: 'map.actors',
  recipe: (draft, { ids, changes }) => {
    for (const id of ids) {
      const actor = draft.actors[id];
      if (actor) Object.assign(actor, changes);
    }
  },
  mergeKey: ({ ids, changes }) => `${ids.join()}:${Object.keys(changes).join()}`,
});

/** Another picture, with the places and links of an older one to begin with. One undo step. */
export const copyPicture = blockCommand<MapState, {
  readonly id: Id; readonly title: string; readonly from: Id; readonly places: readonly (NewPlace & { readonly pinned: boolean })[]; readonly links: readonly NewLink[];
}>({
  name: 'map.copy',
  recipe: (state: Draft, { id, title, from, places, links }, draft) => {
    const source = state.pictures[from];
    addEntry<Picture>(state.pictures, {
      id, title, ground: source?.ground ?? 'rings', photo: '', photoWidth: source?.photoWidth ?? 1200, places: {},
    });
    const made = state.pictures[id];
    if (made) addEntries<Place>(made.places, places);
    addLinks.recipe(draft, { links: withPicture(links, id) });
  },
});

/** Throws a picture away, and its own links with it. `restorePicture` brings both back. */
export const removePicture = blockCommand<MapState, { id: Id; now: number }>({
  name: 'map.remove',
  recipe: (state, { id, now }, draft) => {
    deleteEntry<Picture>(state.pictures, id, now);
    for (const link of Object.values(draft.links)) if (link.picture === id && link.del === undefined) link.del = now;
  },
});

export const restorePicture = blockCommand<MapState, { id: Id; now: number }>({
  name: 'map.restore',
  recipe: (state, { id, now }, draft) => {
    const picture = state.pictures[id];
    if (!picture) return;
    delete picture.del;
    for (const link of Object.values(draft.links)) if (link.picture === id && link.del === now) delete link.del;
  },
});
