import { type CSSProperties, type KeyboardEvent, useMemo, useRef } from 'react';
import { FigureView } from '@/ui';
import css from './CycleRing.module.css';
import { type CycleMeasure, drawCycle, layoutCycle, MARK } from './drawCycle';
import { allStages, type CycleConfig, type CycleState, HUB, writtenAnswers } from './model';
import { texts } from './texts';

interface RingProps {
  readonly config: CycleConfig;
  readonly state: CycleState;
  readonly measure: CycleMeasure;
  readonly label: string;
  /** What a press does: opens a stage in the one panel, or goes to its part of the page. */
  readonly mode: 'tabs' | 'links';
  readonly chosen: string;
  readonly tabId: (stage: string) => string;
  readonly panelId: string;
  readonly onChoose: (stage: string) => void;
}

/** The drawing with a button on each stage and on the hub; its words belong to the buttons. */
export function CycleRing({ config, state, measure, label, mode, chosen, tabId, panelId, onChoose }: RingProps) {
  const t = texts.useT();
  const tabs = useRef<HTMLDivElement>(null);
  const stages = allStages(config);
  const isTabs = mode === 'tabs';
  const { size, middle, hub, stages: places } = useMemo(() => layoutCycle(config, measure), [config, measure]);
  // The buttons say it all: the drawing is silent.
  const figure = useMemo(
    () => drawCycle(config, state, { alt: '', measure, ...(isTabs && { chosen }) }),
    [config, state, measure, isTabs, chosen],
  );

  const handleKey = (event: KeyboardEvent): void => {
    const at = stages.findIndex(({ id }) => id === chosen);
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: stages.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = (next + stages.length) % stages.length;
    onChoose(stages[index]?.id ?? '');
    tabs.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus();
  };

  const share = (value: number, all: number): string => `${(100 * value) / all}%`;
  /** The mark and the words beside it. */
  const placeOf = (id: string): CSSProperties => {
    const place = places.find((one) => one.id === id);
    const [x, y] = place?.at ?? middle;
    const r = place ? Math.max(MARK + 4, 22) : hub;
    const box = place && place.lines.length > 0 ? place.box : ([x, y, x, y] as const);
    const [left, top, right, bottom] = [Math.min(x - r, box[0]), Math.min(y - r, box[1]), Math.max(x + r, box[2]), Math.max(y + r, box[3])];
    return {
      left: share(left, size[0]), top: share(top, size[1]), width: share(right - left, size[0]), height: share(bottom - top, size[1]),
      borderRadius: place && place.lines.length > 0 ? undefined : '50%',
    };
  };
  const nameOf = (id: string, name: string, index: number): string => {
    const count = t('answers', { count: writtenAnswers(state, id).length });
    const status = id === HUB ? count : `${t(`status-${state.stages[id]?.status ?? 'open'}`)}, ${count}`;
    return `${id === HUB ? name : `${index + 1} ${name}`} ${status}${id === state.current ? `, ${t('here')}` : ''}`;
  };

  return (
    <div className={css.ring} style={{ maxInlineSize: `${size[0] / 16}rem` }}>
      <div aria-hidden="true"><FigureView figure={figure} /></div>
      {isTabs ? (
        <div ref={tabs} role="tablist" aria-label={label} className={css.buttons}>
          {stages.map(({ id, label: name }, index) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={tabId(id)}
              aria-label={nameOf(id, name, index)}
              aria-selected={id === chosen}
              aria-controls={panelId}
              tabIndex={id === chosen ? 0 : -1}
              className={css.button}
              style={placeOf(id)}
              onClick={() => onChoose(id)}
              onKeyDown={handleKey}
            />
          ))}
        </div>
      ) : (
        <nav aria-label={label} className={css.buttons}>
          {stages.map(({ id, label: name }, index) => (
            <button key={id} type="button" aria-label={nameOf(id, name, index)} className={css.button} style={placeOf(id)} onClick={() => onChoose(id)} />
          ))}
        </nav>
      )}
    </div>
  );
}
