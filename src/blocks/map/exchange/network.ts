import { listLinks, type Sector, type Strength, type WorkbookDocument } from '@/blockkit';
import { linksOf, type MapConfig, type Picture, placesByActor, type Point, type Ring, ringOf } from '../model';

export interface NetworkActor {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector | '';
  readonly group: string;
  /** In the units of the drawing, or `null` when it has no place. */
  readonly at: Point | null;
}

export interface NetworkLink {
  /** Ids of actors. */
  readonly from: string;
  readonly to: string;
  /** `null` when nobody has said. */
  readonly strength: Strength | null;
  readonly about: string;
}

/** One picture of a network as other programs know it. Links have no direction. */
export interface Network {
  readonly title: string;
  readonly actors: readonly NetworkActor[];
  readonly links: readonly NetworkLink[];
}

/** The ring an actor stands on, in the words of the file. */
export const ringWord = ({ at }: NetworkActor): Ring | '' => (at ? ringOf(at) : '');

/** Weights for programs that count: a strong link is twice a weak one; a wished one is told apart by its `strength`. */
export const weightOf = (strength: Strength | null): 1 | 2 => (strength === 'strong' ? 2 : 1);

/** What one picture shows: the actors that stand on it, and its links between them. */
export function networkOf(document: WorkbookDocument, config: MapConfig, picture: Picture, title: string): Network {
  const places = placesByActor(picture.places);
  const actors = [...places].flatMap(([id, { at }]) => {
    const actor = document.actors[id];
    return actor && actor.del === undefined ? [{ id, name: actor.name, sector: actor.sector, group: actor.group, at }] : [];
  });
  const links = listLinks(document, linksOf(config, picture.id)).filter(({ from, to }) => places.has(from) && places.has(to));
  return { title, actors, links: links.map(({ from, to, strength, about }) => ({ from, to, strength, about })) };
}

