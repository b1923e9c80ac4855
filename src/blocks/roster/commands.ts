import { type Actor, type ActorFields, addActors, defineCommand, type Id, mergeActors, updateActor, type WorkbookDocument } from '@/blockkit';

/** Adds actors and fills in others: one undo step. */
export const importActors = defineCommand<{
  added: readonly ({ id: Id } & Partial<ActorFields>)[];
  updated: readonly { readonly id: Id; readonly changes: Partial<ActorFields> }[];
}>({
  name: 'roster.import',
  recipe: (draft, { added, updated }) => {
    addActors.recipe(draft, { actors: added });
    for (const change of updated) updateActor.recipe(draft, change);
  },
});

/** What `extra` knows that `actor` does not; notes are put one after another, tags are joined. */
export function completeActor(actor: Actor, extra: Partial<ActorFields>): Partial<ActorFields> {
  const changes: { -readonly [Key in keyof ActorFields]?: ActorFields[Key] } = {};
  if (actor.sector === '' && extra.sector) changes.sector = extra.sector;
  for (const field of ['organisation', 'group', 'contact'] as const) {
    if (actor[field].trim() === '' && extra[field]) changes[field] = extra[field];
  }
  if (extra.note && !actor.note.includes(extra.note)) changes.note = actor.note === '' ? extra.note : `${actor.note}\n${extra.note}`;
  const tags = [...new Set([...actor.tags, ...(extra.tags ?? [])])];
  if (tags.length > actor.tags.length) changes.tags = tags;
  return changes;
}

/** One value to put back. No `value` = the key was not there. */
interface Change {
  readonly path: readonly string[];
  readonly value?: unknown;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What turns `after` back to `before`. Untouched parts, which are identical, are not walked through. */
export function changesBack(before: unknown, after: unknown, path: readonly string[] = []): readonly Change[] {
  if (before === after) return [];
  if (!isMap(before) || !isMap(after)) return [before === undefined ? { path } : { path, value: before }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    changesBack(before[key], after[key], [...path, key]));
}

/** Puts back what a command changed and leaves alone what others have done meanwhile. */
export const revertChanges = defineCommand<{ changes: readonly Change[] }>({
  name: 'roster.revert',
  recipe: (draft, { changes }) => {
    for (const { path, value } of changes) {
      const parent = path.slice(0, -1).reduce<unknown>((node, key) => (isMap(node) ? node[key] : undefined), draft);
      const key = path.at(-1);
      if (!isMap(parent) || key === undefined) continue;
      if (value === undefined) delete parent[key];
      else parent[key] = value;
    }
  },
});

/** The changes that take `before` from what `run` made of it. */
export function runRevertibly(getDocument: () => WorkbookDocument, run: () => void): readonly Change[] {
  const before = getDocument();
  run();
  return changesBack(before, getDocument());
}

/** What stays when `from` is merged into `into`: the command itself, run on these two alone. */
export function previewMerge(document: WorkbookDocument, from: Actor, into: Actor): Actor {
  const pair = structuredClone({ [from.id]: from, [into.id]: into });
  const draft = { ...structuredClone({ meta: document.meta }), actors: pair, links: {}, steps: {}, events: {}, workshops: {}, answers: {} };
  mergeActors.recipe(draft, { from: from.id, into: into.id, now: 0 });
  return draft.actors[into.id] ?? into;
}
