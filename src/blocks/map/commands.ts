import { addActor, addEntries, addEntry, addLinks, blockCommand, deleteEntry, type DocumentDraft, entryCommands, type Id, type Strength } from '@/blockkit';
import type { Mutable } from '@/lib/mutable';
import type { MapState, Picture, Place, Point } from './model';

/** Adding, renaming, reordering pictures; grounds and photos are changed by `edit`. */
export const pictureCommands = entryCommands<MapState, Picture>('map.pictures', (state) => state.pictures);

export interface NewPlace {
  readonly id: Id;
  readonly actor: Id;
  readonly at: Point;
}

type Draft = Mutable<MapState>;

/** Puts actors of the workbook on a picture; those who stand there already stay where they are. One undo step. */
export const placeActors = blockCommand<MapState, { picture: Id; places: readonly NewPlace[] }>({
  name: 'map.place',
  recipe: (state, { picture, places }) => {
    const target = state.pictures[picture];
    if (!target) return;
    const standing = new Set(Object.values(target.places).filter(({ del }) => del === undefined).map(({ actor }) => actor));
    const coming = places.filter(({ actor }) => !standing.has(actor) && standing.add(actor));
    addEntries<Place>(target.places, coming.map((place) => ({ ...place, pinned: false })));
  },
});

/** Makes a new actor and puts it on a picture. One undo step. */
export const drawActor = blockCommand<MapState, { picture: Id; place: NewPlace; name: string; sector?: '' | 'public' | 'private' | 'third' | 'other' }>({
  name: 'map.draw',
  recipe: (state, { picture, place, name, sector = '' }, draft) => {
    addActor.recipe(draft, { id: place.actor, name, sector });
    const target = state.pictures[picture];
    if (target) addEntry<Place>(target.places, { ...place, pinned: false });
  },
});

/** Moves places, for example all those picked together, or all of a layout. One undo step. */
export const movePlaces = blockCommand<MapState, { picture: Id; moves: readonly { readonly id: Id; readonly at: Point }[] }>({
  name: 'map.move',
  recipe: (state, { picture, moves }) => {
    for (const { id, at } of moves) {
      const place = state.pictures[picture]?.places[id];
      // Positions of a hundredth of a pixel would only swell the file.
      if (place) place.at = [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10];
    }
  },
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

/** Takes actors off one picture: their links in it go too, the actors stay in the workbook. */
export const takeOff = blockCommand<MapState, { picture: Id; links: Id; actors: readonly Id[]; now: number }>({
  name: 'map.takeOff',
  recipe: (state, { picture, links, actors, now }, draft) => {
    const gone = new Set(actors);
    for (const place of Object.values(state.pictures[picture]?.places ?? {})) {
      if (gone.has(place.actor) && place.del === undefined) place.del = now;
    }
    // The network as it is outlives a picture of it.
    if (links === '') return;
    for (const link of Object.values(draft.links)) {
      if (link.picture === links && link.del === undefined && (gone.has(link.from) || gone.has(link.to))) link.del = now;
    }
  },
});

export interface NewLink {
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
  readonly strength: Strength;
}

const withPicture = (links: readonly NewLink[], picture: Id) => (picture === '' ? links : links.map((link) => ({ ...link, picture })));

/** Draws links in one picture (`''`: in the network as it is). */
export const drawLinks = blockCommand<MapState, { picture: Id; links: readonly NewLink[] }>({
  name: 'map.link',
  recipe: (_state, { picture, links }, draft: DocumentDraft) => addLinks.recipe(draft, { links: withPicture(links, picture) }),
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
