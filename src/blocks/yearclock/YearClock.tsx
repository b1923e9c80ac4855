import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import {
  addEvent, type BlockFaceProps, type CalendarEvent, type Id, type PlanDate, removeEvent, restoreEvent, updateEvent, useGetDocument,
  useLanguage, useMakeStep, useRun,
} from '@/blockkit';
import { createId } from '@/lib/createId';
import { announce, moveFocus, toast } from '@/ui';
import { ClockView } from './ClockView';
import { clockYearOf, dayOf } from './dates';
import { EventList, type OpenEvent } from './EventList';
import type { ClockFrame } from './layout';
import { Legend } from './MarkSign';
import type { YearClockConfig } from './model';
import { occurrencesIn } from './occurrences';
import { texts } from './texts';
import { useSize } from './useSize';
import { useYear, useYearSource } from './useYear';
import { dayWords, titleOf } from './words';
import { YearBar } from './YearBar';
import css from './YearClock.module.css';

/** A narrower clock has no room for labels, sixteenths of a rem. */
const NARROW = 560;
const BAR = 56;

/** The room of the clock in a page or in a window of its own. */
function frameOf(width: number, height: number, isWindow: boolean): ClockFrame {
  if (width < NARROW) return { width, height: isWindow ? Math.min(height, width) : width, text: 13, style: 'numbers' };
  // Low windows are mostly those of projectors.
  if (isWindow) return { width, height, text: height < 640 ? 16 : 15, style: 'labels', corner: BAR };
  return { width, height: Math.min(660, width * 0.9), text: width < 700 ? 14 : 15, style: 'labels' };
}

/** The clock and its list: one above the other in a page, side by side in a window of their own. */
export function YearClock({ block, config, isFull = false }: BlockFaceProps<YearClockConfig> & { readonly isFull?: boolean }): ReactNode {
  const t = texts.useT();
  const language = useLanguage();
  const run = useRun();
  const getDocument = useGetDocument();
  const makeStep = useMakeStep(block);
  const [year, setYear] = useState<number | null>(null);
  const [open, setOpen] = useState<OpenEvent | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const [page, { width: pageWidth }] = useSize<HTMLDivElement>({ width: 720, height: 600, text: 16 });
  const [stage, size] = useSize<HTMLDivElement>({ width: 720, height: 600, text: 16 });
  const source = useYearSource({ block, config }, year);
  const content = useYear(source);
  const { state, today } = source;
  // One column where two would be too narrow.
  const isWindow = isFull && pageWidth > 900;
  const frame = useMemo(() => frameOf(size.width, size.height, isWindow), [size, isWindow]);

  const add = useCallback((when: PlanDate): void => {
    const id = createId();
    run(addEvent, { id, block: block.key, when });
    setOpen({ id, hasFocus: true });
    announce(t('added', { date: dayWords(when, language) }));
  }, [run, block.key, t, language]);

  const follow = useCallback((event: Pick<CalendarEvent, 'when' | 'recurs'>): void => {
    const { startMonth } = state;
    if (event.when === '' || occurrencesIn(event, { year: source.year, startMonth }).length > 0) return;
    setYear(clockYearOf(dayOf(event.when), startMonth));
  }, [state, source.year]);

  const onWhen = useCallback((event: CalendarEvent, when: PlanDate): void => {
    run(updateEvent, { id: event.id, changes: { when } });
    follow({ when, recurs: event.recurs });
  }, [run, follow]);

  const onRemove = useCallback((id: Id): void => {
    const event = getDocument().events[id];
    if (!event) return;
    run(removeEvent, { id, now: Date.now() });
    setOpen((old) => (old?.id === id ? null : old));
    toast({ text: t('removed', { title: titleOf(event, t) }), action: { label: t('restore'), onAction: () => run(restoreEvent, { id }) } });
    moveFocus(() => addButton.current);
  }, [getDocument, run, t]);

  const onMakeStep = useCallback((event: CalendarEvent): void => {
    makeStep({ title: t('makeStepTitle', { title: titleOf(event, t) }), note: event.note, owners: event.owners });
  }, [makeStep, t]);

  const onToggle = useCallback((id: Id): void => setOpen((old) => (old?.id === id ? null : { id, hasFocus: false })), []);
  const onOpen = useCallback((id: Id): void => {
    setOpen({ id, hasFocus: true });
    document.getElementById(`entry-${id}`)?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <div ref={page} className={css.page} data-window={isWindow || undefined} data-full={isFull || undefined}>
      <div className={css.side}>
        <YearBar block={block.key} state={state} year={source.year} isThisYear={content.isThisYear} onYear={(next) => setYear(next ?? clockYearOf(dayOf(today), state.startMonth))} />
        <div ref={stage} className={css.stage}>
          <ClockView block={block.key} source={source} frame={frame} onOpen={onOpen} onAdd={add} onRemove={onRemove} onYear={setYear} />
        </div>
        <Legend hasSteps={content.steps.length > 0} hasSpans={content.marks.some(({ when }) => when.length < 10)} />
      </div>
      <div className={css.words}>
        {isFull && <h2 className={css.question}>{block.question}</h2>}
        <EventList
          block={block.key}
          config={config}
          content={content}
          open={open}
          hasNumbers={frame.style === 'numbers'}
          onAdd={() => add('')}
          addRef={addButton}
          onToggle={onToggle}
          onWhen={onWhen}
          onRemove={onRemove}
          onMakeStep={onMakeStep}
        />
      </div>
    </div>
  );
}

export const YearClockEditor = (props: BlockFaceProps<YearClockConfig>): ReactNode => <YearClock {...props} />;
export const YearClockFull = (props: BlockFaceProps<YearClockConfig>): ReactNode => <YearClock {...props} isFull />;
