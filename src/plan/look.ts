import { STEP_STATUSES } from '@/document';
import { NO_FILTER, type PlanFilter, SHOWS } from './filterRows';

export const LOOKS = ['list', 'board', 'clock', 'timeline'] as const;
export const GROUPINGS = ['quarter', 'month', 'owner', 'section', 'theme'] as const;

/** How the plan is looked at; can be named and kept. */
export interface PlanLook {
  readonly look: (typeof LOOKS)[number];
  /** Of the list. */
  readonly grouping: (typeof GROUPINGS)[number];
  /** `null` = all years */
  readonly year: number | null;
  readonly filter: PlanFilter;
}

const knownOr = <T extends string>(known: readonly T[], value: string | null, otherwise: T): T =>
  known.find((one) => one === value) ?? otherwise;

function readYear(value: string | null, otherwise: number | null): number | null {
  if (value === 'all') return null;
  return value !== null && /^\d{4}$/.test(value) ? Number(value) : otherwise;
}

/** Reads a look from the query of an address; what is not told there is as in `base`. Never throws. */
export function readLook(query: string, base: PlanLook): PlanLook {
  const params = new URLSearchParams(query);
  return {
    look: knownOr(LOOKS, params.get('look'), base.look),
    grouping: knownOr(GROUPINGS, params.get('by'), base.grouping),
    year: readYear(params.get('year'), base.year),
    filter: {
      show: knownOr(SHOWS, params.get('show'), NO_FILTER.show),
      owner: params.get('owner') ?? '',
      section: params.get('section') ?? '',
      status: knownOr([...STEP_STATUSES, ''], params.get('status'), ''),
      text: params.get('find') ?? '',
    },
  };
}

/** A look as the query of an address, as short as it can be: `by=owner&show=late`. */
export function writeLook({ look, grouping, year, filter }: PlanLook, base: PlanLook): string {
  const params = new URLSearchParams();
  const add = (key: string, value: string, usual: string): void => {
    if (value !== usual) params.set(key, value);
  };
  add('look', look, base.look);
  add('by', grouping, base.grouping);
  add('year', year === null ? 'all' : String(year), base.year === null ? 'all' : String(base.year));
  add('show', filter.show, NO_FILTER.show);
  add('owner', filter.owner, '');
  add('section', filter.section, '');
  add('status', filter.status, '');
  add('find', filter.text.trim(), '');
  return params.toString();
}
