import { replaceActorReferences } from '../actorReferences';
import { defineCommand } from '../command';
import { addEntries, addEntry, deleteEntry, moveEntry } from '../entries';
import type { Actor, Id } from '../types';

export type ActorFields = Omit<Actor, 'id' | 'pos' | 'del'>;

const EMPTY: ActorFields = {
  type: 'organisation', name: '', organisation: '', sector: '', group: '', tags: [], contact: '', note: '',
};

export const addActor = defineCommand<{ id: Id; index?: number } & Partial<ActorFields>>({
  name: 'actors.add',
  recipe: (draft, { id, index, ...fields }) => addEntry(draft.actors, { ...EMPTY, ...fields, id }, index),
});

/** Adds many actors at once (paste, CSV): one undo step. */
export const addActors = defineCommand<{ actors: readonly ({ id: Id } & Partial<ActorFields>)[] }>({
  name: 'actors.addMany',
  recipe: (draft, { actors }) => {
    addEntries<Actor>(draft.actors, actors.map((actor) => ({ ...EMPTY, ...actor })));
  },
});

export const updateActor = defineCommand<{ id: Id; changes: Partial<ActorFields> }>({
  name: 'actors.update',
  recipe: (draft, { id, changes }) => {
    const actor = draft.actors[id];
    if (actor) Object.assign(actor, changes);
  },
  mergeKey: ({ id, changes }) => `${id}:${Object.keys(changes).join()}`,
});

export const moveActor = defineCommand<{ id: Id; index: number }>({
  name: 'actors.move',
  recipe: (draft, { id, index }) => moveEntry(draft.actors, id, index),
});

/** Keeps `into`, fills its empty fields from `from`, moves all references, deletes `from`. */
export const mergeActors = defineCommand<{ from: Id; into: Id; now: number }>({
  name: 'actors.merge',
  recipe: (draft, { from, into, now }) => {
    const source = draft.actors[from];
    const target = draft.actors[into];
    if (!source || !target || from === into) return;
    if (!target.sector) target.sector = source.sector;
    for (const field of ['organisation', 'group', 'contact'] as const) {
      if (!target[field]) target[field] = source[field];
    }
    if (source.note && source.note !== target.note) {
      target.note = target.note ? `${target.note}\n${source.note}` : source.note;
    }
    target.tags = [...new Set([...target.tags, ...source.tags])];
    replaceActorReferences(draft, from, into);
    for (const link of Object.values(draft.links)) {
      if (link.del === undefined && link.from === link.to) link.del = now;
    }
    deleteEntry(draft.actors, from, now);
  },
});

/**
 * Removes an actor everywhere: its links, every place that names it, and its own data, so that
 * nothing of a person stays in the workbook or in files saved from it. Free text is not searched.
 */
export const removeActor = defineCommand<{ id: Id; now: number }>({
  name: 'actors.remove',
  recipe: (draft, { id, now }) => {
    const actor = draft.actors[id];
    if (!actor) return;
    for (const link of Object.values(draft.links)) {
      if (link.from === id || link.to === id) deleteEntry(draft.links, link.id, now);
    }
    replaceActorReferences(draft, id, null);
    Object.assign(actor, EMPTY);
    deleteEntry(draft.actors, id, now);
  },
});
