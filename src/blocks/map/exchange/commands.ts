import { type Actor, addActors, addEntries, addLinks, blockCommand, type Id, type Link, type Sector, type Strength } from '@/blockkit';
import type { NewPlace } from '../commands';
import type { MapState, Place, Point } from '../model';
import { freePlaces } from './places';
import type { ImportPlan } from './planImport';

/** All that comes into one picture at once. */
export interface ImportedNetwork {
  readonly picture: Id;
  /** As `Link.picture` names it; `''` is the network as it is. */
  readonly linksOf: Id;
  readonly actors: readonly { readonly id: Id; readonly name: string; readonly sector: Sector | ''; readonly group: string }[];
  readonly completions: readonly { readonly id: Id; readonly changes: Partial<Pick<Actor, 'sector' | 'group'>> }[];
  readonly places: readonly NewPlace[];
  readonly moves: readonly { readonly id: Id; readonly at: Point }[];
  readonly links: readonly { readonly id: Id; readonly from: Id; readonly to: Id; readonly strength: Strength; readonly about: string }[];
  readonly changes: readonly { readonly id: Id; readonly changes: Partial<Pick<Link, 'strength' | 'about'>> }[];
}

const rounded = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/** Brings a network in: actors, their places and their links. One undo step. */
export const importNetwork = blockCommand<MapState, ImportedNetwork>({
  name: 'map.import',
  recipe: (state, { picture, linksOf, actors, completions, places, moves, links, changes }, draft) => {
    const target = state.pictures[picture];
    if (!target) return;
    addActors.recipe(draft, { actors });
    for (const { id, changes: completion } of completions) Object.assign(draft.actors[id] ?? {}, completion);
    addEntries<Place>(target.places, places.map(({ at, ...place }) => ({ ...place, at: rounded(at), pinned: false })));
    for (const { id, at } of moves) {
      const place = target.places[id];
      if (place) place.at = rounded(at);
    }
    addLinks.recipe(draft, { links: linksOf === '' ? links : links.map((link) => ({ ...link, picture: linksOf })) });
    for (const { id, changes: told } of changes) Object.assign(draft.links[id] ?? {}, told);
  },
});

/** What people decide of a plan. */
export interface ImportChoices {
  /** Ids of new actors, new links and changed links that are left out. */
  readonly left: ReadonlySet<Id>;
  /** For links of which the file does not say. */
  readonly strength: Strength;
  /** Those who stand in the picture already go where the file has them. */
  readonly moveOthers: boolean;
}

/** A plan as decided. New actors with no place in the file stand where there is room. */
export function decide(
  { newActors, knownActors, newLinks, changedLinks }: ImportPlan, { left, strength, moveOthers }: ImportChoices, standing: readonly Point[], newId: () => Id,
): Omit<ImportedNetwork, 'picture' | 'linksOf'> {
  const coming = newActors.filter(({ id }) => !left.has(id));
  const absent = new Set(newActors.filter(({ id }) => left.has(id)).map(({ id }) => id));
  const placed = [
    ...coming.map(({ id, actor: { at } }) => ({ actor: id, at })),
    ...knownActors.filter(({ place }) => place === null).map(({ actor: { id }, at }) => ({ actor: id, at })),
  ];
  const taken = [...standing, ...placed.flatMap(({ at }) => (at ? [at] : []))];
  const free = freePlaces(taken, placed.filter(({ at }) => at === null).length).values();
  return {
    actors: coming.map(({ id, actor: { name, sector, group } }) => ({ id, name, sector, group: group.trim() })),
    completions: knownActors.flatMap(({ actor: { id }, completion }) => (Object.keys(completion).length > 0 ? [{ id, changes: completion }] : [])),
    places: placed.map(({ actor, at }) => ({ id: newId(), actor, at: at ?? free.next().value ?? [0, 0] })),
    moves: moveOthers ? knownActors.flatMap(({ place, at }) => (place && at && !place.pinned ? [{ id: place.id, at }] : [])) : [],
    links: newLinks.filter(({ id, from, to }) => !left.has(id) && !absent.has(from) && !absent.has(to))
      .map((link) => ({ ...link, strength: link.strength ?? strength })),
    changes: changedLinks.filter(({ link }) => !left.has(link.id)).map(({ link, changes }) => ({ id: link.id, changes })),
  };
}
