import { type BlockContent, type CalendarEvent, EVENT_KINDS, type LocalFigure, localDay } from '@/blockkit';
import type { Language } from '@/lib/languages';
import { defaultYear, findNext, readYear, type YearContent } from './content';
import { clockYearOf, dayOf, spanOf } from './dates';
import { drawClock, withLegend } from './drawClock';
import { layoutClock } from './layout';
import { listEventsOf, type YearClockConfig, type YearClockState } from './model';
import { texts } from './texts';
import { centreWords, clockAlt, layoutWords, TYPE_KEYS, yearTitle } from './words';

/** Units; drawn over the whole width of a page, so that letters come out at about 9 points. */
const FRAME = { width: 900, height: 700, text: 15, style: 'labels' } as const;

export interface YearFigure {
  readonly year: number;
  readonly title: string;
  readonly figure: () => LocalFigure;
}

/** The clock of every year from the present one on that has something of its own, with the meaning of its marks under it. */
export function yearFigures({ block, config, state, document, language }: BlockContent<YearClockConfig, YearClockState>): readonly YearFigure[] {
  const today = localDay(new Date());
  const events = listEventsOf(document, block.key);
  const first = defaultYear(events, state.startMonth, dayOf(today));
  const years = [...new Set([first, ...events.flatMap(({ when }) => (spanOf(when) ? [clockYearOf(dayOf(when), state.startMonth)] : []))])]
    .filter((year) => year >= first).sort((a, b) => a - b);
  return years.map((year) => {
    const content = readYear({ config, state, events, document, year, today });
    return {
      year,
      title: yearTitle(content.clock),
      figure: () => clockFigure(content, events, language),
    };
  });
}

/** One year drawn for paper. `events` are those that the year was read from. */
export function clockFigure(content: YearContent, events: readonly CalendarEvent[], language: Language): LocalFigure {
  const t = texts.translator(language);
  // The middle is for the year: paper does not know how long there is to go.
  const centre = content.isThisYear && findNext(events, content.today) ? centreWords({ ...content, isThisYear: false }, language, t) : centreWords(content, language, t);
  return withLegend(
    drawClock(layoutClock(content, FRAME, layoutWords(language, t)), content, { centre, alt: clockAlt(content, language, t), language, isPaper: true }),
    [...EVENT_KINDS.map((type) => ({ type, text: t(TYPE_KEYS[type]) })), ...(content.steps.length > 0 ? [{ type: 'step', text: t('step') } as const] : [])],
    FRAME.text,
  );
}
