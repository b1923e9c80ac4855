import type { Id } from '@/blockkit';
import { HALVES, type Phase, phaseLength } from './model';

/** A place on the ring where phases end or begin: those that meet there move together. */
export interface Edge {
  /** 0-23 */
  readonly half: number;
  readonly ends: readonly Phase[];
  readonly starts: readonly Phase[];
}

export function listEdges(phases: readonly Phase[]): readonly Edge[] {
  const halves = [...new Set(phases.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return halves.map((half) => ({
    half,
    ends: phases.filter(({ end }) => end === half),
    starts: phases.filter(({ start }) => start === half),
  }));
}

export interface PhaseTime {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
}

const turned = (half: number, by: number): number => (((half + by) % HALVES) + HALVES) % HALVES;

/** The times of the phases at an edge once it has moved by half months; no phase gets shorter than one or longer than a year. */
export function moveEdge({ ends, starts }: Edge, by: number): readonly PhaseTime[] {
  const isRoomy = (delta: number): boolean =>
    ends.every((phase) => starts.includes(phase) || inYear(phaseLength(phase) + delta))
    && starts.every((phase) => ends.includes(phase) || inYear(phaseLength(phase) - delta));
  let delta = by;
  while (delta !== 0 && !isRoomy(delta)) delta -= Math.sign(delta);
  if (delta === 0) return [];
  return [...new Set([...ends, ...starts])].map((phase) => ({
    id: phase.id,
    start: starts.includes(phase) ? turned(phase.start, delta) : phase.start,
    end: ends.includes(phase) ? turned(phase.end, delta) : phase.end,
  }));
}

const inYear = (length: number): boolean => length >= 1 && length <= HALVES;

/** The shorter way from one half month to another, -12 to 11. */
export const halvesBetween = (from: number, to: number): number => turned(to - from, HALVES / 2) - HALVES / 2;

/** First and last month of a phase, 1-12; half months count as whole ones. */
export const monthsOfPhase = ({ start, end }: Pick<Phase, 'start' | 'end'>): { readonly from: number; readonly to: number } => ({
  from: Math.floor(start / 2) + 1,
  to: Math.ceil((end === 0 ? HALVES : end) / 2),
});

export const halvesOfMonths = ({ from, to }: { readonly from: number; readonly to: number }): { readonly start: number; readonly end: number } => ({
  start: (from - 1) * 2,
  end: (to * 2) % HALVES,
});
