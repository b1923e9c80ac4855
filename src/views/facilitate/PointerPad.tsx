import { type PointerEvent, useEffect, useRef } from 'react';
import type { Point } from '@/workshop';
import { usePresentationStore } from '../room/usePresentation';
import styles from './PointerPad.module.css';
import { texts } from './texts';

/** An area in the wall's shape: the pointer on the wall follows the pointer here. */
export function PointerPad() {
  const t = texts.useT();
  const store = usePresentationStore();
  const wanted = useRef<Point>(null);
  const frame = useRef(0);
  useEffect(() => () => {
    cancelAnimationFrame(frame.current);
    store.point(null);
  }, [store]);

  const point = (next: Point): void => {
    wanted.current = next;
    frame.current ||= requestAnimationFrame(() => {
      frame.current = 0;
      store.point(wanted.current);
    });
  };
  const follow = (event: PointerEvent<HTMLDivElement>): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const share = (part: number): number => Math.max(0, Math.min(1, part));
    point([share((event.clientX - left) / width), share((event.clientY - top) / height)]);
  };
  const leave = (): void => point(null);

  return (
    <section className={styles.pad} aria-labelledby="pad">
      <h2 id="pad">{t('pad')}</h2>
      <div
        className={styles.area}
        role="img"
        aria-label={t('padLabel')}
        onPointerDown={follow}
        onPointerMove={follow}
        onPointerLeave={leave}
        onPointerUp={({ pointerType }) => pointerType !== 'mouse' && leave()}
        onPointerCancel={leave}
      >
        <p aria-hidden="true">{t('padHint')}</p>
      </div>
    </section>
  );
}
