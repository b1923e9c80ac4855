import { defineCommand } from '../command';
import { addEntries } from '../entries';
import type { Actor, CalendarEvent, Entry, Id, Link, Step } from '../types';
import type { ActorFields } from './actors';

/** What comes into one registry: new entries, and changes to those that are there. `del: null` brings back a removed one. */
export interface Taken<T extends Entry> {
  readonly added: readonly Omit<T, 'pos' | 'del'>[];
  readonly changed: Readonly<Record<Id, Partial<Omit<T, 'id' | 'pos' | 'del'>> & { readonly del?: null }>>;
}

export interface TakenTables {
  readonly actors: { readonly added: readonly ({ readonly id: Id } & ActorFields)[]; readonly changed: Taken<Actor>['changed'] };
  readonly links: Taken<Link>;
  readonly steps: Taken<Step>;
  readonly events: Taken<CalendarEvent>;
}

function take<T extends Entry>(registry: Parameters<typeof addEntries<T>>[0], { added, changed }: Taken<T>): void {
  for (const [id, { del, ...fields }] of Object.entries(changed)) {
    const entry = registry[id];
    if (!entry) continue;
    Object.assign(entry, fields);
    if (del === null) delete entry.del;
  }
  addEntries(registry, added);
}

/** Takes in what tables of a file say of actors, links, steps and events: one undo step. Removes nothing. */
export const takeTables = defineCommand<TakenTables>({
  name: 'tables.take',
  recipe: (draft, { actors, links, steps, events }) => {
    take<Actor>(draft.actors, actors);
    take<Link>(draft.links, links);
    take<Step>(draft.steps, steps);
    take<CalendarEvent>(draft.events, events);
  },
});
