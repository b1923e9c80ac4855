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

/** As large as the window lets it be; letters in the size of the text around. */
function frameOf(width: number, size: number): ClockFrame {
  const text = Math.max(14, size * 0.8);
  const height = Math.max(text * 18, Math.min(width * 0.62, innerHeight * 0.86));
  return { width, height, text, style: width < text * 34 ? 'numbers' : 'labels', corner: width > height * 1.5 ? 0 : text * 2.4 };
}

/** The year for the wall: the ring as large as it goes, with its labels. */
export function YearClockProjector({ block, config }: BlockFaceProps<YearClockConfig>): ReactNode {
  const t = texts.useT();
  const language = useLanguage();
  const [ref, { width, text }] = useSize<HTMLDivElement>({ width: 1160, height: 600, text: 24 });
  const content = useYear(useYearSource({ block, config }, null));
  const frame = useMemo(() => frameOf(width, text), [width, text]);
  const figure = useMemo(() => {
    const layout = layoutClock(content, frame, layoutWords(language, t));
    return drawClock(layout, content, { centre: centreWords(content, language, t), alt: clockAlt(content, language, t), language, isPaper: false });
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
