import {
  type CalendarEvent, type EventChanges, type Id, listEntries, parsePlanDate, type Step, type StepChanges, type WorkbookDocument,
} from '@/document';
import { dayInCalendar, entryOfUid, eventInCalendar, plainText, ruleInCalendar, stepInCalendar } from '@/export/ics';
import { type ForeignEvent, tidyRule } from '@/import/ics';
import { LANGUAGES } from '@/lib/languages';
import { foldText } from '@/lib/foldText';

/** An event of a file beside what the workbook has. */
export type Compared =
  | { readonly kind: 'new'; readonly event: ForeignEvent }
  /** It is here already, as it is there. */
  | { readonly kind: 'same'; readonly event: ForeignEvent }
  /** It is here, but not as it is there. */
  | { readonly kind: 'event'; readonly event: ForeignEvent; readonly here: CalendarEvent; readonly changes: EventChanges }
  | { readonly kind: 'step'; readonly event: ForeignEvent; readonly here: Step; readonly changes: StepChanges }
  /** Of this workbook, but changed in a way that it cannot take: a rule that the year clock cannot say, or a workshop's time. */
  | { readonly kind: 'left'; readonly event: ForeignEvent; readonly why: 'rule' | 'workshop' };

const MARK = '\u0000';
const tidy = (title: string): string => plainText(title).trim();

/**
 * The title in the workbook that a title in a calendar stands for: without the words that our own calendar puts round it.
 * `dress` puts them, in each language.
 */
function bareTitle(found: string, own: string, dress: (title: string) => readonly string[]): string {
  if (tidy(found) === tidy(own) || dress(own).some((title) => tidy(title) === tidy(found))) return own;
  for (const dressed of dress(MARK)) {
    const [before = '', after = ''] = dressed.split(MARK);
    if (before + after !== '' && found.startsWith(before) && found.endsWith(after)) return found.slice(before.length, found.length - after.length);
  }
  return found;
}

const hasChanges = (changes: object): boolean => Object.keys(changes).length > 0;

/** An event of the year clock that came back from a calendar. */
function compareOwnEvent(event: ForeignEvent, here: CalendarEvent): Compared {
  const rule = tidyRule(ruleInCalendar(here) ?? '');
  const isSameRule = event.rule === rule;
  if (!isSameRule && event.rule !== '' && event.recurs === '') return { kind: 'left', event, why: 'rule' };
  const title = bareTitle(event.title, here.title, (words) => LANGUAGES.map((language) => eventInCalendar({ ...here, title: words }, language)));
  const isMoved = event.first !== dayInCalendar(here.when, 'happening');
  // A month that comes again and again stays a month: its first workday is another day each time.
  const isMonthly = isSameRule && rule !== '' && parsePlanDate(here.when)?.precision !== 'day';
  const changes: EventChanges = {
    ...(title !== here.title && { title }),
    ...(isMoved && { when: isMonthly ? event.first.slice(0, 7) : event.when }),
    ...(!isSameRule && event.recurs !== here.recurs && { recurs: event.recurs }),
  };
  return hasChanges(changes) ? { kind: 'event', event, here, changes } : { kind: 'same', event };
}

/** A step that came back from a calendar. */
function compareStep(event: ForeignEvent, here: Step): Compared {
  if (event.rule !== '') return { kind: 'left', event, why: 'rule' };
  const title = bareTitle(event.title, here.title, (words) => LANGUAGES.map((language) => stepInCalendar({ ...here, title: words }, language)));
  const changes: StepChanges = {
    ...(title !== here.title && { title }),
    ...(event.first !== dayInCalendar(here.due, 'deadline') && { due: event.when }),
  };
  return hasChanges(changes) ? { kind: 'step', event, here, changes } : { kind: 'same', event };
}

/** An event that was taken from the same calendar before. */
function compareKnown(event: ForeignEvent, here: CalendarEvent): Compared {
  const changes: EventChanges = {
    ...(tidy(event.title) !== tidy(here.title) && { title: event.title }),
    ...(event.when !== here.when && { when: event.when }),
    ...(event.recurs !== here.recurs && { recurs: event.recurs }),
  };
  return hasChanges(changes) ? { kind: 'event', event, here, changes } : { kind: 'same', event };
}

const alive = <T extends { readonly del?: number }>(entry: T | undefined): T | null => (entry && entry.del === undefined ? entry : null);

/** The days on which a workbook's own workshops and their rows are, by id. */
const workshopDays = ({ workshops }: WorkbookDocument): ReadonlyMap<Id, string> =>
  new Map(listEntries(workshops ?? {}).flatMap(({ id, date, items }) => [id, ...listEntries(items).map((item) => item.id)].map((one) => [one, date] as const)));

/** Tells whether an event's name is one that this workbook gave. */
export const isOwn = (document: WorkbookDocument, workbookId: Id): ((uid: string) => boolean) => {
  const days = workshopDays(document);
  return (uid) => {
    const id = entryOfUid(uid, workbookId);
    return id !== null && (alive(document.events[id]) !== null || alive(document.steps[id]) !== null || days.has(id));
  };
};

/**
 * What the events of a file are to a workbook: known by the name that our own calendar gave them, by the name that they
 * had when they were taken from this calendar before, or by title and date.
 */
export function compareCalendar(events: readonly ForeignEvent[], document: WorkbookDocument, workbookId: Id): readonly Compared[] {
  const days = workshopDays(document);
  const here = listEntries(document.events);
  const byUid = new Map(here.flatMap((event) => (event.uid ? [[event.uid, event] as const] : [])));
  const nameOf = (title: string, when: string): string => `${when} ${foldText(title).replace(/\s+/g, ' ').trim()}`;
  const byName = new Set(here.map(({ title, when }) => nameOf(title, when)));
  return events.map((event): Compared => {
    const id = entryOfUid(event.uid, workbookId);
    const own = id === null ? null : alive(document.events[id]);
    if (own) return compareOwnEvent(event, own);
    const step = id === null ? null : alive(document.steps[id]);
    if (step) return compareStep(event, step);
    const day = id === null ? undefined : days.get(id);
    if (day !== undefined) return day === event.first ? { kind: 'same', event } : { kind: 'left', event, why: 'workshop' };
    const known = event.uid === '' ? undefined : byUid.get(event.uid);
    if (known) return compareKnown(event, known);
    return { kind: byName.has(nameOf(event.title, event.when)) ? 'same' : 'new', event };
  });
}
