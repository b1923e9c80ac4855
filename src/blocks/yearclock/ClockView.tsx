import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type BlockKey, type Id, type PlanDate, updateEvent, useLanguage, useRun } from '@/blockkit';
import { announce, FigureView, VisuallyHidden } from '@/ui';
import { setPhaseTimes } from './commands';
import { readYear, type RingEvent, type YearContent, type YearSource } from './content';
import { angleOfHalf, clockYearOf, dateLike, dayAtAngle, dayOf, halfAtAngle, middleAngle, spanOfYear, stepDate, toDate } from './dates';
import { drawClock } from './drawClock';
import { pointAt } from './labels';
import { type ClockFrame, layoutClock, type PlacedMark } from './layout';
import { moveSeries } from './occurrences';
import { type Edge, halvesBetween, listEdges, moveEdge, type PhaseTime } from './phases';
import { texts } from './texts';
import { centreWords, clockAlt, dayWords, halfDate, layoutWords, titleOf, TYPE_KEYS, yearTitle } from './words';
import css from './YearClock.module.css';

export interface ClockViewProps {
  readonly block: BlockKey;
  readonly source: YearSource;
  readonly frame: ClockFrame;
  /** Shows events in the list, ready to be changed. */
  readonly onOpen: (id: Id) => void;
  readonly onAdd: (when: PlanDate) => void;
  readonly onRemove: (id: Id) => void;
  /** Something has moved over to another year. */
  readonly onYear: (year: number) => void;
}

/** What is being moved, not written yet. */
type Preview =
  | { readonly kind: 'event'; readonly key: string; readonly id: Id; readonly when: PlanDate; readonly shown: PlanDate }
  | { readonly kind: 'edge'; readonly half: number; readonly times: readonly PhaseTime[]; readonly names: string };

/** A press on a mark or an edge: a drag once it has moved. */
interface Press {
  readonly from: readonly [number, number];
  readonly mark?: RingEvent;
  readonly edge?: Edge;
  hasMoved: boolean;
}

/** px: less is a click */
const DRAG_START = 5;

/** The source as it would be if what is being moved were let go. */
function withPreview(source: YearSource, preview: Preview | null): YearSource {
  if (preview?.kind === 'event') {
    return { ...source, events: source.events.map((event) => (event.id === preview.id ? { ...event, when: preview.when } : event)) };
  }
  if (preview?.kind === 'edge') {
    const { state, config } = source;
    const times = Object.fromEntries(preview.times.map(({ id, start, end }) => [id, { title: state.phases[id]?.title ?? '', start, end }]));
    return { ...source, config, state: { ...state, phases: { ...state.phases, ...times } } };
  }
  return source;
}

/** Keys that make a slider's value greater or smaller, as the pattern has it. */
function stepOfKey(event: KeyboardEvent): { readonly by: 'day' | 'week' | 'month'; readonly direction: 1 | -1 } | null {
  const direction = event.key === 'ArrowRight' || event.key === 'ArrowUp' || event.key === 'PageUp' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowDown' || event.key === 'PageDown' ? -1 : null;
  if (direction === null || event.altKey || event.ctrlKey || event.metaKey) return null;
  return { by: event.key.startsWith('Page') ? 'month' : event.shiftKey ? 'week' : 'day', direction };
}

/** Only the next time of a recurring event takes the Tab key: the others are the same event. */
function tabStops(marks: readonly PlacedMark[], content: YearContent): ReadonlySet<string> {
  const stops = new Map<Id, string>();
  for (const { events, key } of marks) {
    const [only] = events;
    if (!only || events.length > 1) continue;
    const { event, span } = only;
    if (!stops.has(event.id) || (span.first >= content.today && !stopIsAhead(stops.get(event.id), marks, content))) stops.set(event.id, key);
  }
  return new Set(stops.values());
}

const stopIsAhead = (key: string | undefined, marks: readonly PlacedMark[], { today }: YearContent): boolean =>
  (marks.find((mark) => mark.key === key)?.events[0]?.span.first ?? -Infinity) >= today;

