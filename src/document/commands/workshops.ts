import type { Mutable } from '@/lib/mutable';
import { defineCommand, type DocumentDraft } from '../command';
import { addEntries, addEntry, deleteEntry, moveEntry } from '../entries';
import type { AgendaItem, Id, Workshop } from '../types';

export type WorkshopFields = Omit<Workshop, 'id' | 'pos' | 'del' | 'items'>;
export type AgendaItemFields = Omit<AgendaItem, 'id' | 'pos' | 'del'>;
type NewItem = { readonly id: Id } & Partial<AgendaItemFields>;

const EMPTY_WORKSHOP: WorkshopFields = { title: '', date: '', start: '09:00', people: 0 };
const EMPTY_ITEM: AgendaItemFields = {
  type: 'work', title: '', section: '', task: '', mode: '', minutes: 15, lockedStart: '', started: 0, ended: 0, skipped: false, note: '',
};

const itemsOf = (draft: DocumentDraft, workshop: Id): Record<Id, Mutable<AgendaItem>> | undefined =>
  draft.workshops[workshop]?.items as Record<Id, Mutable<AgendaItem>> | undefined;

export const addWorkshop = defineCommand<{ id: Id; items?: readonly NewItem[] } & Partial<WorkshopFields>>({
  name: 'workshops.add',
  recipe: (draft, { id, items = [], ...fields }) => {
    const registry: Record<Id, Mutable<AgendaItem>> = {};
    addEntries(registry, items.map((item) => ({ ...EMPTY_ITEM, ...item })));
    addEntry(draft.workshops, { ...EMPTY_WORKSHOP, ...fields, id, items: registry });
  },
});

export const updateWorkshop = defineCommand<{ id: Id; changes: Partial<WorkshopFields> }>({
  name: 'workshops.update',
  recipe: (draft, { id, changes }) => {
    const workshop = draft.workshops[id];
    if (workshop) Object.assign(workshop, changes);
  },
  mergeKey: ({ id, changes }) => `${id}:${Object.keys(changes).join()}`,
});

export const removeWorkshop = defineCommand<{ id: Id; now: number }>({
  name: 'workshops.remove',
  recipe: (draft, { id, now }) => deleteEntry(draft.workshops, id, now),
});

/** Brings back what `removeWorkshop` took away. */
export const restoreWorkshop = defineCommand<{ id: Id }>({
  name: 'workshops.restore',
  recipe: (draft, { id }) => {
    const workshop = draft.workshops[id];
    if (workshop) delete workshop.del;
  },
});

/** Adds rows to the run of the day, the first of them at `index` (default: last). */
export const addAgendaItems = defineCommand<{ workshop: Id; items: readonly NewItem[]; index?: number }>({
  name: 'agenda.add',
  recipe: (draft, { workshop, items, index }) => {
    const registry = itemsOf(draft, workshop);
    if (!registry) return;
    items.forEach((item, at) => addEntry(registry, { ...EMPTY_ITEM, ...item }, index === undefined ? undefined : index + at));
  },
});

/** Changes any rows of a run of the day in one step. */
export const updateAgendaItems = defineCommand<{ workshop: Id; changes: Readonly<Record<Id, Partial<AgendaItemFields>>> }>({
  name: 'agenda.update',
  recipe: (draft, { workshop, changes }) => {
    const registry = itemsOf(draft, workshop);
    for (const [id, fields] of Object.entries(changes)) {
      const item = registry?.[id];
      if (item) Object.assign(item, fields);
    }
  },
  mergeKey: ({ workshop, changes }) => `${workshop}:${Object.entries(changes).map(([id, fields]) => `${id}.${Object.keys(fields).join()}`).join()}`,
});

export const moveAgendaItem = defineCommand<{ workshop: Id; id: Id; index: number }>({
  name: 'agenda.move',
  recipe: (draft, { workshop, id, index }) => {
    const registry = itemsOf(draft, workshop);
    if (registry) moveEntry(registry, id, index);
  },
});

export const removeAgendaItem = defineCommand<{ workshop: Id; id: Id; now: number }>({
  name: 'agenda.remove',
  recipe: (draft, { workshop, id, now }) => {
    const registry = itemsOf(draft, workshop);
    if (registry) deleteEntry(registry, id, now);
  },
});

export const restoreAgendaItem = defineCommand<{ workshop: Id; id: Id }>({
  name: 'agenda.restore',
  recipe: (draft, { workshop, id }) => {
    const item = itemsOf(draft, workshop)?.[id];
    if (item) delete item.del;
  },
});
