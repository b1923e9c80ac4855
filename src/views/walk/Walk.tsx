import { ArrowLeft, ArrowRight, Check } from 'lucide-react';
import { type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { announce, Button, ButtonLink, FigureView, moveFocus, Ring } from '@/ui';
import { endWalk, goToStop, reachStop } from '../shared/aids';
import { ICON } from '../shared/icon';
import { FIGURES } from './figures';
import { hasWalk, placeOf, STOPS, stopOfPage } from './stops';
import { texts } from './texts';
import styles from './Walk.module.css';

/** Where Esc already means something else. */
const OWN_ESCAPE = 'input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="slider"]';

/** Leaves room under the page for as tall a strip as this one is. */
function useRoomBelow(ref: RefObject<HTMLElement | null>, isShown: boolean): void {
  useLayoutEffect(() => {
    const strip = ref.current;
    if (!isShown || !strip) return;
    const { style } = document.documentElement;
    const measure = (): void => style.setProperty('--foot', `${strip.offsetHeight}px`);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(strip);
    return () => {
      observer.disconnect();
      style.removeProperty('--foot');
    };
  }, [ref, isShown]);
}

/** The walk of the first visit: a strip at the foot of the page that tells, while the work can already begin above it. */
export function Walk({ stop }: { readonly stop: number }) {
  const t = texts.useT();
  const [path] = useLocation();
  const strip = useRef<HTMLElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  const isShown = hasWalk(path);
  useRoomBelow(strip, isShown);

  useEffect(() => announce(t('offered')), [t]);

  // Going on in the work goes on in the walk; going back in the walk is left to the reader.
  const left = useRef(path);
  useEffect(() => {
    if (left.current === path) return;
    left.current = path;
    reachStop(stopOfPage(path));
  }, [path]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || (event.target instanceof Element && event.target.closest(OWN_ESCAPE))) return;
      leave(strip.current);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const here = STOPS[stop];
  if (!isShown || here === undefined) return null;
  const isLast = stop === STOPS.length - 1;
  const place = placeOf(here, path);
  const back = (): void => {
    goToStop(stop - 1);
    if (stop === 1) next.current?.focus();
  };

  return (
    <aside ref={strip} className={styles.walk} aria-label={t('region')}>
      <span className={styles.figure} aria-hidden="true"><FigureView figure={FIGURES[here]} /></span>
      <div className={styles.words} role="group" aria-live="polite" aria-labelledby={titleId}>
        <h2 id={titleId} className={styles.title}>{t(`title-${here}`)}</h2>
        <p>{t(`text-${here}`)}</p>
      </div>
      <div className={styles.tools}>
        <span className={styles.count}>
          <Ring value={(stop + 1) / (STOPS.length + 1)} size={20} />
          <span data-tabular>{t('count', { number: stop + 1, total: STOPS.length })}</span>
        </span>
        {place !== null && (here === 'steps' || here === 'wall') && <ButtonLink variant="quiet" href={place}>{t(`go-${here}`)}</ButtonLink>}
        {stop > 0 && <Button variant="quiet" icon={<ArrowLeft {...ICON} />} onPress={back}>{t('back')}</Button>}
        <Button
          variant="line"
          buttonRef={next}
          icon={isLast ? <Check {...ICON} /> : <ArrowRight {...ICON} />}
          onPress={() => (isLast ? leave(strip.current) : goToStop(stop + 1))}
        >
          {t(isLast ? 'done' : 'next')}
        </Button>
        {!isLast && <Button variant="quiet" onPress={() => leave(strip.current)}>{t('skip')}</Button>}
      </div>
    </aside>
  );
}

/** How long a page that is still being drawn may take to bring its heading, ms. */
const DRAWING = 5_000;

/** Ends the walk; the focus does not go with it. */
function leave(strip: HTMLElement | null): void {
  const hadFocus = strip?.contains(document.activeElement) ?? false;
  endWalk();
  if (!hadFocus) return;
  const begun = performance.now();
  // The page may still be on its way, or put another heading in the place of the one that got the focus.
  const keepFocus = (): void => {
    const isLost = document.activeElement === document.body || !document.activeElement?.isConnected;
    if (isLost) focusHeading();
    if (performance.now() - begun < DRAWING && (isLost || document.activeElement?.tagName === 'H1')) requestAnimationFrame(keepFocus);
  };
  focusHeading();
  requestAnimationFrame(keepFocus);
}

function focusHeading(): void {
  moveFocus(() => {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading) heading.tabIndex = -1;
    return heading;
  });
}
