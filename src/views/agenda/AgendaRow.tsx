import { Coffee, Lock, LockOpen } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode, useState } from 'react';
import { IconButton, SectionMark, Select, TextArea } from '@/ui';
import { WORK_MODES } from '@/template';
import { clockOf, type RunRow } from '@/workshop';
import { ICON } from '../shared/icon';
import { routes } from '../shared/routes';
import styles from './AgendaRow.module.css';
import { ClockField } from './ClockField';
import { MinutesField } from './MinutesField';
import { ModeIcon } from './ModeIcon';
import { RowMenu } from './RowMenu';
import { texts } from './texts';
import type { Agenda } from './useAgenda';
import { useClockWords } from './words';

interface AgendaRowProps {
  readonly row: RunRow;
  readonly index: number;
  readonly count: number;
  readonly handle: ReactNode;
  readonly agenda: Agenda;
  readonly workbookId: string;
  /** The day has begun: times are what happens, not what was planned. */
  readonly isLive: boolean;
  /** The section is named on the row before. */
  readonly isSameSection: boolean;
  /** The name of the workshop that it was carried from, or `''`. */
  readonly carriedFrom: string;
}

/** One row of the run of the day, all of it written in place. */
export const AgendaRow = memo(function AgendaRow(props: AgendaRowProps) {
  const { row: { item, state, gap }, index, count, handle, agenda, workbookId, isSameSection, carriedFrom } = props;
  const t = texts.useT();
  const [isNoting, setNoting] = useState(false);
  const name = agenda.words.name(item);
  const place = agenda.words.section(item);
  const isBreak = item.type === 'break';

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const { activeElement } = document;
    agenda.move(item.id, event.key === 'ArrowUp' ? index - 1 : index + 1);
    // A row that changes places in the page drops what it holds.
    requestAnimationFrame(() => activeElement instanceof HTMLElement && activeElement.focus());
  };

  return (
    <>
      {gap !== 0 && state !== 'done' && state !== 'skipped' && (
        <p className={styles.gap} data-tight={gap < 0}>{t(gap > 0 ? 'slack' : 'tight', { count: Math.abs(gap) })}</p>
      )}
      {/* The keys of all controls inside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles.row} data-row={item.id} data-state={state} data-type={item.type} onKeyDown={onKeyDown}>
        {handle}
        <RowTime {...props} name={name} />
        <div className={styles.what}>
          {isBreak && <Coffee {...ICON} className={styles.cup} />}
          <div>
            <TitleField {...props} />
            <RowMeta row={props.row} carriedFrom={carriedFrom}>
              {place && !isSameSection && (
                <a className={styles.section} href={routes.section(workbookId, place.section.id)}>
                  <SectionMark number={place.number} size="small" />
                  {place.section.title}
                </a>
              )}
            </RowMeta>
            {(item.note !== '' || isNoting) && (
              <div className={styles.note}>
                <TextArea
                  label={t('note', { name })}
                  hideLabel
                  look="plain"
                  placeholder={t('notePlaceholder')}
                  autoFocus={isNoting}
                  value={item.note}
                  onChange={(note) => agenda.set(item.id, { note })}
                  onCommit={() => setNoting(false)}
                />
              </div>
            )}
          </div>
        </div>
        <div className={styles.mode}>
          {!isBreak && (
            <Select
              label={t('mode', { name })}
              hideLabel
              look="plain"
              options={[...WORK_MODES, 'none' as const].map((mode) => ({
                id: mode, label: t(`mode-${mode}`), icon: <ModeIcon mode={mode === 'none' ? '' : mode} />,
              }))}
              value={item.mode || 'none'}
              onChange={(mode) => agenda.set(item.id, { mode: mode === 'none' ? '' : mode })}
            />
          )}
        </div>
        <MinutesField name={name} value={item.minutes} onChange={(minutes) => agenda.setMinutes(item.id, minutes)} />
        <RowMenu row={props.row} index={index} count={count} name={name} agenda={agenda} onNote={() => setNoting(true)} />
      </div>
    </>
  );
});

/** The clock: what is to come or what has been, and a lock on when it must begin. */
function RowTime({ row: { item, state, plannedStart, projectedStart, projectedEnd }, agenda, isLive, name }: AgendaRowProps & { readonly name: string }) {
  const t = texts.useT();
  const clock = useClockWords();
  const isLocked = item.lockedStart !== '';
  const isOver = state === 'done' || state === 'current';
  return (
    <div className={styles.time}>
      {isLocked && !isOver ? (
        <div className={styles.locked}>
          <ClockField label={t('startsAt', { name })} hideLabel look="plain" value={item.lockedStart} onChange={(lockedStart) => agenda.set(item.id, { lockedStart })} />
        </div>
      ) : (
        <b data-tabular>{state === 'done' ? `${clock(projectedStart)}–${clock(projectedEnd)}` : clock(projectedStart)}</b>
      )}
      {!isOver && state !== 'skipped' && (
        <IconButton
          size="small"
          label={t('lock', { name })}
          icon={isLocked ? <Lock {...ICON} /> : <LockOpen {...ICON} />}
          isPressed={isLocked}
          onPress={() => agenda.set(item.id, { lockedStart: isLocked ? '' : clockOf(plannedStart) })}
        />
      )}
      {isLive && state === 'waiting' && clock(plannedStart) !== clock(projectedStart) && (
        <span className={styles.planned}>{isLocked ? `→ ${clock(projectedStart)}` : t('plannedStart', { start: clock(plannedStart) })}</span>
      )}
    </div>
  );
}

/** Own words over what the template says; emptied, the template's words come back when the field is left. */
function TitleField({ row: { item }, index, agenda }: AgendaRowProps) {
  const t = texts.useT();
  const [draft, setDraft] = useState<string | null>(null);
  const given = agenda.words.given(item);
  const write = (text: string): void => {
    setDraft(text);
    agenda.set(item.id, { title: text.trim() === given ? '' : text });
  };
  return (
    <div className={styles.title}>
      <TextArea
        label={t('rowTitle', { number: index + 1 })}
        hideLabel
        look="plain"
        placeholder={item.type === 'break' ? t('break') : t('untitled')}
        value={draft ?? (item.title || given)}
        onChange={write}
        onCommit={() => setDraft(null)}
      />
    </div>
  );
}

function RowMeta({ row: { state }, carriedFrom, children }: { readonly row: RunRow; readonly carriedFrom: string; readonly children: ReactNode }) {
  const t = texts.useT();
  const said = state === 'current' ? t('now') : state === 'waiting' ? '' : t(`state-${state}`);
  if (!children && said === '' && carriedFrom === '') return null;
  return (
    <p className={styles.meta}>
      {said !== '' && <span className={styles.state}>{said}</span>}
      {children}
      {carriedFrom !== '' && <span>{t('carried', { name: carriedFrom })}</span>}
    </p>
  );
}
