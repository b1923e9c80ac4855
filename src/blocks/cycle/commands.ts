import { blockCommand, entryCommands, type TextEntry } from '@/blockkit';
import type { Mutable } from '@/lib/mutable';
import type { CycleState, StageState, StageStatus } from './model';

/** A stage's answers, made where the template has got the stage since the workbook was made. */
function stageAt(state: Mutable<CycleState>, stage: string): Mutable<StageState> {
  return (state.stages[stage] ??= { status: 'open', answers: {} });
}

/** The answers of one stage; `stage` is its id, or HUB. */
export const answerCommands = entryCommands<CycleState, TextEntry, { readonly stage: string }>('cycle', (state, { stage }) => stageAt(state, stage).answers);

export const setStatus = blockCommand<CycleState, { readonly stage: string; readonly status: StageStatus }>({
  name: 'cycle.status',
  recipe: (state, { stage, status }) => {
    stageAt(state, stage).status = status;
  },
});

/** Says where the group is now; `''` takes it back. */
export const setCurrent = blockCommand<CycleState, { readonly stage: string }>({
  name: 'cycle.current',
  recipe: (state, { stage }) => {
    state.current = stage;
  },
});
