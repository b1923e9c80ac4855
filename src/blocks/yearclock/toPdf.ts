import { type BlockContent, type CalendarEvent, listEntries, localDay, type PdfCell, type PdfNode, type Step } from '@/blockkit';
import { byDate, ownersOf, phaseOf, phaseOfDay, typeOf } from './content';
import { dayOf, spanOf } from './dates';
import { listEventsOf, listPhases, type YearClockConfig, type YearClockState } from './model';
import { texts } from './texts';
import { fullDate, isOver, phaseDates, RECURS_KEYS, titleOf, TYPE_KEYS } from './words';
import { yearFigures } from './yearFigures';

type Content = BlockContent<YearClockConfig, YearClockState>;

/** The clock of every year from the present one on that has something of its own, then everything in a table by date. */
export function toPdf(content: Content): readonly PdfNode[] {
  const { block, state, document, language } = content;
  const t = texts.translator(language);
  const today = localDay(new Date());
  const events = listEventsOf(document, block.key);
  const years = yearFigures(content);
  const figures = years.flatMap(({ title, figure }): PdfNode[] => [
    ...(years.length > 1 ? [{ type: 'heading', level: 4, text: title } as const] : []),
    { type: 'figure', width: 1, figure: figure() },
  ]);
  const steps = state.showSteps ? listEntries(document.steps).filter(({ due, status, title }) => status !== 'dropped' && title.trim() !== '' && spanOf(due) !== null) : [];
  if (events.length === 0 && steps.length === 0) return [...figures, ...phaseLegend(content), { type: 'blank', text: t('pdfBlank'), lines: 8 }];
  return [...figures, ...phaseLegend(content), dateTable(events, steps, content, { today, isShort: false })];
}

/** What the numbers of the phases stand for. */
export function phaseLegend({ config, state, language }: Content): readonly PdfNode[] {
  const phases = listPhases(config, state);
  return phases.length === 0 ? [] : [{
    type: 'list',
    ordered: false,
    columns: 2,
    items: phases.map((phase) => ({ text: `${phase.number} ${phase.name}, ${phaseDates(phase, language)}`, detail: phase.help || undefined })),
  }];
}

interface DateTableLook {
  readonly today: string;
  /** Without notes and owners. */
  readonly isShort: boolean;
}

/** What is drawn, in the order of time. */
export function dateTable(
  events: readonly CalendarEvent[], steps: readonly Step[], { block, config, state, document, language }: Content, { today, isShort }: DateTableLook,
): PdfNode {
  const t = texts.translator(language);
  const phases = listPhases(config, state);
  const names = (ids: readonly string[]): string => ownersOf(ids, document).map(({ name }) => name).join(', ');
  const phaseName = (when: string): string => {
    const phase = when === '' ? null : phaseOfDay(phases, dayOf(when));
    return phase ? phase.name : '';
  };
  const row = (when: string, cells: readonly Omit<PdfCell, 'tone'>[], detail?: string): { readonly when: string; readonly cells: readonly PdfCell[] } => {
    const tone = isOver(when, today) ? 'muted' : 'normal';
    return { when, cells: [{ text: when === '' ? t('pdfNoDate') : fullDate(when, language), detail, tone }, ...cells.map((cell) => ({ ...cell, tone: 'normal' as const }))] };
  };
  const rows = [
    ...events.map((event) => row(
      event.when,
      [
        { text: titleOf(event, t) === event.title.replace(/\s+/g, ' ').trim() ? event.title : titleOf(event, t), detail: isShort ? undefined : event.note || undefined, strong: true },
        { text: t(TYPE_KEYS[typeOf(event)]) },
        { text: phaseOf(event, event.when, phases)?.name ?? '' },
        { text: names(event.owners) },
      ],
      event.recurs === '' ? undefined : t(RECURS_KEYS[event.recurs]),
    )),
    ...steps.map((step) => row(step.due, [{ text: step.title }, { text: t('step') }, { text: phaseName(step.due) }, { text: names(step.owners) }])),
  ].sort((a, b) => byDate(a.when, b.when));
  return {
    type: 'table',
    caption: block.title || t('kind'),
    columns: [
      { header: t('pdfWhen'), width: 20 },
      { header: t('pdfEvent'), width: 36 },
      { header: t('pdfType'), width: 16 },
      { header: t('pdfPhase'), width: 16 },
      ...(isShort ? [] : [{ header: t('pdfOwners'), width: 22 }]),
    ],
    rows: rows.map(({ cells }) => (isShort ? cells.slice(0, -1) : cells)),
  };
}
