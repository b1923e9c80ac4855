import { listEntries, parsePlanDate } from '@/document';
import { type IcsEvent, type PlanEntry, planInCalendar, planSource } from '@/export/ics';
import { foldText } from '@/lib/foldText';
import { runOfDay } from '@/workshop';
import { runInCalendar } from '../../../agenda/runInCalendar';
import { texts as agendaTexts } from '../../../agenda/texts';
import { rowWords } from '../../../agenda/words';
import type { ExportSource } from '../types';
import type { CalendarChoices } from './choices';

/** One entry of the calendar as the preview tells it. */
export interface ShownEntry {
  readonly key: string;
  readonly ics: IcsEvent;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly recurs: PlanEntry['recurs'];
}

export interface CalendarContents {
  /** By day. */
  readonly shown: readonly ShownEntry[];
  /** How many have no date. */
  readonly undated: number;
  /** Some stand on a day that stands for a month or a quarter. */
  readonly isVague: boolean;
  /** Ids of the people who are named in it. */
  readonly people: ReadonlySet<string>;
}

function workshopsIn(source: ExportSource): readonly ShownEntry[] {
  const { workbookId, document, language, sections } = source;
  const t = agendaTexts.translator(language);
  const words = rowWords(t, sections);
  return listEntries(document.workshops ?? {}).flatMap((workshop): readonly ShownEntry[] => {
    if (parsePlanDate(workshop.date)?.precision !== 'day') return [];
    // A moment before the day, so that it is told as planned.
    const run = runOfDay(workshop, 0);
    return runInCalendar({ workshop, run, words, language, t, place: document.meta.place, workbookId }, 'workshop')
      .map((ics) => ({ key: workshop.id, ics, day: workshop.date, recurs: '' }));
  });
}

/** All that comes into a calendar. An event that is a workshop of the same day and name comes once, with its times. */
function makeContents(source: ExportSource, choices: CalendarChoices): CalendarContents {
  const entries = planInCalendar(planSource(source), choices);
  const workshops = choices.workshops && choices.what !== 'steps' ? workshopsIn(source) : [];
  const nameOf = (day: string, title: string): string => `${day} ${foldText(title).trim()}`;
  const timed = new Set(workshops.map(({ day, ics }) => nameOf(day, ics.title)));
  const shown = entries.flatMap(({ id, kind, title, when, recurs, ics }): readonly ShownEntry[] => {
    if (ics?.time.type !== 'days' || (kind === 'event' && recurs === '' && timed.has(nameOf(when, title)))) return [];
    return [{ key: id, ics, day: ics.time.first, recurs }];
  });
  return {
    shown: [...shown, ...workshops].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    undated: entries.filter(({ ics }) => ics === null).length,
    isVague: entries.some(({ ics, when }) => ics !== null && parsePlanDate(when)?.precision !== 'day'),
    people: new Set(entries.flatMap(({ ics, owners }) => (ics ? owners : [])).flatMap(({ id, type, name }) => (type === 'person' && name.trim() !== '' ? [id] : []))),
  };
}

const made = new WeakMap<ExportSource, { readonly choices: CalendarChoices; readonly contents: CalendarContents }>();

/** `makeContents`; the same for the same source and choices. */
export function calendarContents(source: ExportSource, choices: CalendarChoices): CalendarContents {
  const known = made.get(source);
  if (known?.choices === choices) return known.contents;
  const contents = makeContents(source, choices);
  made.set(source, { choices, contents });
  return contents;
}
