import type { PdfCell } from '@/blockkit';
import { type CalendarEvent, lastDayOf, listEntries, parsePlanDate, quarterOf, sectionOfBlock, type WorkbookDocument } from '@/document';
import { formatDay, localeOf } from '@/i18n';
import type { Language } from '@/lib/languages';
import { countRows, type PlanRow, planRows } from '@/plan';
import { texts } from '../texts';
import type { PlanChapter, PlanGroupOnPaper } from './pdfWorkbook';
import type { NumberedSection, PdfSource } from './workbookToPdf';

type Translate = ReturnType<typeof texts.translator>;

/** A step or an event, in the order of time. */
interface Line {
  readonly year: number | null;
  readonly quarter: number | null;
  readonly lastDay: string;
  readonly sectionId: string;
  readonly cells: (sections: ReadonlyMap<string, NumberedSection>) => readonly PdfCell[];
}

const living = (document: WorkbookDocument): readonly CalendarEvent[] =>
  listEntries(document.events).filter(({ title }) => title.trim() !== '');

export const hasPlan = (document: WorkbookDocument): boolean =>
  listEntries(document.steps).some(({ title }) => title.trim() !== '') || living(document).length > 0;

/** All steps and events by quarter, those without a date last. */
export function planChapter(source: PdfSource, sections: readonly NumberedSection[]): PlanChapter {
  const { document, language, options } = source;
  const t = texts.translator(language);
  const numbered = new Map(sections.map((one) => [one.section.id, one]));
  const rows = planRows(document, options.today);
  const lines = [...rows.map((row) => stepLine(row, t, language)), ...living(document).map((event) => eventLine(event, source))]
    .sort((a, b) => (a.lastDay === b.lastDay ? 0 : a.lastDay === '' ? 1 : b.lastDay === '' ? -1 : a.lastDay < b.lastDay ? -1 : 1));
  const years = new Set(lines.flatMap(({ year }) => year ?? []));
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = line.year === null ? 'undated' : `${line.year}-Q${line.quarter}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  const used = new Set(lines.map(({ sectionId }) => sectionId));
  return {
    type: 'plan',
    id: 'plan',
    title: t('plan'),
    year: years.size === 1 ? String([...years][0]) : '',
    today: options.today,
    headers: [t('plan-step'), t('plan-section'), t('plan-owners'), t('plan-due'), t('plan-status')],
    groups: [...groups].map(([key, inGroup]): PlanGroupOnPaper => {
      const { year = null, quarter = null } = inGroup[0] ?? {};
      const title = quarter === null ? t('plan-undated') : t(`quarter-${quarter as 1 | 2 | 3 | 4}`);
      return { key, quarter, title: years.size > 1 && year !== null ? `${title} ${year}` : title, rows: inGroup.map(({ cells }) => cells(numbered)) };
    }),
    sections: sections.filter(({ section }) => used.has(section.id)).map(({ section, number }) => ({ number, title: section.title })),
    summary: summaryOf(rows, source),
    empty: t('plan-empty'),
  };
}

function stepLine(row: PlanRow, t: Translate, language: Language): Line {
  const { step, owners, late, year, quarter, lastDay, sectionId } = row;
  const status = late ? 'late' : step.status;
  const finished = step.status === 'done' || step.status === 'dropped';
  return {
    year, quarter, lastDay, sectionId,
    cells: (sections) => [
      { text: step.title, strong: true, tone: finished ? 'muted' : 'normal' },
      sectionCell(sections, sectionId),
      { text: owners.map(({ name }) => name).join(', ') },
      { text: formatDue(step.due, language), tone: late ? 'late' : 'normal' },
      { text: t(`status-${status}`), mark: { mark: 'status', status }, strong: late, tone: late ? 'late' : 'normal' },
    ],
  };
}

function eventLine(event: CalendarEvent, { document, language }: PdfSource): Line {
  const t = texts.translator(language);
  const date = parsePlanDate(event.when);
  const owners = event.owners.flatMap((id) => {
    const actor = document.actors[id];
    return actor && actor.del === undefined ? [actor.name] : [];
  });
  const sectionId = sectionOfBlock(event.block);
  const every = event.recurs === 'monthly' ? t('every-month') : event.recurs === 'yearly' ? t('every-year') : '';
  return {
    year: date?.year ?? null,
    quarter: date ? quarterOf(date) : null,
    lastDay: lastDayOf(event.when),
    sectionId,
    cells: (sections) => [
      { text: event.title, strong: true },
      sectionCell(sections, sectionId),
      { text: owners.join(', ') },
      { text: formatDue(event.when, language) },
      { text: [t('event'), every].filter(Boolean).join(', ') },
    ],
  };
}

function sectionCell(sections: ReadonlyMap<string, NumberedSection>, id: string): PdfCell {
  const found = sections.get(id);
  return found ? { text: String(found.number), mark: { mark: 'section', number: found.number } } : { text: '' };
}

/** As short as a narrow column needs: `25.2.`, `2/2027`, `1–3/2027`. The year of a day stands in its heading. */
function formatDue(value: string, language: Language): string {
  const date = parsePlanDate(value);
  if (!date) return '';
  if (date.precision === 'month') return `${date.month}/${date.year}`;
  if (date.precision === 'quarter') return `${date.quarter * 3 - 2}–${date.quarter * 3}/${date.year}`;
  return dayFormat(language).format(new Date(date.year, date.month - 1, date.day, 12));
}

const dayFormats = new Map<Language, Intl.DateTimeFormat>();

function dayFormat(language: Language): Intl.DateTimeFormat {
  const format = dayFormats.get(language)
    ?? new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: language === 'en' ? 'short' : 'numeric' });
  dayFormats.set(language, format);
  return format;
}

function summaryOf(rows: readonly PlanRow[], { language, options }: PdfSource): string {
  const t = texts.translator(language);
  const counts = countRows(rows);
  const late = { ...counts, open: rows.filter((row) => row.step.status === 'open' && !row.late).length, doing: rows.filter((row) => row.step.status === 'doing' && !row.late).length };
  const parts = (['done', 'doing', 'open', 'late'] as const).filter((status) => late[status] > 0)
    .map((status) => t(`count-${status}`, { count: late[status] }));
  return parts.length === 0 ? '' : t('plan-summary', { date: formatDay(options.today, language), parts: parts.join(', ') });
}
