import { ArrowUpRight, CalendarPlus, Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo, useDeferredValue } from 'react';
import { type Actor, ActorsField, DueField, formatPlanDate, type PlanDate, StatusField, statusWord, type Step, updateStep, useDocument, useRun } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { Avatar, Button, Menu, Popover, SectionMark, TextArea } from '@/ui';
import { ICON } from '../shared/icon';
import { goTo } from '../shared/routes';
import { texts as calendarTexts } from './calendar/texts';
import { useSaveToCalendar } from './calendar/useSaveToCalendar';
import styles from './PlanTable.module.css';
import { texts } from './texts';
import { useRemoveStep } from './useRemoveStep';

interface PlanTableRowProps {
  readonly step: Step;
  readonly isLate: boolean;
  /** Out of sight: said as text, without fields. */
  readonly isText: boolean;
  readonly sectionNumber: number;
  readonly sectionTitle: string;
  readonly href: string;
  /** The step that it goes on with, if any: its year and where it stands. */
  readonly fromYear: number | null;
  readonly fromHref: string | null;
  /** The step that goes on with it, if any. */
  readonly toDue: PlanDate | null;
  readonly toHref: string | null;
  readonly isSelected: boolean;
  readonly onSelect: (id: string, isSelected: boolean, isRange: boolean) => void;
  /** Tells that somebody writes in this row, so that it stays in sight. */
  readonly onEdit: (id: string | undefined) => void;
}

/** A title is one line, however long: Enter is done with it. */
function leaveOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.blur();
}

interface CellProps {
  readonly step: Step;
  /** The step's title, for the names of the fields. */
  readonly name: string;
}

function useOwners({ owners }: Step): readonly Actor[] {
  const actors = useDocument((document) => document.actors);
  return owners.flatMap((id) => {
    const actor = actors[id];
    return actor && actor.del === undefined ? [actor] : [];
  });
}

/** The owners by name; pressed, they can be changed. */
function Owners({ step, name }: CellProps) {
  const t = texts.useT();
  const run = useRun();
  const owners = useOwners(step);
  const label = t('ownersOf', { name });
  const names = owners.map((owner) => owner.name || t('unnamed'));
  return (
    <Popover
      label={label}
      trigger={
        <Button variant="quiet" aria-label={`${label}: ${names.join(', ') || t('noOwner')}`}>
          <span className={styles.ownerList}>
            {owners.map((owner, index) => (
              <span key={owner.id}><Avatar id={owner.id} name={owner.name} /><span>{names[index]}</span></span>
            ))}
            {owners.length === 0 && <span className={styles.noOwner}>{t('addOwner')}</span>}
          </span>
        </Button>
      }
    >
      <div className={styles.ownerPicker}>
        <ActorsField label={label} value={step.owners} onChange={(ids) => run(updateStep, { id: step.id, changes: { owners: ids } })} />
      </div>
    </Popover>
  );
}

/** Everything of a step but its title and section, as text. */
const DetailsInText = memo(function DetailsInText({ step, isLate }: Pick<PlanTableRowProps, 'step' | 'isLate'>) {
  const t = texts.useT();
  const language = useLanguage();
  const owners = useOwners(step);
  return (
    <>
      <td className={styles.owners}>{owners.map((owner) => owner.name || t('unnamed')).join(', ')}</td>
      <td className={styles.due}>{formatPlanDate(step.due, language)}</td>
      <td colSpan={2} className={styles.status}>{statusWord(isLate ? 'late' : step.status, language)}</td>
    </>
  );
});

/** Everything of a step but its title and section. */
const Details = memo(function Details({ step, name, isLate, href }: CellProps & Pick<PlanTableRowProps, 'isLate' | 'href'>) {
  const t = texts.useT();
  const run = useRun();
  const remove = useRemoveStep();
  const inCalendar = calendarTexts.useT();
  const saveToCalendar = useSaveToCalendar();
  return (
    <>
      <td className={styles.owners}><Owners step={step} name={name} /></td>
      <td className={styles.due}>
        <DueField
          look="plain" hideLabel label={t('dueOf', { name })} value={step.due} isLate={isLate}
          onChange={(due) => run(updateStep, { id: step.id, changes: { due } })}
        />
      </td>
      <td className={styles.status}>
        <StatusField
          look="plain" hideLabel label={t('statusOf', { name })} value={step.status} due={step.due}
          onChange={(status) => run(updateStep, { id: step.id, changes: { status } })}
        />
      </td>
      <td className={styles.actions}>
        <Menu
          size="small"
          label={t('actionsOf', { name })}
          items={[
            { id: 'open', label: t('openSection'), icon: <ArrowUpRight {...ICON} />, onAction: () => goTo(href) },
            { id: 'calendar', label: inCalendar('save'), icon: <CalendarPlus {...ICON} />, onAction: () => saveToCalendar({ entry: step.id }) },
            { id: 'remove', label: t('remove'), icon: <Trash2 {...ICON} />, onAction: () => remove(step), isDanger: true },
          ]}
        />
      </td>
    </>
  );
});

/** Where a step came from and went on, across the years. */
function CarriedNote({ fromYear, fromHref, toDue, toHref }: Pick<PlanTableRowProps, 'fromYear' | 'fromHref' | 'toDue' | 'toHref'>) {
  const t = texts.useT();
  const language = useLanguage();
  if (fromHref === null && toHref === null) return null;
  return (
    <p className={styles.carried}>
      {fromHref !== null && <a href={fromHref}>{fromYear === null ? t('carriedFrom') : t('carriedFromYear', { year: fromYear })}</a>}
      {toHref !== null && <a href={toHref}>{toDue ? t('carriedTo', { date: formatPlanDate(toDue, language) }) : t('carriedToUndated')}</a>}
    </p>
  );
}

/** One step, all of it editable: it is the same step that stands in its section. */
export const PlanTableRow = memo(function PlanTableRow({
  step, isLate, isText, sectionNumber, sectionTitle, href, isSelected, onSelect, onEdit, ...carried
}: PlanTableRowProps) {
  const t = texts.useT();
  const run = useRun();
  // The fields' names follow the title when there is time: they must not slow the typing.
  const settled = useDeferredValue(step);
  const name = settled.title.trim() || t('untitled');
  return (
    <tr data-step={step.id} data-status={step.status} data-late={isLate} data-selected={isSelected || undefined}>
      <td className={styles.select}>
        <label>
          <input
            type="checkbox"
            aria-label={t('selectStep', { name })}
            checked={isSelected}
            onChange={({ target, nativeEvent }) => onSelect(step.id, target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
          />
        </label>
      </td>
      <th scope="row" className={styles.step} onFocus={() => onEdit(step.id)} onBlur={() => onEdit(undefined)}>
        {isText ? (
          <p className={styles.text}>{name}</p>
        ) : (
          <TextArea
            look="plain" hideLabel label={t('columnStep')} placeholder={t('untitled')} value={step.title} onKeyDown={leaveOnEnter}
            onChange={(title) => run(updateStep, { id: step.id, changes: { title } })}
          />
        )}
        <CarriedNote {...carried} />
      </th>
      <td className={styles.section}>
        <a href={href}>
          {sectionNumber > 0 && <SectionMark number={sectionNumber} size="small" />}
          <span title={sectionTitle}>{sectionTitle}</span>
        </a>
      </td>
      {isText ? <DetailsInText step={settled} isLate={isLate} /> : <Details step={settled} name={name} isLate={isLate} href={href} />}
    </tr>
  );
});
