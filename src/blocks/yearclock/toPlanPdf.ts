import { type BlockContent, listEntries, monthNames, type PdfNode, type PlanOnPaper } from '@/blockkit';
import type { Language } from '@/lib/languages';
import { type ListedStep, readYear, stepsOfYear } from './content';
import { type ClockYear, monthsOf } from './dates';
import type { YearClockConfig, YearClockState } from './model';
import { texts } from './texts';
import { dateTable, phaseLegend } from './toPdf';
import { clockFigure } from './yearFigures';

/** More steps than this are told by the month: the plan lists them all elsewhere. */
const MOST_STEPS = 40;

/** One year of the whole plan: every event and every dated step of the workbook, whoever wrote it down. */
export function toPlanPdf(content: BlockContent<YearClockConfig, YearClockState>, { year, today }: PlanOnPaper): Iterable<readonly PdfNode[]> {
  const { config, state, document, language } = content;
  const all = listEntries(document.events).filter(({ title, when }) => title.trim() !== '' && when !== '');
  const one = readYear({ config, state: { ...state, showSteps: true }, events: all, document, year, today });
  const events = all.filter((event) => one.marks.some((mark) => mark.event === event));
  const steps = stepsOfYear(document, one.clock);
  if (events.length === 0 && steps.length === 0) return [];
  const isCounted = steps.length > MOST_STEPS;
  const listed = isCounted ? [] : steps.map(({ step }) => step);
  const turns = events.map((event) => ({ ...event, when: one.marks.find((mark) => mark.event === event && !mark.isRepeat)?.when ?? event.when }));
  return [
    [{ type: 'figure', width: 1, figure: clockFigure(one, all, language) }],
    [
      ...phaseLegend(content),
      ...(turns.length + listed.length > 0 ? [dateTable(turns, listed, content, { today, isShort: true })] : []),
      ...(isCounted ? [monthTable(one.clock, steps, language)] : []),
    ],
  ];
}

/** How many steps end in each month. */
function monthTable(clock: ClockYear, steps: readonly ListedStep[], language: Language): PdfNode {
  const t = texts.translator(language);
  return {
    type: 'table',
    caption: t('pdfStepsByMonth'),
    columns: [{ header: t('pdfMonth'), width: 30 }, { header: t('pdfSteps'), width: 70 }],
    rowHeads: true,
    rows: monthsOf(clock).map(({ month, first, last }) => [
      { text: monthNames(language)[month - 1] ?? '', strong: true },
      { text: String(steps.filter(({ span }) => first <= span.last && span.last <= last).length) },
    ]),
  };
}
