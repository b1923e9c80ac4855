import { type Presentation, START } from './presentation';
import type { Timer } from './timer';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isId = (value: unknown): value is string => typeof value === 'string';
const isMs = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isTimer = (value: unknown): value is Timer =>
  isRecord(value) && isId(value.item) && isMs(value.length) && isMs(value.left) && (value.endsAt === null || isMs(value.endsAt));

/** A presentation as another window told it or as it was kept; each part that is damaged is as at the start. Null when nothing can be read. */
export function readPresentation(value: unknown): Presentation | null {
  if (!isRecord(value) || !isId(value.step)) return null;
  const { step, workshop, blank, timer, isMuted, spot, knownNotes } = value;
  return {
    step,
    workshop: isId(workshop) ? workshop : START.workshop,
    blank: blank === 'dark' || blank === 'light' ? blank : '',
    timer: isTimer(timer) ? timer : null,
    isMuted: isMuted === true,
    spot: isRecord(spot) && isId(spot.block) && isId(spot.id) ? { block: spot.block, id: spot.id } : null,
    knownNotes: Array.isArray(knownNotes) && knownNotes.every(isId) ? knownNotes : null,
  };
}
