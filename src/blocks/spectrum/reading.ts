import type { WorkbookDocument } from '@/blockkit';
import { actorName, type Dot, positionAt, type SpectrumConfig, type SpectrumPosition, type Spot } from './model';
import type { Words } from './texts';

export interface Count {
  readonly position: SpectrumPosition;
  readonly now: number;
  readonly aim: number;
}

/** How many dots are nearest to each position, and how many want there. */
export function countDots(config: SpectrumConfig, dots: readonly Dot[]): readonly Count[] {
  const at = dots.map(({ now, aim }) => ({ now: positionAt(config, now).id, aim: aim && positionAt(config, aim).id }));
  return config.positions.map((position) => ({
    position,
    now: at.filter(({ now }) => now === position.id).length,
    aim: at.filter(({ aim }) => aim === position.id).length,
  }));
}

/** The value at a share of the way through the sorted values: the nearest one of them. */
function valueAt(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0.5;
}

/** The middle of places, one axis at a time; null when there are none. */
export const middleOf = (spots: readonly Spot[]): Spot | null =>
  spots.length === 0 ? null : [valueAt(spots.map(([x]) => x), 0.5), valueAt(spots.map(([, y]) => y), 0.5)];

/** Fewer dots than this have no spread to tell of. */
const SPREAD_FROM = 4;

/** Where the dots are and where most want to get, in sentences. */
export function describeDots(t: Words, config: SpectrumConfig, dots: readonly Dot[]): readonly string[] {
  const sentences: string[] = [];
  const now = middleOf(dots.map((dot) => dot.now));
  const counts = countDots(config, dots);
  const aims = counts.reduce((sum, { aim }) => sum + aim, 0);
  const wanted = counts.reduce((best, count) => (count.aim > best.aim ? count : best));
  if (now && dots.length >= SPREAD_FROM) {
    if (config.field) sentences.push(t('middle', { at: positionAt(config, now).label }));
    else {
      const xs = dots.map(({ now: [x] }) => x);
      const [from, to] = [0.25, 0.75].map((share) => positionAt(config, [valueAt(xs, share), 0.5]));
      if (from && to) sentences.push(from === to ? t('halfAt', { at: from.label }) : t('halfBetween', { from: from.label, to: to.label }));
    }
  }
  if (aims > 0) sentences.push(t('towards', { at: wanted.position.label, count: wanted.aim, all: aims }));
  return sentences;
}

/** What a dot is called: its actor's name, or its number (from 1) among the dots. */
export const dotName = (t: Words, dot: Dot, number: number, document: Pick<WorkbookDocument, 'actors'>): string =>
  actorName(dot, document) || t('dot', { number });
