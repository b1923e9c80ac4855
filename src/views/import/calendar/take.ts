import type { BlockKey, CalendarTake, EventChanges, Id, StepChanges, WorkbookDocument } from '@/document';
import { formatDay } from '@/i18n';
import type { ForeignEvent } from '@/import/ics';
import type { Language } from '@/lib/languages';
import type { Compared } from './compare';
import { texts } from './texts';

export type Takeable = Extract<Compared, { readonly kind: 'new' | 'event' | 'step' }>;

export const isTakeable = (one: Compared): one is Takeable => one.kind === 'new' || one.kind === 'event' || one.kind === 'step';

export interface TakeChoices {
  readonly block: BlockKey;
  /** `''` = by its date. */
  readonly phase: string;
  /** Descriptions and places too. */
  readonly withWords: boolean;
}

/** A time of day as the language writes it, `9.15`. */
const clock = (time: string, language: Language): string => (language === 'en' ? time : time.replace(/^0/, '').replace(':', '.'));

/** When it is, as far as the date of a year clock cannot say it; `''` when there is nothing more to say. */
export function timeInWords({ first, last, start, end, when }: ForeignEvent, language: Language): string {
  if (when !== first) return '';
  const t = texts.translator(language);
  const times = start === '' ? '' : t('clock', { time: end === '' ? clock(start, language) : `${clock(start, language)}–${clock(end, language)}` });
  const days = last > first ? t('days', { first: formatDay(first, language), last: formatDay(last, language) }) : '';
  return [days, times].filter((words) => words !== '').join(', ');
}

/** What is written of an event beside its title and date. */
const noteOf = (event: ForeignEvent, withWords: boolean, language: Language): string =>
  [timeInWords(event, language), ...(withWords ? [event.place, event.description] : [])].filter((words) => words !== '').join('\n');

/** The command's arguments for what was chosen. */
export function takeOf(chosen: readonly Takeable[], { block, phase, withWords }: TakeChoices, language: Language, newId: () => Id): CalendarTake {
  const news = chosen.filter((one) => one.kind === 'new');
  return {
    added: news.map(({ event }) => ({
      id: newId(), block, phase, title: event.title, when: event.when, recurs: event.recurs, owners: [], note: noteOf(event, withWords, language),
      ...(event.uid !== '' && { uid: event.uid }),
    })),
    events: Object.fromEntries(chosen.flatMap((one): [Id, EventChanges][] => (one.kind === 'event' ? [[one.here.id, one.changes]] : []))),
    steps: Object.fromEntries(chosen.flatMap((one): [Id, StepChanges][] => (one.kind === 'step' ? [[one.here.id, one.changes]] : []))),
  };
}

/** What gives back what `take` took: new ones are deleted, changed fields are as they were in `document`. `now` is in ms. */
export function givenBack(take: CalendarTake, document: WorkbookDocument, now: number): CalendarTake {
  const before = <Entry extends object>(entry: Entry | undefined, changes: object): Partial<Entry> =>
    Object.fromEntries(Object.entries(entry ?? {}).filter(([key]) => key in changes)) as Partial<Entry>;
  return {
    added: [],
    events: {
      ...Object.fromEntries(Object.entries(take.events).map(([id, changes]) => [id, before(document.events[id], changes)])),
      ...Object.fromEntries(take.added.map(({ id }) => [id, { del: now }])),
    },
    steps: Object.fromEntries(Object.entries(take.steps).map(([id, changes]) => [id, before(document.steps[id], changes)])),
  };
}
