import { type Actor, type Id, listEntries, listLinks, type WorkbookDocument } from '@/document';
import { comparePictures, type Graph, type PictureChanges } from '@/network';

/** What has changed in the network as it is. Actors are the same by their ids, whatever they are called. */
export interface NetworkComparison extends Omit<PictureChanges, 'newActors' | 'lostActors'> {
  readonly newActors: readonly Actor[];
  readonly lostActors: readonly Actor[];
  readonly renamed: readonly { readonly id: Id; readonly before: string; readonly after: string }[];
  /** Names by id: those of now, of the lost ones those they had. */
  readonly names: ReadonlyMap<Id, string>;
}

const named = ({ actors }: WorkbookDocument): readonly Actor[] => listEntries(actors).filter(({ name }) => name.trim() !== '');

/** The network as it is, of actors with a name. */
function graphOf(document: WorkbookDocument): Graph {
  const actors = named(document);
  const known = new Set(actors.map(({ id }) => id));
  return {
    actors: actors.map(({ id, sector, group }) => ({ id, sector: sector || undefined, group: group || undefined })),
    links: listLinks(document).filter(({ from, to }) => known.has(from) && known.has(to))
      .map(({ from, to, strength }) => ({ source: from, target: to, strength })),
  };
}

export function compareNetworks(before: WorkbookDocument, after: WorkbookDocument): NetworkComparison {
  const { newActors, lostActors, ...changes } = comparePictures(graphOf(before), graphOf(after));
  const pick = (ids: readonly Id[], { actors }: WorkbookDocument): readonly Actor[] => ids.flatMap((id) => actors[id] ?? []);
  return {
    ...changes,
    newActors: pick(newActors, after),
    lostActors: pick(lostActors, before),
    renamed: named(after).flatMap(({ id, name }) => {
      const old = before.actors[id];
      return old && old.del === undefined && old.name.trim() !== '' && old.name.trim() !== name.trim() ? [{ id, before: old.name, after: name }] : [];
    }),
    names: new Map([...named(before), ...named(after)].map(({ id, name }) => [id, name])),
  };
}
