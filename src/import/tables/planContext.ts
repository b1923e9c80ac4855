import type { Entry, Id, Registry, TakenTables } from '@/document';
import { createRowReader, type RowReader } from './cells';
import { createNames, type Names } from './names';
import { createPlaces, type Places } from './places';
import type { PlannedRow, TablePlanInput } from './planTypes';
import type { SheetRow } from './sheetRows';

type Growing<T> = { added: T extends { added: readonly (infer E)[] } ? E[] : never; changed: T extends { changed: Readonly<Record<Id, infer C>> } ? Record<Id, C> : never };

/** What planning knows and gathers. */
export interface PlanContext extends TablePlanInput {
  readonly names: Names;
  readonly where: Places;
  readonly taken: { readonly [Key in keyof TakenTables]: Growing<TakenTables[Key]> };
  /** Entries that a row stands for already. */
  readonly used: Set<Id>;
  /** Ids as the file has them, and what they have become. */
  readonly ids: Map<string, Id>;
  placeless: number;
}

export const createContext = (input: TablePlanInput): PlanContext => ({
  ...input,
  names: createNames(input.document, input.choices, input.idOf),
  where: createPlaces(input.places),
  taken: { actors: { added: [], changed: {} }, links: { added: [], changed: {} }, steps: { added: [], changed: {} }, events: { added: [], changed: {} } },
  used: new Set(),
  ids: new Map(),
  placeless: 0,
});

/** One row under way. */
export interface RowWork {
  readonly row: SheetRow;
  readonly sheet: number;
  readonly key: string;
  readonly reader: RowReader;
}

export const startRow = (row: SheetRow, sheet: number, { choices, readDate }: PlanContext): RowWork => ({
  row, sheet, key: `${sheet}:${row.number}`, reader: createRowReader(row, choices.clears, readDate),
});

/** What is wanted when nobody has said; a row that is left out of the proposal has to be asked for. */
export const isTaken = ({ choices }: PlanContext, key: string, proposed: boolean): boolean => choices.taken.get(key) ?? proposed;

export const finishRow = (
  { row, sheet, key, reader }: RowWork, rest: Pick<PlannedRow, 'about' | 'outcome' | 'title'> & Partial<Pick<PlannedRow, 'match' | 'isTaken'>>,
): PlannedRow => ({ key, sheet, row: row.number, changes: reader.changes, problems: reader.problems, match: null, isTaken: false, ...rest });

/** An id of the file that a new entry may have: random ones that nothing here has. No name of an object's own parts. */
export function freeId(ctx: PlanContext, raw: string, key: string, registries: readonly Registry<Entry>[]): Id {
  const isFree = /^[\w-]{1,40}$/.test(raw) && !(raw in {}) && !registries.some((registry) => raw in registry) && !ctx.used.has(raw);
  const id = isFree ? raw : ctx.idOf(key);
  ctx.used.add(id);
  if (raw !== '') ctx.ids.set(raw, id);
  return id;
}

/** The entry that a row names by its id, removed ones too; undefined when it names none, or one that has a row already. */
export function entryById<T extends Entry>(ctx: PlanContext, registry: Registry<T>, raw: string): T | undefined {
  if (raw === '' || !Object.hasOwn(registry, raw) || ctx.used.has(raw)) return undefined;
  ctx.ids.set(raw, raw);
  return registry[raw];
}
