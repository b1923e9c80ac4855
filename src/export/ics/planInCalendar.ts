import { formatPlanDate, statusWord } from '@/blockkit';
import { type Actor, type CalendarEvent, type Id, listEntries, parsePlanDate, type PlanDate, sectionOfBlock, type Step, type WorkbookDocument } from '@/document';
import type { Language } from '@/lib/languages';
import { planRows } from '@/plan';
import type { IcsEvent } from './event';
import { dayInCalendar, ruleInCalendar } from './planDays';
import { texts } from './texts';
import { eventInCalendar, stepInCalendar } from './titleInCalendar';
import { uidOf } from './uid';

/** What a plan's calendar is made from. */
export interface PlanSource {
  readonly workbookId: Id;
  readonly document: WorkbookDocument;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The sections in the workbook's order; `number` 0 = left out. */
  readonly sections: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  /** The name of an event's phase, `''` when none is told. */
  readonly phaseOf: (event: CalendarEvent) => string;
}

/** Which of the plan comes into a calendar. */
export interface PlanPick {
  readonly what: 'all' | 'steps' | 'events';
  /** What any of these carries; none = of everybody. */
  readonly owners: readonly Id[];
  readonly done: boolean;
  readonly dropped: boolean;
}

/** A step or an event of the plan with its event in a calendar; `ics` is null when nobody has said when it is. */
export interface PlanEntry {
  readonly kind: 'step' | 'event';
  readonly id: Id;
  readonly title: string;
  readonly when: PlanDate;
  readonly recurs: CalendarEvent['recurs'];
  readonly sectionId: string;
  readonly owners: readonly Actor[];
  readonly ics: IcsEvent | null;
}

type Common = Pick<PlanEntry, 'kind' | 'id' | 'title' | 'when' | 'recurs' | 'owners'> & {
  readonly block: string;
  readonly note: string;
  readonly status: string;
  readonly phase: string;
  readonly inCalendar: string;
};

function entryOf({ block, note, status, phase, inCalendar, ...entry }: Common, { workbookId, document, language, sections }: PlanSource): PlanEntry {
  const t = texts.translator(language);
  const { kind, id, when, owners } = entry;
  const sectionId = sectionOfBlock(block);
  const section = sections.find((one) => one.id === sectionId);
  const day = dayInCalendar(when, kind === 'step' ? 'deadline' : 'happening');
  const whole = { ...entry, sectionId };
  if (day === '') return { ...whole, ics: null };
  const isVague = parsePlanDate(when)?.precision !== 'day';
  const description = [
    note.trim(),
    owners.length > 0 ? t('owners', { names: owners.map(({ name }) => name.trim() || t('unnamed')).join(', ') }) : t('noOwner'),
    status && t('status', { status }),
    isVague && t('when', { when: formatPlanDate(when, language) }),
    section && t('section', { title: section.number > 0 ? `${section.number} ${section.title}` : section.title }),
    document.meta.name.trim() && t('workbook', { name: document.meta.name.trim() }),
  ].filter((line) => typeof line === 'string' && line !== '').join('\n');
  return {
    ...whole,
    ics: {
      uid: uidOf(workbookId, id),
      title: inCalendar,
      time: { type: 'days', first: day, last: day },
      description,
      categories: [phase, section?.title ?? ''].filter((name) => name !== ''),
      rule: ruleInCalendar({ when, recurs: entry.recurs }),
      isTentative: kind === 'event' && isVague,
    },
  };
}

const isWritten = ({ title, when, note, owners }: CalendarEvent): boolean =>
  title.trim() !== '' || when !== '' || note.trim() !== '' || owners.length > 0;

/** One step of the plan in a calendar. */
function stepEntry(step: Step, owners: readonly Actor[], source: PlanSource): PlanEntry {
  const { language } = source;
  return entryOf({
    kind: 'step', id: step.id, title: step.title, when: step.due, recurs: '', owners, block: step.block, note: step.note, phase: '',
    // Not that it is late: a calendar keeps what it was told, and sees the date itself.
    status: statusWord(step.status, language),
    inCalendar: stepInCalendar(step, language),
  }, source);
}

/** One event of the year clock in a calendar. */
function eventEntry(event: CalendarEvent, source: PlanSource): PlanEntry {
  const { document: { actors }, language } = source;
  const owners = event.owners.flatMap((id) => {
    const actor = actors[id];
    return actor && actor.del === undefined ? [actor] : [];
  });
  return entryOf({
    kind: 'event', id: event.id, title: event.title, when: event.when, recurs: event.recurs, owners, block: event.block, note: event.note,
    phase: source.phaseOf(event), status: '', inCalendar: eventInCalendar(event, language),
  }, source);
}

/** The first day in the calendar, those without one last. */
const dayOf = ({ ics }: PlanEntry): string => (ics?.time.type === 'days' ? ics.time.first : '9999');

/** The plan as entries of a calendar, by day; those that nobody has dated last. Wholly empty ones are left out. */
export function planInCalendar(source: PlanSource, { what, owners, done, dropped }: PlanPick): readonly PlanEntry[] {
  const { document, today } = source;
  const isPicked = (entry: PlanEntry): boolean => owners.length === 0 || entry.owners.some(({ id }) => owners.includes(id));
  const steps = what === 'events' ? [] : planRows(document, today)
    .filter(({ step }) => (step.status !== 'done' || done) && (step.status !== 'dropped' || dropped))
    .map((row) => stepEntry(row.step, row.owners, source));
  const events = what === 'steps' ? [] : listEntries(document.events).filter(isWritten).map((event) => eventEntry(event, source));
  return [...steps, ...events].filter(isPicked).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}
