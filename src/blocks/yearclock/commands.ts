import { blockCommand } from '@/blockkit';
import type { Mutable } from '@/lib/mutable';
import { type PhaseConfig, phaseFromConfig, type PhaseState, type YearClockState } from './model';
import type { PhaseTime } from './phases';

/** The template may have got a phase since the workbook was made. */
const phaseAt = (state: Mutable<YearClockState>, config: PhaseConfig): Mutable<PhaseState> =>
  (state.phases[config.id] ??= { ...phaseFromConfig(config) });

/** Moves phases in the year: those that meet at one edge move in one step. */
export const setPhaseTimes = blockCommand<YearClockState, { readonly phases: readonly PhaseConfig[]; readonly times: readonly PhaseTime[] }>({
  name: 'yearclock.setPhaseTimes',
  recipe: (state, { phases, times }) => {
    for (const { id, start, end } of times) {
      const config = phases.find((phase) => phase.id === id);
      if (config) Object.assign(phaseAt(state, config), { start, end });
    }
  },
  mergeKey: ({ times }) => `times:${times.map(({ id }) => id).join()}`,
});

export const renamePhase = blockCommand<YearClockState, { readonly phase: PhaseConfig; readonly title: string }>({
  name: 'yearclock.renamePhase',
  recipe: (state, { phase, title }) => {
    phaseAt(state, phase).title = title;
  },
  mergeKey: ({ phase }) => `title:${phase.id}`,
});

/** What the year begins with and whether it shows steps. */
export const setClock = blockCommand<YearClockState, { readonly changes: Partial<Pick<YearClockState, 'startMonth' | 'showSteps'>> }>({
  name: 'yearclock.set',
  recipe: (state, { changes }) => {
    Object.assign(state, changes);
  },
});
