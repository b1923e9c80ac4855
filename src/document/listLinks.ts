import { listEntries } from './entries';
import type { Id, Link, WorkbookDocument } from './types';

/**
 * The links of one picture in order: without `picture` those of the network as it is. Leaves out links whose
 * actor is gone. The same frozen registries give the same array.
 */
export function listLinks({ links, actors }: Pick<WorkbookDocument, 'links' | 'actors'>, picture: Id = ''): readonly Link[] {
  // New actors make another list: a link whose actor comes back is seen again.
  const byActors = Object.isFrozen(links) && Object.isFrozen(actors) ? cacheOf(links, actors) : null;
  const known = byActors?.get(picture);
  if (known) return known;
  const isThere = (id: Id): boolean => actors[id] !== undefined && actors[id].del === undefined;
  const list = listEntries(links).filter((link) => (link.picture ?? '') === picture && isThere(link.from) && isThere(link.to));
  byActors?.set(picture, list);
  return list;
}

const caches = new WeakMap<object, WeakMap<object, Map<Id, readonly Link[]>>>();

function cacheOf(links: object, actors: object): Map<Id, readonly Link[]> {
  let ofLinks = caches.get(links);
  if (!ofLinks) caches.set(links, (ofLinks = new WeakMap()));
  let ofBoth = ofLinks.get(actors);
  if (!ofBoth) ofLinks.set(actors, (ofBoth = new Map()));
  return ofBoth;
}
