import { ArrowUpRight, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { ActorsField, DueField, StatusField, type Step, type StepFields, updateStep, useRun } from '@/blockkit';
import { Menu, SectionMark, TextField } from '@/ui';
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
        <TextField look="plain" hideLabel label={t('titleOf', { name })} placeholder={t('untitled')} value={step.title} onChange={(title) => change({ title })} />
      </th>
      <td className={styles.section}>
        <a href={href}>
          {sectionNumber > 0 && <SectionMark number={sectionNumber} size="small" />}
          <span title={sectionTitle}>{sectionTitle}</span>
        </a>
      </td>
      <td className={styles.owners}>
        <ActorsField look="plain" hideLabel label={t('ownersOf', { name })} placeholder={step.owners.length > 0 ? '' : t('addOwner')} value={step.owners} onChange={(owners) => change({ owners })} />
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
