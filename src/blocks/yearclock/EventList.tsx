import { Pencil, Plus } from 'lucide-react';
import { type ReactNode, type RefObject, use, useLayoutEffect, useRef, useState } from 'react';
import { type BlockKey, type Id, SectionTitlesContext, useLanguage } from '@/blockkit';
import { Button, classNames, EmptyState, FigureView, IconButton } from '@/ui';
import type { EventGroup, ListedStep, YearContent } from './content';
import { angleOfHalf, type ClockYear } from './dates';
import { type EventActions, EventRow, Owners, WhenCell } from './EventRow';
import { MarkSign } from './MarkSign';
import type { Phase, YearClockConfig } from './model';
import { PhaseDialog } from './PhaseDialog';
import { texts } from './texts';
import { phaseDates, yearTitle } from './words';
import css from './YearClock.module.css';

/** Which event is open, and whether its title takes the focus. */
export interface OpenEvent {
  readonly id: Id;
  readonly hasFocus: boolean;
}

export interface EventListProps extends EventActions {
  readonly block: BlockKey;
  readonly config: YearClockConfig;
  readonly content: YearContent;
  readonly open: OpenEvent | null;
  readonly hasNumbers: boolean;
  readonly onAdd: () => void;
  readonly addRef: RefObject<HTMLButtonElement | null>;
}

/** A small ring that shows which part of the year a phase is. */
function PhaseSign({ phase, clock, isNow }: { readonly phase: Phase; readonly clock: ClockYear; readonly isNow: boolean }): ReactNode {
  const from = angleOfHalf(clock, phase.start);
  const to = angleOfHalf(clock, phase.end);
  return (
    <span className={css.phaseSign} aria-hidden="true">
      <FigureView
        figure={{
          size: [40, 40],
          alt: '',
          shapes: [
            { shape: 'circle', at: [20, 20], r: 15, stroke: 'rule', width: 4 },
            { shape: 'arc', at: [20, 20], r: 15, from: from + 4, to: (to <= from ? to + 360 : to) - 4, stroke: isNow ? 'lake' : 'ink-2', width: 6 },
          ],
        }}
      />
    </span>
  );
}

const GROUP_KEYS = { monthly: 'monthlyGroup', other: 'otherGroup', undated: 'undatedGroup' } as const;

function GroupHead({ block, config, group, clock }: Pick<EventListProps, 'block' | 'config'> & { readonly group: EventGroup; readonly clock: ClockYear }): ReactNode {
  const t = texts.useT();
  const language = useLanguage();
  const [isEdited, setEdited] = useState(false);
  const { phase } = group;
  if (!phase) return <header className={css.groupHead}><h3 className={css.groupTitle}>{t(GROUP_KEYS[group.id as keyof typeof GROUP_KEYS])}</h3></header>;
  return (
    <header className={css.groupHead}>
      <PhaseSign phase={phase} clock={clock} isNow={group.isNow} />
      <div className={css.groupWords}>
        <h3 className={css.groupTitle}>{phase.number} {phase.name}</h3>
        <p className={css.groupHelp}>{[phaseDates(phase, language), phase.help].filter(Boolean).join(' · ')}</p>
      </div>
      <IconButton size="small" label={t('editPhase', { name: phase.name })} icon={<Pencil />} onPress={() => setEdited(true)} aria-haspopup="dialog" />
      <PhaseDialog block={block} config={config} phase={phase} isOpen={isEdited} onClose={() => setEdited(false)} />
    </header>
  );
}

function StepLine({ step }: ListedStep): ReactNode {
  const t = texts.useT();
  const section = use(SectionTitlesContext)?.[step.block];
  const title = step.title.trim() || t('untitledStep');
  return (
    <li className={classNames(css.row, step.status === 'done' && css.past)}>
      <div className={css.line}>
        <WhenCell when={step.due} />
        <MarkSign type="step" />
        <span className={css.stepTitle}>
          {section ? <a href={section.href}>{title}</a> : title}
          {section && <span className={css.recurs}>{section.title}</span>}
        </span>
        <span className={css.meta}>
          {step.status === 'done' && t('stepDone')}
          <Owners ids={step.owners} />
        </span>
        <span className={css.noMenu} />
      </div>
    </li>
  );
}

/** The year in words: all that the ring shows, and where all of it can be changed. */
export function EventList({ block, config, content, open, hasNumbers, onAdd, addRef, ...actions }: EventListProps): ReactNode {
  const t = texts.useT();
  const list = useRef<HTMLDivElement>(null);
  const lastField = useRef<{ readonly event: Id; readonly field: string } | null>(null);
  const isEmpty = content.groups.every(({ events }) => events.length === 0);

  // A new date or phase puts an event under another heading: the field that was being written in keeps the focus.
  useLayoutEffect(() => {
    const last = lastField.current;
    if (!last || document.activeElement !== document.body) return;
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-event]') ?? [])].find(({ dataset }) => dataset.event === last.event);
    row?.querySelector<HTMLElement>(`[data-field="${last.field}"] :is(input, textarea, button)`)?.focus();
  }, [content]);

  return (
    // Focus comes up from the fields in the rows.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={list}
      className={css.list}
      role="group"
      aria-label={t('list', { year: yearTitle(content.clock) })}
      onFocus={({ target }) => {
        const field = target.closest<HTMLElement>('[data-field]')?.dataset.field;
        const event = target.closest<HTMLElement>('[data-event]')?.dataset.event;
        lastField.current = field && event ? { event, field } : null;
      }}
    >
      {isEmpty && <EmptyState text={t('empty')}><p className={css.hint}>{t('emptyHint')}</p></EmptyState>}
      {content.groups.map((group) => (
        <section key={group.id} className={css.group} data-now={group.isNow || undefined}>
          <GroupHead block={block} config={config} group={group} clock={content.clock} />
          {group.events.length > 0 && (
            <ul>
              {group.events.map((listed) => (
                <EventRow
                  key={listed.event.id}
                  {...actions}
                  listed={listed}
                  phases={content.phases}
                  isOpen={open?.id === listed.event.id}
                  hasFocus={open?.id === listed.event.id && open.hasFocus}
                  hasNumber={hasNumbers}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
      <div className={css.add}>
        <Button variant="quiet" icon={<Plus size={20} strokeWidth={1.6} />} onPress={onAdd} buttonRef={addRef}>{t('add')}</Button>
      </div>
      {content.steps.length > 0 && (
        <section className={css.group}>
          <header className={css.groupHead}>
            <div className={css.groupWords}>
              <h3 className={css.groupTitle}>{t('stepsGroup')}</h3>
              <p className={css.groupHelp}>{t('stepsHelp')}</p>
            </div>
          </header>
          <ul>{content.steps.map((listed) => <StepLine key={listed.step.id} {...listed} />)}</ul>
        </section>
      )}
    </div>
  );
}
