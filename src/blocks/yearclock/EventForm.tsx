import { type ReactNode, useRef } from 'react';
import { ActorsField, type CalendarEvent, DueField, EVENT_KINDS, type EventFields, useRun, updateEvent } from '@/blockkit';
import { Select, TextArea, TextField, useFocusOnMount } from '@/ui';
import { typeOf } from './content';
import type { Phase } from './model';
import { MarkSign } from './MarkSign';
import { texts } from './texts';
import { RECURS_KEYS, TYPE_KEYS } from './words';
import css from './YearClock.module.css';

const BY_DATE = '';
const RHYTHMS = ['never', 'monthly', 'yearly'] as const;
type Rhythm = (typeof RHYTHMS)[number];

export interface EventFormProps {
  readonly event: CalendarEvent;
  readonly phases: readonly Phase[];
  /** The field to write in at once. */
  readonly hasFocus: boolean;
  readonly onWhen: (event: CalendarEvent, when: string) => void;
}

/** Everything about one event, written as it is typed. */
export function EventForm({ event, phases, hasFocus, onWhen }: EventFormProps): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const title = useRef<HTMLInputElement>(null);
  useFocusOnMount(title, hasFocus);
  const change = (changes: Partial<EventFields>): void => run(updateEvent, { id: event.id, changes });
  return (
    <div className={css.form}>
      <div className={css.formTitle} data-field="title">
        <TextField
          label={t('title')}
          value={event.title}
          onChange={(text) => change({ title: text })}
          placeholder={t('titlePlaceholder')}
          inputRef={title}
        />
      </div>
      <div data-field="when">
        <DueField label={event.recurs === '' ? t('when') : t('firstWhen')} value={event.when} onChange={(when) => onWhen(event, when)} />
      </div>
      <div data-field="type">
        <Select
          label={t('type')}
          options={EVENT_KINDS.map((id) => ({ id, label: t(TYPE_KEYS[id]), icon: <MarkSign type={id} isSilent /> }))}
          value={typeOf(event)}
          onChange={(type) => change({ type })}
        />
      </div>
      <div data-field="recurs">
        <Select<Rhythm>
          label={t('recurs')}
          options={RHYTHMS.map((id) => ({ id, label: t(RECURS_KEYS[id === 'never' ? '' : id]) }))}
          value={event.recurs || 'never'}
          onChange={(id) => change({ recurs: id === 'never' ? '' : id })}
        />
      </div>
      {phases.length > 0 && (
        <div data-field="phase">
          <Select
            label={t('phase')}
            options={[{ id: 'by-date', label: t('phaseByDate') }, ...phases.map(({ id, number, name }) => ({ id: `phase:${id}`, label: `${number} ${name}` }))]}
            value={phases.some(({ id }) => id === event.phase) ? `phase:${event.phase}` : 'by-date'}
            onChange={(id) => change({ phase: id === 'by-date' ? BY_DATE : id.slice('phase:'.length) })}
          />
        </div>
      )}
      <div className={css.formWide} data-field="owners">
        <ActorsField label={t('owners')} value={event.owners} onChange={(owners) => change({ owners })} />
      </div>
      <div className={css.formWide} data-field="note">
        <TextArea label={t('note')} value={event.note} onChange={(note) => change({ note })} placeholder={t('notePlaceholder')} />
      </div>
    </div>
  );
}
