import { ArrowUpRight, Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { ActorsField, DueField, type Id, StatusField, type Step, type StepFields, updateStep, useDocument, useRun } from '@/blockkit';
import { Avatar, Button, Menu, Popover, SectionMark, TextArea } from '@/ui';
import { ICON } from '../shared/icon';
import { goTo } from '../shared/routes';
import styles from './PlanGroup.module.css';
import { texts } from './texts';
import { useRemoveStep } from './useRemoveStep';

interface PlanTableRowProps {
  readonly step: Step;
  readonly isLate: boolean;
  readonly sectionNumber: number;
  readonly sectionTitle: string;
  readonly href: string;
  /** Tells that somebody writes in this row, so that it stays in sight. */
  readonly onEdit: (id: string | undefined) => void;
}

/** A title is one line, however long: Enter is done with it. */
function leaveOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.blur();
}

interface OwnersProps {
  readonly step: Step;
  readonly name: string;
  readonly onChange: (owners: readonly Id[]) => void;
}

/** The owners by name; pressed, they can be changed. */
function Owners({ step, name, onChange }: OwnersProps) {
  const t = texts.useT();
  const actors = useDocument((document) => document.actors);
  const owners = step.owners.flatMap((id) => {
    const actor = actors[id];
    return actor && actor.del === undefined ? [actor] : [];
  });
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
        <ActorsField label={label} value={step.owners} onChange={onChange} />
      </div>
    </Popover>
  );
}

/** One step, all of it editable: it is the same step that stands in its section. */
export const PlanTableRow = memo(function PlanTableRow({ step, isLate, sectionNumber, sectionTitle, href, onEdit }: PlanTableRowProps) {
  const t = texts.useT();
  const run = useRun();
  const remove = useRemoveStep();
  const name = step.title.trim() || t('untitled');
  const change = (changes: Partial<StepFields>): void => run(updateStep, { id: step.id, changes });
  return (
    <tr data-step={step.id} data-status={step.status} data-late={isLate}>
      <th scope="row" className={styles.step} onFocus={() => onEdit(step.id)} onBlur={() => onEdit(undefined)}>
        <TextArea look="plain" hideLabel label={t('titleOf', { name })} placeholder={t('untitled')} value={step.title} onChange={(title) => change({ title })} onKeyDown={leaveOnEnter} />
      </th>
      <td className={styles.section}>
        <a href={href}>
          {sectionNumber > 0 && <SectionMark number={sectionNumber} size="small" />}
          <span title={sectionTitle}>{sectionTitle}</span>
        </a>
      </td>
      <td className={styles.owners}>
        <Owners step={step} name={name} onChange={(next) => change({ owners: next })} />
      </td>
      <td className={styles.due}>
        <DueField look="plain" hideLabel label={t('dueOf', { name })} value={step.due} isLate={isLate} onChange={(due) => change({ due })} />
      </td>
      <td className={styles.status}>
        <StatusField look="plain" hideLabel label={t('statusOf', { name })} value={step.status} due={step.due} onChange={(status) => change({ status })} />
      </td>
      <td className={styles.actions}>
        <Menu
          size="small"
          label={t('actionsOf', { name })}
          items={[
            { id: 'open', label: t('openSection'), icon: <ArrowUpRight {...ICON} />, onAction: () => goTo(href) },
            { id: 'remove', label: t('remove'), icon: <Trash2 {...ICON} />, onAction: () => remove(step), isDanger: true },
          ]}
        />
      </td>
    </tr>
  );
});
