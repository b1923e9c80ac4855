import { defineCommand } from '../command';
import { addEntries, addEntry, deleteEntry } from '../entries';
import type { Id, Link } from '../types';

export type LinkFields = Omit<Link, 'id' | 'pos' | 'del'>;

const EMPTY = { strength: 'strong', about: '', note: '' } as const;

export const addLink = defineCommand<{ id: Id; from: Id; to: Id } & Partial<LinkFields>>({
  name: 'links.add',
  recipe: (draft, { id, ...fields }) =>
    addEntry(draft.links, { ...EMPTY, ...fields, id }),
});

/** Adds many links at once (import, a copied picture): one undo step. */
export const addLinks = defineCommand<{ links: readonly ({ id: Id; from: Id; to: Id } & Partial<LinkFields>)[] }>({
  name: 'links.addMany',
  recipe: (draft, { links }) => {
    addEntries<Link>(draft.links, links.map((link) => ({ ...EMPTY, ...link })));
  },
});

export const updateLink = defineCommand<{ id: Id; changes: Partial<LinkFields> }>({
  name: 'links.update',
  recipe: (draft, { id, changes }) => {
    const link = draft.links[id];
    if (link) Object.assign(link, changes);
  },
  mergeKey: ({ id, changes }) => `${id}:${Object.keys(changes).join()}`,
});

export const removeLink = defineCommand<{ id: Id; now: number }>({
  name: 'links.remove',
  recipe: (draft, { id, now }) => deleteEntry(draft.links, id, now),
});

/** Brings back what `removeLink` took away. */
export const restoreLink = defineCommand<{ id: Id }>({
  name: 'links.restore',
  recipe: (draft, { id }) => {
    const link = draft.links[id];
    if (link) delete link.del;
  },
});
