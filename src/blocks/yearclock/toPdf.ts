import { type BlockContent, EVENT_KINDS, listEntries, localDay, type PdfCell, type PdfNode } from '@/blockkit';
import { byDate, defaultYear, findNext, ownersOf, phaseOf, phaseOfDay, readYear, typeOf } from './content';
import { clockYearOf, dayOf, spanOf } from './dates';
import { drawClock, withLegend } from './drawClock';
import { layoutClock } from './layout';
import { listEventsOf, listPhases, type YearClockConfig, type YearClockState } from './model';
import { texts } from './texts';
import { centreWords, clockAlt, fullDate, isOver, layoutWords, phaseDates, RECURS_KEYS, titleOf, TYPE_KEYS, yearTitle } from './words';

/** Units; drawn over the whole width of the page, so that letters come out at about 9 points. */
const FRAME = { width: 900, height: 700, text: 15, style: 'labels' } as const;

/** The clock of every year from the present one on that has something of its own, then everything in a table by date. */
export function toPdf({ block, config, state, document, language }: BlockContent<YearClockConfig, YearClockState>): readonly PdfNode[] {
  const t = texts.translator(language);
  const today = localDay(new Date());
  const events = listEventsOf(document, block.key);
  const phases = listPhases(config, state);
  const first = defaultYear(events, state.startMonth, dayOf(today));
  const years = [...new Set([first, ...events.flatMap(({ when }) => (spanOf(when) ? [clockYearOf(dayOf(when), state.startMonth)] : []))])]
    .filter((year) => year >= first).sort((a, b) => a - b);

  const figures = years.flatMap((year): PdfNode[] => {
    const content = readYear({ config, state, events, document, year, today });
    const layout = layoutClock(content, FRAME, layoutWords(language, t));
    // The middle is for the year: a printed page does not know how long there is to go.
    const centre = content.isThisYear && findNext(events, content.today) ? centreWords({ ...content, isThisYear: false }, language, t) : centreWords(content, language, t);
    return [
      ...(years.length > 1 ? [{ type: 'heading', level: 4, text: yearTitle(content.clock) } as const] : []),
      {
        type: 'figure',
        width: 1,
        figure: withLegend(
          drawClock(layout, content, { centre, alt: clockAlt(content, language, t), language, isPaper: true }),
          [...EVENT_KINDS.map((type) => ({ type, text: t(TYPE_KEYS[type]) })), ...(content.steps.length > 0 ? [{ type: 'step', text: t('step') } as const] : [])],
          FRAME.text,
        ),
      },
    ];
  });

  const legend: PdfNode[] = phases.length === 0 ? [] : [{
    type: 'list',
    ordered: false,
    columns: 2,
    items: phases.map((phase) => ({ text: `${phase.number} ${phase.name}, ${phaseDates(phase, language)}`, detail: phase.help || undefined })),
  }];

  const steps = state.showSteps ? listEntries(document.steps).filter(({ due, status, title }) => status !== 'dropped' && title.trim() !== '' && spanOf(due) !== null) : [];
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
        { text: titleOf(event, t) === event.title.replace(/\s+/g, ' ').trim() ? event.title : titleOf(event, t), detail: event.note || undefined, strong: true },
        { text: t(TYPE_KEYS[typeOf(event)]) },
        { text: phaseOf(event, event.when, phases)?.name ?? '' },
        { text: names(event.owners) },
      ],
      event.recurs === '' ? undefined : t(RECURS_KEYS[event.recurs]),
    )),
    ...steps.map((step) => row(step.due, [{ text: step.title }, { text: t('step') }, { text: phaseName(step.due) }, { text: names(step.owners) }])),
  ].sort((a, b) => byDate(a.when, b.when));

  if (events.length === 0 && steps.length === 0) return [...figures, ...legend, { type: 'blank', text: t('pdfBlank'), lines: 8 }];
  return [
    ...figures,
    ...legend,
    {
      type: 'table',
      caption: block.title || t('kind'),
      columns: [
        { header: t('pdfWhen'), width: 20 },
        { header: t('pdfEvent'), width: 36 },
        { header: t('pdfType'), width: 16 },
        { header: t('pdfPhase'), width: 16 },
        { header: t('pdfOwners'), width: 22 },
      ],
      rows: rows.map(({ cells }) => cells),
    },
  ];
}
