import { defineCommand } from '../command';
import { addEntry, deleteEntry } from '../entries';
import type { BlockKey, CalendarEvent, Id } from '../types';

export type EventFields = Omit<CalendarEvent, 'id' | 'pos' | 'del' | 'block'>;

const EMPTY: EventFields = { title: '', when: '', recurs: '', phase: '', owners: [], note: '' };

export const addEvent = defineCommand<{ id: Id; block: BlockKey } & Partial<EventFields>>({
  name: 'events.add',
  recipe: (draft, { id, block, ...fields }) => addEntry(draft.events, { ...EMPTY, ...fields, id, block }),
});

export const updateEvent = defineCommand<{ id: Id; changes: Partial<EventFields> }>({
  name: 'events.update',
  recipe: (draft, { id, changes }) => {
    const event = draft.events[id];
    if (event) Object.assign(event, changes);
  },
  mergeKey: ({ id, changes }) => `${id}:${Object.keys(changes).join()}`,
});

export const removeEvent = defineCommand<{ id: Id; now: number }>({
  name: 'events.remove',
  recipe: (draft, { id, now }) => deleteEntry(draft.events, id, now),
});

/** Brings back what `removeEvent` took away. */
export const restoreEvent = defineCommand<{ id: Id }>({
  name: 'events.restore',
  recipe: (draft, { id }) => {
    const event = draft.events[id];
    if (event) delete event.del;
  },
});
