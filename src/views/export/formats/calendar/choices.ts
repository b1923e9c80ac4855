import { listEntries } from '@/document';
import type { PlanPick } from '@/export/ics';
import { isRecord } from '@/lib/isRecord';
import type { ExportSource } from '../types';

export interface CalendarChoices extends PlanPick {
  /** Those with a date, with their times. */
  readonly workshops: boolean;
}

export const WHATS = ['all', 'steps', 'events'] as const;

/** Ids of the actors who carry a step or an event. */
export function ownersOf({ steps, events }: ExportSource['document']): ReadonlySet<string> {
  return new Set([...listEntries(steps), ...listEntries(events)].flatMap(({ owners }) => owners));
}

/** What is to be done, for everybody; what was chosen before as far as it still can be. */
export function readChoices(stored: unknown, { document }: ExportSource): CalendarChoices {
  const kept = isRecord(stored) ? stored : {};
  const owners: readonly unknown[] = Array.isArray(kept.owners) ? kept.owners : [];
  return {
    what: WHATS.find((what) => what === kept.what) ?? 'all',
    owners: owners.filter((id) => typeof id === 'string').filter((id) => document.actors[id] !== undefined && document.actors[id].del === undefined),
    done: kept.done === true,
    dropped: kept.dropped === true,
    workshops: kept.workshops !== false,
  };
}
