import { defineCommand } from '../command';
import { addEntries, addEntry, deleteEntry, moveEntry } from '../entries';
import type { BlockKey, Id, PlanDate, Step } from '../types';

export type StepFields = Omit<Step, 'id' | 'pos' | 'del' | 'block' | 'entry' | 'carriedFrom'>;

const EMPTY: StepFields = { title: '', owners: [], due: '', status: 'open', note: '' };

export const addStep = defineCommand<{ id: Id; block: BlockKey; entry?: Id; index?: number } & Partial<StepFields>>({
  name: 'steps.add',
  recipe: (draft, { id, block, entry = '', index, ...fields }) =>
    addEntry(draft.steps, { ...EMPTY, ...fields, id, block, entry }, index),
});

export const updateStep = defineCommand<{ id: Id; changes: Partial<StepFields & Pick<Step, 'block' | 'entry'>> }>({
  name: 'steps.update',
  recipe: (draft, { id, changes }) => {
    const step = draft.steps[id];
    if (step) Object.assign(step, changes);
  },
  mergeKey: ({ id, changes }) => `${id}:${Object.keys(changes).join()}`,
});

/** `index` counts among all steps of the workbook. */
export const moveStep = defineCommand<{ id: Id; index: number }>({
  name: 'steps.move',
  recipe: (draft, { id, index }) => moveEntry(draft.steps, id, index),
});

export const removeStep = defineCommand<{ id: Id; now: number }>({
  name: 'steps.remove',
  recipe: (draft, { id, now }) => deleteEntry(draft.steps, id, now),
});

/** Brings back what `removeStep` took away. */
export const restoreStep = defineCommand<{ id: Id }>({
  name: 'steps.restore',
  recipe: (draft, { id }) => {
    const step = draft.steps[id];
    if (step) delete step.del;
  },
});

/** What changes in one of many steps. `del`: when it was deleted (ms), null to bring it back. */
export type StepChanges = Partial<StepFields> & { readonly del?: number | null };

/** Changes many steps at once, each in its own way: one undo step. */
export const updateSteps = defineCommand<{ changes: Readonly<Record<Id, StepChanges>> }>({
  name: 'steps.updateMany',
  recipe: (draft, { changes }) => {
    for (const [id, { del, ...fields }] of Object.entries(changes)) {
      const step = draft.steps[id];
      if (!step) continue;
      Object.assign(step, fields);
      if (del === null) delete step.del;
      else if (del !== undefined) step.del = del;
    }
  },
});

/** One step that goes on as another: `id` is the new step's. */
export interface CarriedStep {
  readonly id: Id;
  readonly from: Id;
  readonly due: PlanDate;
}

/**
 * Lets unfinished steps go on as new ones, of the same title, owners, status and place. The old ones are dropped, with
 * `note` (where they went, in words) after what their own notes say.
 */
export const carrySteps = defineCommand<{ steps: readonly CarriedStep[]; note: string }>({
  name: 'steps.carry',
  recipe: (draft, { steps, note }) => {
    const known = steps.flatMap(({ id, from, due }) => {
      const old = draft.steps[from];
      return old && old.del === undefined ? [{ id, due, old }] : [];
    });
    addEntries<Step>(draft.steps, known.map(({ id, due, old }) => ({
      id, due, carriedFrom: old.id, title: old.title, block: old.block, entry: old.entry, owners: [...old.owners], status: old.status, note: old.note,
    })));
    for (const { old } of known) {
      old.status = 'dropped';
      old.note = old.note.trim() === '' ? note : `${old.note}\n${note}`;
    }
  },
});
