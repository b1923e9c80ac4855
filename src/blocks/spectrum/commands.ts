import { addEntry, blockCommand, deleteEntry, type Id } from '@/blockkit';
import type { Dot, Spot, SpectrumState } from './model';

export const addDot = blockCommand<SpectrumState, { readonly id: Id; readonly now: Spot }>({
  name: 'spectrum.add',
  recipe: (state, { id, now }) => addEntry<Dot>(state.dots, { id, actor: '', now }),
});

/** Which end of a dot's arrow: where it is, or where it wants to get. */
export type Part = 'now' | 'aim';

export const moveDot = blockCommand<SpectrumState, { readonly id: Id; readonly part: Part; readonly to: Spot }>({
  name: 'spectrum.move',
  recipe: (state, { id, part, to }) => {
    const dot = state.dots[id];
    if (dot) dot[part] = [to[0], to[1]];
  },
  mergeKey: ({ id, part }) => `${id}:${part}`,
});

export const clearAim = blockCommand<SpectrumState, { readonly id: Id }>({
  name: 'spectrum.clearAim',
  recipe: (state, { id }) => {
    delete state.dots[id]?.aim;
  },
});

export const setDotActor = blockCommand<SpectrumState, { readonly id: Id; readonly actor: Id }>({
  name: 'spectrum.actor',
  recipe: (state, { id, actor }) => {
    const dot = state.dots[id];
    if (dot) dot.actor = actor;
  },
});

/** `now` in ms */
export const removeDot = blockCommand<SpectrumState, { readonly id: Id; readonly now: number }>({
  name: 'spectrum.remove',
  recipe: (state, { id, now }) => deleteEntry(state.dots, id, now),
});

export const restoreDot = blockCommand<SpectrumState, { readonly id: Id }>({
  name: 'spectrum.restore',
  recipe: (state, { id }) => {
    delete state.dots[id]?.del;
  },
});

export const setHidden = blockCommand<SpectrumState, { readonly hidden: boolean }>({
  name: 'spectrum.hidden',
  recipe: (state, { hidden }) => {
    state.hidden = hidden;
  },
});

export const writeReason = blockCommand<SpectrumState, { readonly text: string }>({
  name: 'spectrum.write',
  recipe: (state, { text }) => {
    state.text = text;
  },
  mergeKey: () => 'text',
});
