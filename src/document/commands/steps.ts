import { defineCommand } from '../command';
import { addEntry, deleteEntry, moveEntry } from '../entries';
import type { BlockKey, Id, Step } from '../types';

export type StepFields = Omit<Step, 'id' | 'pos' | 'del' | 'block' | 'entry'>;

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
