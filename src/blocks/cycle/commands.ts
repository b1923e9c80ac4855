import { blockCommand, entryCommands, type TextEntry } from '@/blockkit';
import type { CycleState, StageStatus } from './model';

/** The answers of one stage; `stage` is its id, or HUB. */
export const answerCommands = entryCommands<CycleState, TextEntry, { readonly stage: string }>('cycle', (state, { stage }) => state.stages[stage]?.answers);

export const setStatus = blockCommand<CycleState, { readonly stage: string; readonly status: StageStatus }>({
  name: 'cycle.status',
  recipe: (state, { stage, status }) => {
    const target = state.stages[stage];
    if (target) target.status = status;
  },
});

/** Says where the group is now; `''` takes it back. */
export const setCurrent = blockCommand<CycleState, { readonly stage: string }>({
  name: 'cycle.current',
  recipe: (state, { stage }) => {
    state.current = stage;
  },
});
