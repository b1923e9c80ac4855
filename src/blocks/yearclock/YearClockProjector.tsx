import { type ReactNode, useMemo } from 'react';
import { type BlockFaceProps, useLanguage } from '@/blockkit';
import { FigureView } from '@/ui';
import { drawClock } from './drawClock';
import { type ClockFrame, layoutClock } from './layout';
import { Legend } from './MarkSign';
import type { YearClockConfig } from './model';
import { texts } from './texts';
import { useSize } from './useSize';
import { useYear, useYearSource } from './useYear';
import { centreWords, clockAlt, layoutWords, yearTitle } from './words';
import css from './YearClockProjector.module.css';

/** Letters are drawn in the size of the text around, as the page gives it. */
function useFrame(width: number, element: HTMLElement | null): ClockFrame {
  return useMemo(() => {
    const size = element ? parseFloat(getComputedStyle(element).fontSize) || 24 : 24;
    const text = Math.max(14, size * 0.8);
    const height = Math.max(text * 18, Math.min(width * 0.62, typeof innerHeight === 'number' && innerHeight > 0 ? innerHeight * 0.86 : width));
    return { width, height, text, style: width < text * 34 ? 'numbers' : 'labels' };
  }, [width, element]);
}

/** The year for the wall: the ring as large as it goes, with its labels. */
export function YearClockProjector({ block, config }: BlockFaceProps<YearClockConfig>): ReactNode {
  const t = texts.useT();
  const language = useLanguage();
  const [ref, { width }] = useSize<HTMLDivElement>({ width: 1160, height: 600 });
  const content = useYear(useYearSource({ block, config }, null));
  const frame = useFrame(width, ref.current);
  const figure = useMemo(() => {
    const layout = layoutClock(content, frame, layoutWords(language, t));
    return drawClock(layout, content, { centre: centreWords(content, language, t), alt: clockAlt(content, language, t), language });
  }, [content, frame, language, t]);
  return (
    <div ref={ref} className={css.wall}>
      <p className={css.year}>{yearTitle(content.clock)}</p>
      <FigureView figure={figure} />
      <div className={css.legend}>
        <Legend hasSteps={content.steps.length > 0} hasSpans={content.marks.some(({ when }) => when.length < 10)} />
      </div>
    </div>
  );
}
