import { defineCommand } from '../command';
import { addEntries, addEntry, deleteEntry } from '../entries';
import type { BlockKey, CalendarEvent, Id } from '../types';
import { type StepChanges, updateSteps } from './steps';

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

/** What changes in one of many events. `del`: when it was deleted (ms), null to bring it back. */
export type EventChanges = Partial<EventFields> & { readonly del?: number | null };

/** What is taken from a calendar, or given back: new events, and changes in events and steps that are here. One undo step. */
export interface CalendarTake {
  readonly added: readonly (EventFields & { readonly id: Id; readonly block: BlockKey })[];
  readonly events: Readonly<Record<Id, EventChanges>>;
  readonly steps: Readonly<Record<Id, StepChanges>>;
}

export const takeCalendar = defineCommand<CalendarTake>({
  name: 'events.take',
  recipe: (draft, { added, events, steps }) => {
    addEntries<CalendarEvent>(draft.events, added);
    for (const [id, { del, ...fields }] of Object.entries(events)) {
      const event = draft.events[id];
      if (!event) continue;
      Object.assign(event, fields);
      if (del === null) delete event.del;
      else if (del !== undefined) event.del = del;
    }
    updateSteps.recipe(draft, { changes: steps });
  },
});
