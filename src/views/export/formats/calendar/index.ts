import { writeCalendar } from '@/export/ics';
import { exportFileName } from '@/lib/exportFileName';
import { defineFormat, type ExportSource } from '../types';
import { CalendarChoiceFields } from './CalendarChoiceFields';
import { CalendarPreview } from './CalendarPreview';
import { type CalendarChoices, readChoices } from './choices';
import { calendarContents } from './contents';
import { texts } from './texts';

/** The years told in the name of a file: those that entries have, when they are one. */
const yearIn = (days: readonly string[]): string => {
  const years = new Set(days.map((day) => day.slice(0, 4)));
  return years.size === 1 ? [...years].join('') : '';
};

const ownerNames = ({ document }: ExportSource, { owners }: CalendarChoices): readonly string[] =>
  (owners.length > 2 ? [] : owners.map((id) => document.actors[id]?.name ?? ''));

/** The plan for any calendar program. */
export const calendar = defineFormat<CalendarChoices>({
  id: 'calendar',
  group: 'calendar',
  label: (language) => texts.translator(language)('label'),
  about: (language) => texts.translator(language)('about'),
  action: (language) => texts.translator(language)('action'),
  readChoices,
  Choices: CalendarChoiceFields,
  Preview: CalendarPreview,
  lack: (source, choices) => {
    const { shown, undated } = calendarContents(source, choices);
    const t = texts.translator(source.language);
    return shown.length > 0 ? null : undated > 0 ? t('lackDates') : t('lackNothing');
  },
  holds: (source, choices) => ({ people: calendarContents(source, choices).people.size, contacts: 0 }),
  make: (source, choices) => {
    const { document, language } = source;
    const { shown } = calendarContents(source, choices);
    const name = exportFileName([document.meta.name, texts.translator(language)('fileName'), ...ownerNames(source, choices), yearIn(shown.map(({ day }) => day))], 'ics');
    const content = writeCalendar({ name: document.meta.name, events: shown.map(({ ics }) => ics), now: Date.now() });
    return Promise.resolve({ files: [{ name, type: 'text/calendar', content }] });
  },
});
