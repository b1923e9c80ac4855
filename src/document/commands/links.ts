import { defineCommand } from '../command';
import { addEntry, deleteEntry } from '../entries';
import type { Id, Link } from '../types';

export type LinkFields = Omit<Link, 'id' | 'pos' | 'del'>;

export const addLink = defineCommand<{ id: Id; from: Id; to: Id } & Partial<LinkFields>>({
  name: 'links.add',
  recipe: (draft, { id, ...fields }) =>
    addEntry(draft.links, { strength: 'strong', about: '', note: '', ...fields, id }),
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
