import * as z from 'zod/mini';
import { addEntry, type BlockKey, type BlockState, type Command, deleteEntry, type Entry, type Id, moveEntry } from '@/document';
import type { Mutable } from '@/lib/mutable';
import { blockCommand } from './blockCommand';
import { entrySchema } from './schemas';

/** An entry that is one text: a note, a decision, a solution. */
export interface TextEntry extends Entry {
  readonly text: string;
}

export const textEntrySchema = z.extend(entrySchema, { text: z.string() });

type OnBlock<Args> = Command<Args & { readonly block: BlockKey }>;

export interface EntryCommands<T extends Entry, Place extends object> {
  /** Adds entries one after another, the first at `index` (default: last). */
  readonly add: OnBlock<Place & { readonly entries: readonly Omit<T, 'pos' | 'del'>[]; readonly index?: number }>;
  readonly edit: OnBlock<Place & { readonly id: Id; readonly changes: Partial<Omit<T, 'id' | 'pos' | 'del'>> }>;
  readonly move: OnBlock<Place & { readonly id: Id; readonly index: number }>;
  /** `now` in ms */
  readonly remove: OnBlock<Place & { readonly id: Id; readonly now: number }>;
  /** Brings back what `remove` took away. */
  readonly restore: OnBlock<Place & { readonly id: Id }>;
}

/**
 * The commands of one registry in a block's state. `find` picks the registry out of the draft; `Place`
 * says where it is when there are several (for example in which theme).
 */
export function entryCommands<State extends BlockState, T extends Entry, Place extends object = object>(
  name: string,
  find: (state: Mutable<State>, place: Place) => Record<Id, Mutable<T>> | undefined,
): EntryCommands<T, Place> {
  const command = <Args extends Place>(
    verb: string,
    recipe: (registry: Record<Id, Mutable<T>>, args: Args) => void,
    mergeKey?: (args: Args) => string,
  ): OnBlock<Args> =>
    blockCommand<State, Args>({
      name: `${name}.${verb}`,
      recipe: (state, args) => {
        const registry = find(state, args);
        if (registry) recipe(registry, args);
      },
      ...(mergeKey && { mergeKey }),
    });
  return {
    add: command('add', (registry, { entries, index }) =>
      entries.forEach((entry, offset) => addEntry<T>(registry, entry, index === undefined ? undefined : index + offset))),
    edit: command(
      'edit',
      (registry, { id, changes }) => {
        const entry = registry[id];
        if (entry) Object.assign(entry, changes);
      },
      ({ id, changes }) => `${name}:${id}:${Object.keys(changes).join()}`,
    ),
    move: command('move', (registry, { id, index }) => moveEntry<T>(registry, id, index)),
    remove: command('remove', (registry, { id, now }) => deleteEntry<T>(registry, id, now)),
    restore: command('restore', (registry, { id }) => {
      const entry = registry[id] as Mutable<Entry> | undefined;
      if (entry) delete entry.del;
    }),
  };
}
