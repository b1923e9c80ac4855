import {
  type Actor, type CalendarEvent, type EventKind, type Id, listEntries, parsePlanDate, type PlanDate, type Step, type WorkbookDocument,
} from '@/blockkit';
import { type ClockYear, clockYearOf, dayOf, halfOfDay, overlap, type Span, spanOf, spanOfYear } from './dates';
import { listPhases, type Phase, phaseLength, type YearClockConfig, type YearClockState } from './model';
import { nextOccurrence, type Occurrence, occurrencesIn } from './occurrences';

export const typeOf = ({ type }: Pick<CalendarEvent, 'type'>): EventKind => type ?? 'gathering';

/** One mark on the ring: an event on one of its dates. */
export interface RingEvent extends Occurrence {
  /** `<event id>:<turn>` */
  readonly key: string;
  readonly event: CalendarEvent;
  /** The event's number in the year's list, from 1. */
  readonly number: number;
  readonly isPast: boolean;
  readonly isNext: boolean;
  /** Another time of an event that has its label elsewhere on the ring. */
  readonly isRepeat: boolean;
}

/** One event in the list. */
export interface ListedEvent {
  readonly event: CalendarEvent;
  /** Its next date in the year, or the last one; `''` when it has none. */
  readonly when: PlanDate;
  /** 0 for events without a date. */
  readonly number: number;
  readonly isPast: boolean;
  readonly isNext: boolean;
}

export interface ListedStep {
  readonly step: Step;
  readonly span: Span;
}

/** Events under one heading of the list: a phase, or one of those that belong to none. */
export interface EventGroup {
  /** A phase's id, or `monthly`, `other`, `undated` in a group without a phase. */
  readonly id: string;
  readonly phase: Phase | null;
  readonly isNow: boolean;
  readonly events: readonly ListedEvent[];
}

export interface NextEvent {
  readonly event: CalendarEvent;
  readonly when: PlanDate;
}

/** All that one year of a clock shows, on the ring and in the list. */
export interface YearContent {
  readonly clock: ClockYear;
  /** Day number */
  readonly today: number;
  readonly isThisYear: boolean;
  readonly phases: readonly Phase[];
  readonly marks: readonly RingEvent[];
  readonly groups: readonly EventGroup[];
  readonly steps: readonly ListedStep[];
  readonly next: NextEvent | null;
}

/** The first phase that a day is in, or `null`. */
export function phaseOfDay(phases: readonly Phase[], day: number): Phase | null {
  const half = halfOfDay(day);
  return phases.find((phase) => (half - phase.start + 24) % 24 < phaseLength(phase)) ?? null;
}

/** The phase that an event belongs to: the chosen one, or that of its day. A monthly event goes round all of them. */
export function phaseOf(event: CalendarEvent, when: PlanDate, phases: readonly Phase[]): Phase | null {
  const chosen = phases.find(({ id }) => id === event.phase);
  if (chosen) return chosen;
  return when === '' || event.recurs === 'monthly' ? null : phaseOfDay(phases, dayOf(when));
}

const PRECISION = { day: 0, month: 1, quarter: 2 } as const;
const exactness = (when: PlanDate): number => PRECISION[parsePlanDate(when)?.precision ?? 'quarter'];

/** By the first day, the more exact first; what has no date comes last. */
export function byDate(a: PlanDate, b: PlanDate): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return dayOf(a) - dayOf(b) || exactness(a) - exactness(b);
}

/** The event that comes next, in any year; what is going on counts as today's. `today` is a day number. */
export function findNext(events: readonly CalendarEvent[], today: number): NextEvent | null {
  let best: NextEvent | null = null;
  const rank = (when: PlanDate): number => Math.max(dayOf(when), today) * 4 + exactness(when);
  for (const event of events) {
    const when = nextOccurrence(event, today);
    if (when !== null && (best === null || rank(when) < rank(best.when))) best = { event, when };
  }
  return best;
}

/** The year to show at first: this one if it has something or nothing has, else the next that has, else the last that had. */
export function defaultYear(events: readonly CalendarEvent[], startMonth: number, today: number): number {
  const now = clockYearOf(today, startMonth);
  const years = events.flatMap(({ when }) => (spanOf(when) ? [clockYearOf(dayOf(when), startMonth)] : [])).sort((a, b) => a - b);
  if (years.length === 0 || events.some((event) => occurrencesIn(event, { year: now, startMonth }).length > 0)) return now;
  return years.find((year) => year > now) ?? years.at(-1) ?? now;
}

