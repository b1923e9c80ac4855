import { blockCommand, type BlockKey, deleteEntry, entryCommands, type Id, listStepsOf, type TextEntry } from '@/blockkit';
import type { Theme, ThemesState } from './model';

export const { add: addTheme, edit: editTheme, move: moveTheme } = entryCommands<ThemesState, Theme>('themes', (state) => state.items);

/** The solutions of one theme. */
export const solutionCommands = entryCommands<ThemesState, TextEntry, { readonly theme: Id }>(
  'themes.solutions',
  (state, { theme }) => state.items[theme]?.solutions,
);

/** Takes the theme's steps along: a plan with promises of a theme that is gone would puzzle everybody. `now` in ms. */
export const removeTheme = blockCommand<ThemesState, { readonly id: Id; readonly now: number; readonly block: BlockKey }>({
  name: 'themes.remove',
  recipe: (state, { id, now, block }, draft) => {
    for (const step of listStepsOf(draft, block, id)) deleteEntry(draft.steps, step.id, now);
    deleteEntry(state.items, id, now);
  },
});

/** Brings back the theme and the steps that went with it. */
export const restoreTheme = blockCommand<ThemesState, { readonly id: Id; readonly block: BlockKey }>({
  name: 'themes.restore',
  recipe: (state, { id, block }, draft) => {
    const theme = state.items[id];
    if (theme?.del === undefined) return;
    for (const step of Object.values(draft.steps)) {
      if (step.block === block && step.entry === id && step.del === theme.del) delete step.del;
    }
    delete theme.del;
  },
});