/** Names what meets at an edge, also once more has come to meet there. */
const edgeTokens = ({ ends, starts }: Edge): readonly string[] => [...ends.map(({ id }) => `end:${id}`), ...starts.map(({ id }) => `start:${id}`)];

/** The year as a ring that can be changed: the drawing itself, and over it the places to take hold of. */
export function ClockView({ block, source, frame, onOpen, onAdd, onRemove, onYear }: ClockViewProps): ReactNode {
  const t = texts.useT();
  const language = useLanguage();
  const run = useRun();
  const svg = useRef<SVGSVGElement>(null);
  const press = useRef<Press | null>(null);
  const isOnMark = useRef(false);
  const wantedEdge = useRef<string | null>(null);
  const hintId = useId();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const [isCursorShown, setCursorShown] = useState(false);

  const content = useMemo(() => readYear(withPreview(source, preview)), [source, preview]);
  const words = useMemo(() => layoutWords(language, t), [language, t]);
  const layout = useMemo(
    () => layoutClock(content, frame, words, preview?.kind === 'event' ? preview.key : held),
    [content, frame, words, preview, held],
  );
  const { clock } = content;
  const year = spanOfYear(clock);
  const cursorDay = Math.min(year.last, Math.max(year.first, cursor ?? (content.isThisYear ? content.today : year.first)));

  const centre = useMemo(() => {
    if (preview?.kind === 'event') {
      const event = content.marks.find(({ key }) => key === preview.key)?.event;
      return { above: event ? titleOf(event, t) : '', main: dayWords(preview.shown, language), below: event && event.recurs !== '' ? t('wholeSeries') : '' };
    }
    if (preview?.kind === 'edge') return { above: preview.names, main: halfDate(preview.half, language), below: '' };
    if (isCursorShown) return { above: t('newEvent'), main: dayWords(toDate(cursorDay), language), below: t('addHere') };
    return centreWords(content, language, t);
  }, [preview, content, isCursorShown, cursorDay, language, t]);
  const figure = useMemo(
    () => drawClock(layout, content, { centre, alt: clockAlt(content, language, t), language, isPaper: false }),
    [layout, content, centre, language, t],
  );

  const placeOf = (event: { readonly clientX: number; readonly clientY: number }): readonly [x: number, y: number] => {
    const box = svg.current?.getBoundingClientRect();
    if (!box || box.width === 0) return [0, 0];
    return [((event.clientX - box.left) / box.width) * frame.width, ((event.clientY - box.top) / box.height) * frame.height];
  };
  const turnOf = ([x, y]: readonly [number, number]): { readonly angle: number; readonly away: number } => {
    const [dx, dy] = [x - layout.at[0], y - layout.at[1]];
    return { angle: (Math.atan2(dx, -dy) * 180) / Math.PI, away: Math.hypot(dx, dy) };
  };

  const edgeNames = ({ ends, starts }: Edge): string =>
    [...ends.map(({ name }) => t('edgeEnds', { name })), ...starts.map(({ name }) => t('edgeStarts', { name }))].join(', ');

  const take = (event: PointerEvent<SVGElement>, taken: Pick<Press, 'mark' | 'edge'>): void => {
    if (event.button !== 0) return;
    // By the whole ring: what was pressed may be drawn as another thing on the way.
    svg.current?.setPointerCapture(event.pointerId);
    press.current = { ...taken, from: [event.clientX, event.clientY], hasMoved: false };
  };

  const drag = (event: PointerEvent<SVGElement>): void => {
    const now = press.current;
    if (!now) return;
    if (!now.hasMoved && Math.hypot(event.clientX - now.from[0], event.clientY - now.from[1]) < DRAG_START) return;
    now.hasMoved = true;
    const { angle } = turnOf(placeOf(event));
    if (now.mark) {
      const { key, event: moved, when } = now.mark;
      const shown = dateLike(when, dayAtAngle(clock, angle));
      setPreview({ kind: 'event', key, id: moved.id, when: moveSeries(moved, when, shown), shown });
    } else if (now.edge) {
      const half = halfAtAngle(clock, angle);
      const times = moveEdge(now.edge, halvesBetween(now.edge.half, half));
      const [first] = times;
      const place = first ? (now.edge.ends.some(({ id }) => id === first.id) ? first.end : first.start) : now.edge.half;
      setPreview({ kind: 'edge', half: place, times, names: edgeNames(now.edge) });
    }
  };

  const letGo = (): void => {
    const now = press.current;
    press.current = null;
    setPreview(null);
    if (!now) return;
    if (!now.hasMoved) {
      if (now.mark) onOpen(now.mark.event.id);
      return;
    }
    if (preview?.kind === 'event' && now.mark) writeWhen(now.mark, preview.when, preview.shown);
    if (preview?.kind === 'edge' && preview.times.length > 0) {
      run(setPhaseTimes, { block, phases: source.config.phases, times: preview.times });
      announce(t('edgeMoved', { name: preview.names, date: halfDate(preview.half, language) }));
    }
  };

  const cancel = (): void => {
    press.current = null;
    setPreview(null);
  };

  const writeWhen = ({ event }: RingEvent, when: PlanDate, shown: PlanDate): void => {
    if (when === event.when) return;
    run(updateEvent, { id: event.id, changes: { when } });
    const date = dayWords(shown, language);
    announce(event.recurs === '' ? t('moved', { title: titleOf(event, t), date }) : t('seriesMoved', { date }));
    const inYear = clockYearOf(dayOf(shown), clock.startMonth);
    if (inYear !== clock.year) onYear(inYear);
  };

  const onMarkKey = (event: KeyboardEvent, mark: RingEvent): void => {
    const step = stepOfKey(event);
    if (step) {
      event.preventDefault();
      const shown = stepDate(mark.when, step.by, step.direction);
      writeWhen(mark, moveSeries(mark.event, mark.when, shown), shown);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(mark.event.id);
    } else if (event.key === 'Delete') onRemove(mark.event.id);
    else if (event.key === 'Escape' && press.current) cancel();
  };

  const onEdgeKey = (event: KeyboardEvent, edge: Edge): void => {
    const step = stepOfKey(event);
    if (event.key === 'Escape' && press.current) cancel();
    if (!step) return;
    event.preventDefault();
    wantedEdge.current = edgeTokens(edge)[0] ?? null;
    const times = moveEdge(edge, step.direction * (step.by === 'day' ? 1 : 2));
    if (times.length > 0) run(setPhaseTimes, { block, phases: source.config.phases, times });
  };

  const onCursorKey = (event: KeyboardEvent): void => {
    const step = stepOfKey(event);
    if (step) {
      event.preventDefault();
      setCursor(dayOf(stepDate(toDate(cursorDay), step.by, step.direction)));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onAdd(toDate(cursorDay));
    }
  };

  const onDoubleClick = (event: MouseEvent): void => {
    const { angle, away } = turnOf(placeOf(event));
    // The months and the ring of events; not the middle nor the labels.
    if (away < 218 * layout.scale || away > layout.r + 24 * layout.markScale || isOnMark.current) return;
    onAdd(toDate(dayAtAngle(clock, angle)));
  };

  // A finger on something that can be dragged does not scroll the page: not all browsers heed touch-action inside a drawing.
  useEffect(() => {
    const element = svg.current;
    const hold = (event: TouchEvent): void => {
      if ((event.target as Element).closest('[role="slider"]')) event.preventDefault();
    };
    element?.addEventListener('touchstart', hold, { passive: false });
    return () => element?.removeEventListener('touchstart', hold);
  }, []);

  // An edge that has met another is a new place: focus goes along.
  useLayoutEffect(() => {
    const wanted = wantedEdge.current;
    wantedEdge.current = null;
    if (wanted === null || svg.current?.contains(document.activeElement)) return;
    [...(svg.current?.querySelectorAll<SVGElement>('[data-edge]') ?? [])].find(({ dataset }) => dataset.edge?.split(' ').includes(wanted))?.focus();
  });

  const hit = Math.max(12, 15 * layout.markScale);
  const stops = tabStops(layout.marks, content);
  const cursorAngle = middleAngle(clock, { first: cursorDay, last: cursorDay });
  const [cx, cy] = pointAt(layout.at, layout.r, cursorAngle);
  return (
    <div className={css.clock} style={{ aspectRatio: `${frame.width} / ${frame.height}` }}>
      <FigureView figure={figure} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        ref={svg}
        className={css.holds}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="group"
        aria-label={t('ring', { year: yearTitle(clock) })}
        aria-describedby={hintId}
        data-dragging={preview !== null || undefined}
        onDoubleClick={onDoubleClick}
        onPointerDownCapture={(event) => {
          isOnMark.current = (event.target as Element).closest('[data-mark], [data-edge]') !== null;
        }}
        onPointerMove={drag}
        onPointerUp={letGo}
        onPointerCancel={cancel}
      >
        <circle
          className={css.cursor}
          cx={cx}
          cy={cy}
          r={hit}
          role="slider"
          tabIndex={0}
          aria-label={t('addAt')}
          aria-valuemin={0}
          aria-valuemax={year.last - year.first}
          aria-valuenow={cursorDay - year.first}
          aria-valuetext={`${dayWords(toDate(cursorDay), language)}, ${t('addHere')}`}
          onFocus={() => setCursorShown(true)}
          onBlur={() => setCursorShown(false)}
          onKeyDown={onCursorKey}
        />
        {listEdges(content.phases).map((edge) => {
          const angle = angleOfHalf(clock, edge.half);
          const [x1, y1] = pointAt(layout.at, 164 * layout.scale, angle);
          const [x2, y2] = pointAt(layout.at, 214 * layout.scale, angle);
          return (
            <g
              key={edgeTokens(edge).join()}
              data-edge={edgeTokens(edge).join(' ')}
              className={css.edge}
              role="slider"
              tabIndex={0}
              aria-label={edgeNames(edge)}
              aria-valuemin={0}
              aria-valuemax={23}
              aria-valuenow={edge.half}
              aria-valuetext={halfDate(edge.half, language)}
              onKeyDown={(event) => onEdgeKey(event, edge)}
              onPointerDown={(event) => take(event, { edge })}
            >
              <line className={css.edgeHit} x1={x1} y1={y1} x2={x2} y2={y2} />
              <line className={css.edgeLine} x1={x1} y1={y1} x2={x2} y2={y2} />
              <circle className={css.edgeGrip} cx={(x1 + x2) / 2} cy={(y1 + y2) / 2} r={5} />
            </g>
          );
        })}
        {layout.marks.map((mark) => {
          const [only] = mark.events;
          const [x, y] = pointAt(layout.at, mark.r, mark.angle);
          if (!only) return null;
          if (mark.events.length > 1) {
            return (
              <circle
                key={`group ${mark.key}`}
                data-mark
                className={css.mark}
                cx={x}
                cy={y}
                r={hit}
                role="button"
                tabIndex={0}
                aria-label={t('groupMark', { dates: words.dates(mark.events, 'day'), count: words.count(mark.events.length) })}
                onClick={() => onOpen(only.event.id)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  onOpen(only.event.id);
                }}
              />
            );
          }
          const { event, when, span } = only;
          return (
            <circle
              key={mark.key}
              data-mark
              data-held={preview?.kind === 'event' && preview.key === mark.key ? true : undefined}
              className={css.mark}
              cx={x}
              cy={y}
              r={hit}
              role="slider"
              tabIndex={stops.has(mark.key) ? 0 : -1}
              aria-label={`${titleOf(event, t)}, ${t(TYPE_KEYS[event.type ?? 'gathering'])}${event.recurs === '' ? '' : `, ${t(event.recurs === 'monthly' ? 'recursMonthly' : 'recursYearly')}`}`}
              aria-valuemin={0}
              aria-valuemax={year.last - year.first}
              aria-valuenow={span.first - year.first}
              aria-valuetext={dayWords(when, language)}
              onFocus={() => setHeld(mark.key)}
              onBlur={() => setHeld(null)}
              onKeyDown={(key) => onMarkKey(key, only)}
              onPointerDown={(pointer) => take(pointer, { mark: only })}
            >
              <title>{`${dayWords(when, language)} ${titleOf(event, t)}`}</title>
            </circle>
          );
        })}
      </svg>
      <VisuallyHidden><span id={hintId}>{t('ringHint')}</span></VisuallyHidden>
    </div>
  );
}