const isSaid = ({ title, owners }: Step): boolean => title.trim() !== '' || owners.length > 0;

/** Steps with a date in the clock's year, of the whole workbook; those left out are not shown. */
export function stepsOfYear({ steps }: Pick<WorkbookDocument, 'steps'>, clock: ClockYear): readonly ListedStep[] {
  const year = spanOfYear(clock);
  return listEntries(steps)
    .flatMap((step): ListedStep[] => {
      const own = step.status === 'dropped' || !isSaid(step) ? null : spanOf(step.due);
      const span = own && overlap(own, year);
      return span ? [{ step, span }] : [];
    })
    .sort((a, b) => a.span.last - b.span.last);
}

export interface YearSource {
  readonly config: YearClockConfig;
  readonly state: YearClockState;
  readonly events: readonly CalendarEvent[];
  readonly document: Pick<WorkbookDocument, 'steps'>;
  readonly year: number;
  /** `YYYY-MM-DD` */
  readonly today: PlanDate;
}

/** Reads one year of a clock. */
export function readYear({ config, state, events, document, year, today: todayDate }: YearSource): YearContent {
  const today = dayOf(todayDate);
  const clock: ClockYear = { year, startMonth: state.startMonth };
  const phases = listPhases(config, state);
  const next = findNext(events, today);
  const dated = events
    .flatMap((event) => {
      const turns = occurrencesIn(event, clock);
      const shown = turns.find(({ span }) => span.last >= today) ?? turns.at(-1);
      return shown ? [{ event, turns, shown }] : [];
    })
    .sort((a, b) => a.shown.span.first - b.shown.span.first || exactness(a.event.when) - exactness(b.event.when));

  const listed: ListedEvent[] = dated.map(({ event, turns, shown }, index) => ({
    event,
    when: shown.when,
    number: index + 1,
    isPast: (turns.at(-1)?.span.last ?? today) < today,
    isNext: next?.event === event && turns.some(({ when }) => when === next.when),
  }));
  const undated: ListedEvent[] = events.filter(({ when }) => spanOf(when) === null)
    .map((event) => ({ event, when: '', number: 0, isPast: false, isNext: false }));
  const all = [...listed, ...undated];

  const currentPhase = clockYearOf(today, state.startMonth) === year ? phaseOfDay(phases, today) : null;
  const placeOf = ({ event, when }: ListedEvent): string => {
    const phase = phaseOf(event, when, phases);
    if (phase) return `phase:${phase.id}`;
    if (when === '') return 'undated';
    return event.recurs === 'monthly' ? 'monthly' : 'other';
  };
  const within = new Map<string, ListedEvent[]>();
  for (const one of all) {
    const place = placeOf(one);
    within.set(place, [...(within.get(place) ?? []), one]);
  }

  return {
    clock,
    today,
    isThisYear: clockYearOf(today, state.startMonth) === year,
    phases,
    marks: dated
      .flatMap(({ event, turns, shown }, index) => turns.map((turn): RingEvent => ({
        ...turn,
        key: `${event.id}:${turn.turn}`,
        event,
        number: index + 1,
        isPast: turn.span.last < today,
        isNext: next?.event === event && next.when === turn.when,
        isRepeat: turn !== shown,
      })))
      .sort((a, b) => a.span.first + a.span.last - b.span.first - b.span.last),
    groups: [
      ...phases.map((phase): EventGroup => ({
        id: phase.id, phase, isNow: phase === currentPhase, events: within.get(`phase:${phase.id}`) ?? [],
      })),
      ...(['monthly', 'other', 'undated'] as const).flatMap((id): EventGroup[] => {
        const found = within.get(id);
        return found ? [{ id, phase: null, isNow: false, events: found }] : [];
      }),
    ],
    steps: state.showSteps ? stepsOfYear(document, clock) : [],
    next,
  };
}

/** Those owners who are still in the workbook. */
export const ownersOf = (owners: readonly Id[], { actors }: Pick<WorkbookDocument, 'actors'>): readonly Actor[] =>
  owners.flatMap((id) => {
    const actor = actors[id];
    return actor && actor.del === undefined ? [actor] : [];
  });

