import type { PdfCell, PdfColumn } from '@/blockkit';
import { parsePlanDate } from '@/document';
import { formatDay, localeOf } from '@/i18n';
import type { Language } from '@/lib/languages';
import type { PlanEvent, PlanRow } from '@/plan';
import type { NumberedSection } from '../source';
import type { Translate, YearPlan } from './yearPlan';

export type PlanColumn = 'step' | 'section' | 'owners' | 'with' | 'due' | 'status';

const WIDTHS: Readonly<Record<PlanColumn, number>> = { step: 216, section: 27, owners: 140, with: 120, due: 62, status: 90 };

/** `toFill`: columns that are written on by hand. */
export const planColumns = (ids: readonly PlanColumn[], t: Translate, toFill: readonly PlanColumn[] = []): readonly PdfColumn[] =>
  ids.map((id) => ({ header: t(`plan-${id}`), width: WIDTHS[id], align: id === 'due' ? 'end' : undefined, ...(toFill.includes(id) && { isToFill: true }) }));

interface CellPlace {
  readonly plan: YearPlan;
  /** Days are told with their year: the heading above does not tell it. */
  readonly isDated?: boolean;
  /** The owner whose list it is. */
  readonly owner?: string;
}

export function stepCells(row: PlanRow, columns: readonly PlanColumn[], { plan, isDated = false, owner }: CellPlace): readonly PdfCell[] {
  const { step, owners, late, sectionId } = row;
  const { t, source, sections } = plan;
  const tone = late ? 'late' : 'normal';
  const status = late ? 'late' : step.status;
  const isOver = step.status === 'done' || step.status === 'dropped';
  const names = (ids: PlanRow['owners']): PdfCell => ({ text: ids.map(({ name }) => name).join(', ') });
  return columns.map((column): PdfCell => {
    switch (column) {
      case 'step': return { text: step.title.trim() === '' ? t('unnamed-step') : step.title, strong: true, tone: isOver ? 'muted' : 'normal' };
      case 'section': return sectionCell(sections, sectionId);
      case 'owners': return names(owners);
      case 'with': return names(owners.filter(({ id }) => id !== owner));
      case 'due': return { text: dueText(step.due, source.language, isDated), tone };
      case 'status': return { text: t(`status-${status}`), mark: { mark: 'status', status }, strong: late, tone };
    }
  });
}

export function eventCells({ event, when, owners, sectionId }: PlanEvent, columns: readonly PlanColumn[], { plan: { t, source, sections } }: CellPlace): readonly PdfCell[] {
  const every = event.recurs === 'monthly' ? t('every-month') : event.recurs === 'yearly' ? t('every-year') : '';
  return columns.map((column): PdfCell => {
    switch (column) {
      case 'step': return { text: event.title, strong: true };
      case 'section': return sectionCell(sections, sectionId);
      case 'owners': return { text: owners.map(({ name }) => name).join(', ') };
      case 'with': return { text: '' };
      case 'due': return { text: dueText(when, source.language, false) };
      case 'status': return { text: [t('event'), every].filter(Boolean).join(', ') };
    }
  });
}

function sectionCell(sections: readonly NumberedSection[], id: string): PdfCell {
  const found = sections.find(({ section }) => section.id === id);
  return found ? { text: String(found.number), mark: { mark: 'section', number: found.number } } : { text: '' };
}

/** As short as a narrow column needs: `25.2.`, `2/2027`, `1–3/2027`; `isDated`: `25.2.2027`. */
function dueText(value: string, language: Language, isDated: boolean): string {
  const date = parsePlanDate(value);
  if (!date) return '';
  if (date.precision === 'month') return `${date.month}/${date.year}`;
  if (date.precision === 'quarter') return `${date.quarter * 3 - 2}–${date.quarter * 3}/${date.year}`;
  return isDated ? formatDay(value, language) : dayFormat(language).format(new Date(date.year, date.month - 1, date.day, 12));
}

const dayFormats = new Map<Language, Intl.DateTimeFormat>();

function dayFormat(language: Language): Intl.DateTimeFormat {
  const format = dayFormats.get(language)
    ?? new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: language === 'en' ? 'short' : 'numeric' });
  dayFormats.set(language, format);
  return format;
}
