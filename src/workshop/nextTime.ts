import { type AgendaItem, type AgendaItemFields, type Id, listEntries, type Registry, type Workshop } from '@/document';

const living = new WeakMap<object, readonly Workshop[]>();

/** All workshops by day, those without one last. The same frozen registry gives the same array. */
export function workshopsInOrder(registry: Registry<Workshop>): readonly Workshop[] {
  const known = living.get(registry);
  if (known) return known;
  const inOrder = [...listEntries(registry)].sort((a, b) => (a.date === b.date ? 0 : a.date === '' ? 1 : b.date === '' || a.date < b.date ? -1 : 1));
  living.set(registry, inOrder);
  return inOrder;
}

const isGoingOn = ({ items }: Workshop): boolean => listEntries(items).some(({ started, ended }) => started > 0 && ended === 0);

/** The workshop to open first: the one going on, else the next from `today` (`YYYY-MM-DD`), else the last one. */
export const workshopNow = (workshops: readonly Workshop[], today: string): Workshop | undefined =>
  workshops.find(isGoingOn) ?? workshops.find(({ date }) => date === '' || date >= today) ?? workshops.at(-1);

/** What a row keeps when it is copied: not what happened to it, and not a time of day that it had to begin at. */
function copied({ type, title, section, task, mode, minutes, planned, note }: AgendaItem): Partial<AgendaItemFields> {
  return { type, title, section, task, mode, minutes: planned || minutes, note };
}

type NewItem = { readonly id: Id } & Partial<AgendaItemFields>;

/** Copies of all rows for another workshop, locks too. */
export const copyRows = (workshop: Workshop, newId: () => Id): readonly NewItem[] =>
  listEntries(workshop.items).map((item) => ({ ...copied(item), lockedStart: item.lockedStart, id: newId() }));

/** Skipped tasks of a workshop that no later one has taken yet. */
export function rowsLeftOver(workshop: Workshop, workshops: readonly Workshop[]): readonly AgendaItem[] {
  const taken = new Set(workshops.flatMap(({ items }) => listEntries(items).flatMap(({ carriedFrom }) => carriedFrom ?? [])));
  return listEntries(workshop.items).filter(({ id, type, skipped }) => type === 'work' && skipped && !taken.has(id));
}

/** Rows as they go on in the next workshop: each remembers where it came from. */
export const carryRows = (rows: readonly AgendaItem[], newId: () => Id): readonly NewItem[] =>
  rows.map((item) => ({ ...copied(item), carriedFrom: item.id, id: newId() }));

/** The workshop that a row was carried from; undefined when it was not, or that workshop is gone. */
export const workshopOfRow = (workshops: readonly Workshop[], id: Id | undefined): Workshop | undefined =>
  (id === undefined ? undefined : workshops.find(({ items }) => items[id] !== undefined));
