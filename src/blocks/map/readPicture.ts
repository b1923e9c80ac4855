import { type Actor, type Id, type Link, listEntries, listLinks, type WorkbookDocument } from '@/blockkit';
import { linksOf, type MapConfig, type Picture, type Place, placesByActor } from './model';

/** What one picture shows, with everything that is gone left out. */
export interface PictureContent {
  readonly picture: Picture;
  /** Whose links these are, see `linksOf`. */
  readonly linksId: Id;
  /** Those who stand on the picture, in the workbook's order. */
  readonly actors: readonly Actor[];
  /** Actors of the workbook with a name who do not. */
  readonly absent: readonly Actor[];
  /** Where everybody stands. */
  readonly places: ReadonlyMap<Id, Place>;
  /** All links of the picture, also of those who do not stand on it. */
  readonly links: readonly Link[];
  /** The links between those who stand on it. */
  readonly drawn: readonly Link[];
  /** The drawn links of each actor. */
  readonly linksByActor: ReadonlyMap<Id, readonly Link[]>;
}

export function readPicture(config: MapConfig, picture: Picture, document: Pick<WorkbookDocument, 'actors' | 'links'>): PictureContent {
  const living = listEntries(document.actors);
  const places = placesByActor(picture.places);
  const actors = living.filter(({ id }) => places.has(id));
  const linksId = linksOf(config, picture.id);
  const links = listLinks(document, linksId);
  const isThere = new Set(actors.map(({ id }) => id));
  const drawn = links.filter(({ from, to }) => from !== to && isThere.has(from) && isThere.has(to));
  const linksByActor = new Map<Id, Link[]>();
  for (const link of drawn) {
    for (const id of [link.from, link.to]) {
      const known = linksByActor.get(id);
      if (known) known.push(link);
      else linksByActor.set(id, [link]);
    }
  }
  return {
    picture, linksId, actors, places, links, drawn, linksByActor,
    absent: living.filter(({ id, name }) => !places.has(id) && name.trim() !== ''),
  };
}

const NONE: readonly Link[] = [];

export const linksOfActor = ({ linksByActor }: PictureContent, id: Id): readonly Link[] => linksByActor.get(id) ?? NONE;

export const otherEnd = ({ from, to }: Link, id: Id): Id => (from === id ? to : from);
