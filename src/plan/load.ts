import { type Actor, type BlockKey, type Id, listEntries, type WorkbookDocument } from '@/document';
import { isUnowned } from './filterRows';
import type { PlanRow } from './rows';

export type Role = 'driver' | 'strong' | 'occasional' | 'receiver';

/** Columns of a role board by their ids, after the four roles of Järvensivu (2019). */
const ROLE_OF_COLUMN: Readonly<Record<string, Role>> = {
  driver: 'driver', engine: 'driver', strong: 'strong', occasional: 'occasional', receiver: 'receiver', messenger: 'receiver',
};

const ORDER: readonly Role[] = ['driver', 'strong', 'occasional', 'receiver'];

/** A board of roles in a template. */
export interface RoleBoard {
  readonly key: BlockKey;
  /** What the template calls the columns, by their ids. */
  readonly columns: ReadonlyMap<Id, string>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The first board of actors with a column for drivers and one for occasional participants; null where there is none. */
export function findRoleBoard(blocks: readonly { readonly key: BlockKey; readonly kind: string; readonly config: unknown }[]): RoleBoard | null {
  for (const { key, kind, config } of blocks) {
    if (kind !== 'board' || !isObject(config) || !Array.isArray(config.columns)) continue;
    const columns = new Map(config.columns.flatMap((column: unknown): [string, string][] =>
      isObject(column) && typeof column.id === 'string' ? [[column.id, typeof column.label === 'string' ? column.label : '']] : []));
    const roles = new Set([...columns.keys()].map((id) => ROLE_OF_COLUMN[id]));
    if (roles.has('driver') && roles.has('occasional')) return { key, columns };
  }
  return null;
}

interface TakenRole {
  readonly role: Role;
  /** The column's name as the group sees it. */
  readonly name: string;
}

/** The role that each actor has taken; of several the one that carries the most. */
function readRoles(document: Pick<WorkbookDocument, 'answers'>, board: RoleBoard | null): ReadonlyMap<Id, TakenRole> {
  const taken = new Map<Id, TakenRole>();
  const state = board && (document.answers[board.key] as unknown);
  if (!board || !isObject(state) || !isObject(state.cards)) return taken;
  const renamed = isObject(state.columns) ? state.columns : {};
  for (const card of listEntries(state.cards as WorkbookDocument['steps']) as readonly unknown[]) {
    if (!isObject(card) || typeof card.actor !== 'string' || typeof card.column !== 'string') continue;
    const role = ROLE_OF_COLUMN[card.column];
    if (!role) continue;
    const before = taken.get(card.actor);
    if (before && ORDER.indexOf(before.role) <= ORDER.indexOf(role)) continue;
    const change = renamed[card.column];
    const own = isObject(change) && typeof change.title === 'string' ? change.title.trim() : '';
    taken.set(card.actor, { role, name: own || (board.columns.get(card.column) ?? '') });
  }
  return taken;
}

/** What one actor has promised and not yet done. */
export interface ActorLoad {
  readonly actor: Actor;
  readonly role: TakenRole | null;
  readonly open: number;
  readonly late: number;
}

export interface PlanLoad {
  /** Those who have open steps and the drivers without any; the fullest first. */
  readonly actors: readonly ActorLoad[];
  /** Occasional participants who carry more than a driver, each with the driver who carries the least. */
  readonly turned: readonly { readonly occasional: ActorLoad; readonly driver: ActorLoad }[];
  /** Open steps of nobody. */
  readonly unowned: number;
}

/** Open steps per owner, beside the role that each has taken. A step of two counts for both. */
export function readLoad(rows: readonly PlanRow[], document: Pick<WorkbookDocument, 'answers' | 'actors'>, board: RoleBoard | null): PlanLoad {
  const roles = readRoles(document, board);
  const loads = new Map<Id, { actor: Actor; open: number; late: number }>();
  for (const [id, { role }] of roles) {
    const actor = document.actors[id];
    if (role === 'driver' && actor && actor.del === undefined) loads.set(id, { actor, open: 0, late: 0 });
  }
  for (const { step, owners, late } of rows) {
    if (step.status !== 'open' && step.status !== 'doing') continue;
    for (const actor of owners) {
      const load = loads.get(actor.id) ?? { actor, open: 0, late: 0 };
      loads.set(actor.id, { actor, open: load.open + 1, late: load.late + (late ? 1 : 0) });
    }
  }
  const actors = [...loads.values()]
    .map((load): ActorLoad => ({ ...load, role: roles.get(load.actor.id) ?? null }))
    .sort((a, b) => b.open - a.open || a.actor.name.localeCompare(b.actor.name, 'fi'));
  const driver = actors.filter(({ role }) => role?.role === 'driver').at(-1);
  return {
    actors,
    turned: driver ? actors.flatMap((load) => (load.role?.role === 'occasional' && load.open > driver.open ? [{ occasional: load, driver }] : [])) : [],
    unowned: rows.filter(isUnowned).length,
  };
}
