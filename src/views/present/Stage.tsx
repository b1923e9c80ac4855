import { ChevronDown } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { ICON } from '../shared/icon';
import styles from './Stage.module.css';
import { texts } from './texts';
import type { StageScroll } from './useStageScroll';

interface StageProps {
  readonly stepId: string;
  readonly label: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly scroll: StageScroll;
  readonly children: ReactNode;
}

/** Where one step stands. What is taller than the stage scrolls in it; nothing is ever cut. */
export function Stage({ stepId, label, scroller, scroll, children }: StageProps) {
  const t = texts.useT();
  const shown = useRef<string | null>(null);

  useEffect(() => {
    // The page a visit begins with keeps the focus where the browser put it.
    const isFirst = shown.current === null;
    if (shown.current === stepId) return;
    shown.current = stepId;
    const heading = scroller.current?.querySelector<HTMLElement>('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    if (!isFirst) heading.focus({ preventScroll: true });
  }, [stepId, scroller]);

  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        className={styles.stage}
        role="region"
        aria-label={label}
        {...(scroll.isLong && { tabIndex: 0 })}
      >
        <div className={styles.contents} key={stepId}>{children}</div>
      </div>
      {/* The row stays while there is something to scroll, so that nothing jumps. */}
      {scroll.isLong && (
        <div className={styles.foot}>
          {scroll.hasMore && (
            <button type="button" tabIndex={-1} onClick={() => scroll.page('next')}>
              <ChevronDown {...ICON} />
              {t('moreBelow')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
