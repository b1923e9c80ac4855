import { type ReactNode, useMemo } from 'react';
import { type BlockFaceProps, useLanguage } from '@/blockkit';
import { textWidth } from '@/lib/textFit';
import { FigureView, VisuallyHidden } from '@/ui';
import { drawClock } from './drawClock';
import { pointAt } from './labels';
import { type ClockFrame, type ClockLayout, layoutClock } from './layout';
import { Legend } from './MarkSign';
import type { YearClockConfig } from './model';
import { texts } from './texts';
import { useSize } from './useSize';
import { useYear, useYearSource } from './useYear';
import { centreWords, clockAlt, layoutWords, titleOf, yearTitle } from './words';
import css from './YearClockProjector.module.css';

/** As large as the room lets it be, in sixteenths of a rem; letters in the size of the text around. */
function frameOf(width: number, room: number, size: number): ClockFrame {
  const text = Math.max(14, size * 0.7);
  const height = Math.max(text * 18, room);
  return { width, height, text, style: width < text * 34 ? 'numbers' : 'labels', corner: text * 2.4 };
}

/** The year for the wall: the ring as large as it goes, with its labels. */
export function YearClockProjector({ block, config }: BlockFaceProps<YearClockConfig>): ReactNode {
  const t = texts.useT();
  const language = useLanguage();
  const [ref, { width, height, text }] = useSize<HTMLDivElement>({ width: 1120, height: 470, text: 23 });
  const content = useYear(useYearSource({ block, config }, null));
  const frame = useMemo(() => frameOf(width, height, text), [width, height, text]);
  const layout = useMemo(() => layoutClock(content, frame, layoutWords(language, t)), [content, frame, language, t]);
  const figure = useMemo(
    () => drawClock(layout, content, { centre: centreWords(content, language, t), alt: clockAlt(content, language, t), language, isPaper: false }),
    [layout, content, language, t],
  );
  return (
    <div className={css.wall}>
      <p className={css.year}>{yearTitle(content.clock)}</p>
      <div ref={ref} className={css.clock}>
        <FigureView figure={figure} />
        <ul className={css.spots} aria-label={t('list', { year: yearTitle(content.clock) })}>
          {layout.marks.flatMap((mark) => {
            const [left, top, right, bottom] = boxOf(layout, mark);
            const place = {
              insetInlineStart: `${(100 * left) / frame.width}%`, insetBlockStart: `${(100 * top) / frame.height}%`,
              inlineSize: `${(100 * (right - left)) / frame.width}%`, blockSize: `${(100 * (bottom - top)) / frame.height}%`,
            };
            return mark.events.map(({ key, event }) => <li key={key} data-spot={event.id} style={place}><VisuallyHidden>{titleOf(event, t)}</VisuallyHidden></li>);
          })}
        </ul>
      </div>
      <div className={css.legend}>
        <Legend hasSteps={content.steps.length > 0} hasSpans={content.marks.some(({ when }) => when.length < 10)} />
      </div>
    </div>
  );
}

/** A mark and its label: left, top, right, bottom. */
function boxOf({ at, frame, markScale, labels }: ClockLayout, { key, r, angle }: ClockLayout['marks'][number]): readonly [number, number, number, number] {
  const [x, y] = pointAt(at, r, angle);
  const half = 14 * markScale;
  const label = labels.find((one) => one.key === key);
  if (!label) return [x - half, y - half, x + half, y + half];
  const width = Math.max(...label.lines.map((line) => textWidth(line, frame.text, true)));
  const start = label.anchor === 'start' ? label.x : label.x - width;
  return [Math.min(start, x - half), Math.min(label.y, y - half), Math.max(start + width, x + half), Math.max(label.y + label.height, y + half)];
}
