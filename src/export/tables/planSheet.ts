import { formatPlanDate } from '@/blockkit';
import { type Actor, type CalendarEvent, lastDayOf, listEntries, parsePlanDate, type PlanDate, sectionOfBlock, type Step } from '@/document';
import { SHEET_VALUES, SHEETS, type SheetColumn } from '@/document/sheets';
import type { Language } from '@/lib/languages';
import { joinNames } from '@/lib/nameList';
import { planRows } from '@/plan';
import type { BlockPart } from './answerSheets';
import { defineSheet } from './defineSheet';
import type { Cell, TableSource, WorkbookSheet } from './types';

const WIDTHS: Record<SheetColumn<'plan'>, number> = {
  type: 14, title: 48, owners: 32, when: 22, status: 16, section: 36, theme: 30, recurs: 16, eventType: 20, phaseName: 24, note: 50, id: 14, phase: 14, place: 20, carriedFrom: 14,
};

type PlanItem = { readonly step: Step; readonly owners: readonly Actor[]; readonly lastDay: string } | { readonly event: CalendarEvent; readonly lastDay: string };

const isEmptyEvent = ({ title, when, owners, note }: CalendarEvent): boolean => title.trim() === '' && when === '' && owners.length === 0 && note.trim() === '';

/** Steps and events by date, events first among equals, those without a date last. */
function listItems({ document, today }: TableSource): readonly PlanItem[] {
  const events = listEntries(document.events).filter((event) => !isEmptyEvent(event)).map((event): PlanItem => ({ event, lastDay: lastDayOf(event.when) }));
  const order = ({ lastDay }: PlanItem): string => lastDay || '9999-99-99';
  return [...events, ...planRows(document, today)].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** A day is a date that can be reckoned with; a month or a quarter is what people write. */
const dateCell = (date: PlanDate, language: Language): Cell =>
  parsePlanDate(date)?.precision === 'day' ? { day: date } : formatPlanDate(date, language);

/** All steps and events of the workbook. */
export function planSheet(source: TableSource, parts: readonly BlockPart[]): WorkbookSheet {
  const { document, language } = source;
  const items = listItems(source);
  const themes = new Map<string, string>(parts.flatMap(({ key, themes: own }) => own.map(({ id, title }) => [`${key}#${id}`, title] as const)));
  const phases = new Map<string, string>(parts.flatMap(({ key, tables }) => Object.entries(tables.phases ?? {}).map(([id, name]) => [`${key}#${id}`, name] as const)));
  const sections = new Map(source.sections.map(({ id, section }) => [id, section.title]));
  const living = (ids: readonly string[]): readonly Actor[] => ids.flatMap((id) => {
    const actor = document.actors[id];
    return actor && actor.del === undefined ? [actor] : [];
  });
  const names = (actors: readonly Actor[]): string => joinNames(actors.map(({ name }) => name));

  return defineSheet('plan', SHEETS.plan, WIDTHS, language, items, (item): Record<SheetColumn<'plan'>, Cell> => {
    if ('step' in item) {
      const { step, owners } = item;
      const place = step.entry === '' ? step.block : `${step.block}#${step.entry}`;
      return {
        type: SHEET_VALUES.rowType.step[language], title: step.title, owners: names(owners), when: dateCell(step.due, language),
        status: SHEET_VALUES.status[step.status][language], section: sections.get(sectionOfBlock(step.block)) ?? '', theme: themes.get(place) ?? '',
        recurs: '', eventType: '', phaseName: '', note: step.note, id: step.id, phase: '', place, carriedFrom: step.carriedFrom ?? '',
      };
    }
    const { event } = item;
    return {
      type: SHEET_VALUES.rowType.event[language], title: event.title, owners: names(living(event.owners)), when: dateCell(event.when, language),
      status: '', section: sections.get(sectionOfBlock(event.block)) ?? '', theme: '',
      recurs: event.recurs === '' ? '' : SHEET_VALUES.recurs[event.recurs][language],
      eventType: SHEET_VALUES.eventType[event.type ?? 'gathering'][language],
      phaseName: phases.get(`${event.block}#${event.phase}`) ?? '', note: event.note, id: event.id, phase: event.phase, place: event.block, carriedFrom: '',
    };
  });
}
