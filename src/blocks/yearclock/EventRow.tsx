import { CalendarDays, CalendarPlus, Check, ListPlus, Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type CalendarEvent, DueField, formatShortDate, formatWeekday, type Id, useCalendar, useDocument, useLanguage } from '@/blockkit';
import { Avatar, Button, classNames, Dialog, Menu, VisuallyHidden } from '@/ui';
import { type ListedEvent, ownersOf, typeOf } from './content';
import { EventForm } from './EventForm';
import { MarkSign } from './MarkSign';
import type { Phase } from './model';
import { texts } from './texts';
import { RECURS_KEYS, titleOf } from './words';
import css from './YearClock.module.css';

export interface EventActions {
  readonly onToggle: (id: Id) => void;
  readonly onWhen: (event: CalendarEvent, when: string) => void;
  readonly onRemove: (id: Id) => void;
  readonly onMakeStep: (event: CalendarEvent) => void;
}

interface EventRowProps extends EventActions {
  readonly listed: ListedEvent;
  readonly phases: readonly Phase[];
  readonly isOpen: boolean;
  readonly hasFocus: boolean;
  /** The ring shows numbers instead of labels. */
  readonly hasNumber: boolean;
}

const ICON = { size: 20, strokeWidth: 1.6 };

/** At most so many discs: the rest is a number. */
const MOST_OWNERS = 3;

/** Those who answer for something, as discs; their names are read aloud. */
export function Owners({ ids }: { readonly ids: readonly Id[] }): ReactNode {
  const actors = useDocument((document) => document.actors);
  const owners = ownersOf(ids, { actors });
  if (owners.length === 0) return null;
  return (
    <span className={css.owners} title={owners.map(({ name }) => name).join(', ')}>
      <VisuallyHidden>{owners.map(({ name }) => name).join(', ')}</VisuallyHidden>
      {owners.slice(0, MOST_OWNERS).map(({ id, name }) => <Avatar key={id} id={id} name={name} />)}
      {owners.length > MOST_OWNERS && <span className={css.more} aria-hidden="true">+{owners.length - MOST_OWNERS}</span>}
    </span>
  );
}

/** A date in its column: the weekday and the day, or a month's name. */
export function WhenCell({ when }: { readonly when: string }): ReactNode {
  const language = useLanguage();
  return (
    <time className={css.when} dateTime={when.length === 10 ? when : undefined} data-long={when.length === 7 || undefined}>
      {when.length === 10 && <i>{formatWeekday(when, language)} </i>}
      {formatShortDate(when, language)}
    </time>
  );
}

/** One event in the list: a line, and under it everything that can be changed. */
export function EventRow({ listed, phases, isOpen, hasFocus, hasNumber, onToggle, onWhen, onRemove, onMakeStep }: EventRowProps): ReactNode {
  const t = texts.useT();
  const saveToCalendar = useCalendar();
  const [isMoving, setMoving] = useState(false);
  const { event, when, number, isPast, isNext } = listed;
  const title = titleOf(event, t);
  return (
    <li id={`entry-${event.id}`} className={classNames(css.row, isPast && css.past, isNext && css.next, isOpen && css.open)} data-event={event.id}>
      <div className={css.line}>
        <WhenCell when={when} />
        {hasNumber && number > 0 && <span className={css.number}>{number}</span>}
        <MarkSign type={typeOf(event)} />
        <button type="button" className={css.title} aria-expanded={isOpen} onClick={() => onToggle(event.id)}>
          {title}
          {event.recurs !== '' && <span className={css.recurs}>{t(RECURS_KEYS[event.recurs])}</span>}
          {isNext && <VisuallyHidden>, {t('isNext')}</VisuallyHidden>}
        </button>
        <span className={css.meta}>
          {isPast && (
            <>
              <Check size={18} strokeWidth={1.8} aria-hidden className={css.check} />
              <VisuallyHidden>{t('held')}</VisuallyHidden>
            </>
          )}
          <Owners ids={event.owners} />
        </span>
        <Menu
          size="small"
          label={t('actions', { title })}
          items={[
            { id: 'edit', label: isOpen ? t('close') : t('edit'), icon: <Pencil {...ICON} />, onAction: () => onToggle(event.id) },
            { id: 'move', label: t('move'), icon: <CalendarDays {...ICON} />, onAction: () => setMoving(true) },
            { id: 'step', label: t('makeStep'), icon: <ListPlus {...ICON} />, onAction: () => onMakeStep(event) },
            ...(saveToCalendar && event.when !== '' ? [{ id: 'calendar', label: t('toCalendar'), icon: <CalendarPlus {...ICON} />, onAction: () => saveToCalendar(event.id) }] : []),
            { id: 'remove', label: t('remove'), icon: <Trash2 {...ICON} />, isDanger: true, onAction: () => onRemove(event.id) },
          ]}
        />
      </div>
      {isOpen && <EventForm event={event} phases={phases} hasFocus={hasFocus} onWhen={onWhen} />}
      <Dialog
        title={t('moveTitle', { title })}
        isOpen={isMoving}
        onClose={() => setMoving(false)}
        size="small"
        actions={<Button variant="primary" onPress={() => setMoving(false)}>{t('done')}</Button>}
      >
        <div className={css.dialog}>
          {event.recurs !== '' && <p>{t('moveSeries')}</p>}
          <DueField label={event.recurs === '' ? t('when') : t('firstWhen')} value={event.when} onChange={(next) => onWhen(event, next)} />
        </div>
      </Dialog>
    </li>
  );
}
