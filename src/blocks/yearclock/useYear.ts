import { useMemo } from 'react';
import { type BlockFaceProps, type Step, type Registry, useBlockState, useDocument, useToday } from '@/blockkit';
import { defaultYear, readYear, type YearContent, type YearSource } from './content';
import { dayOf } from './dates';
import { listEventsOf, type YearClockConfig, type YearClockState } from './model';

const wholeState = (state: YearClockState): YearClockState => state;
const NO_STEPS: Registry<Step> = {};

/** What one year of a clock is read from; `year` null is the one to begin with. Nobody else's typing makes it anew. */
export function useYearSource({ block, config }: BlockFaceProps<YearClockConfig>, year: number | null): YearSource {
  const state = useBlockState(block.key, wholeState);
  const registry = useDocument((document) => document.events);
  const steps = useDocument((document) => (state.showSteps ? document.steps : NO_STEPS));
  const today = useToday();
  const events = useMemo(() => listEventsOf({ events: registry }, block.key), [registry, block.key]);
  const shown = year ?? defaultYear(events, state.startMonth, dayOf(today));
  return useMemo(() => ({ config, state, events, document: { steps }, year: shown, today }), [config, state, events, steps, shown, today]);
}

export const useYear = (source: YearSource): YearContent => useMemo(() => readYear(source), [source]);
