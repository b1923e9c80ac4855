import { useState } from 'react';
import { carrySteps, formatPlanDate, type Id, type StepChanges, updateSteps, useGetDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { useLanguage } from '@/i18n';
import { type PlanRow, unfinishedOf, yearsOn, yearsToCarry } from '@/plan';
import { Button, Checkbox, Dialog, RadioGroup, Select, toast } from '@/ui';
import styles from './CarryDialog.module.css';
import { texts } from './texts';

interface CarryDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** All of the workbook; something in them is unfinished. */
  readonly rows: readonly PlanRow[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

type NewDate = 'later' | 'none';

function CarryForm({ rows, today, onClose }: Omit<CarryDialogProps, 'isOpen'>) {
  const t = texts.useT();
  const language = useLanguage();
  const run = useRun();
  const getDocument = useGetDocument();
  const now = Number(today.slice(0, 4));
  const years = yearsToCarry(rows);
  const [year, setYear] = useState(years.findLast((one) => one < now) ?? years[0] ?? now);
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set());
  const [date, setDate] = useState<NewDate>('later');
  const offered = unfinishedOf(rows, year);
  const picked = offered.filter(({ step }) => !left.has(step.id));
  const next = year + 1;

  const pick = (id: Id, isPicked: boolean): void => {
    const without = new Set(left);
    if (isPicked) without.delete(id);
    else without.add(id);
    setLeft(without);
  };

  const carry = (): void => {
    const { steps: known } = getDocument();
    const steps = picked.map(({ step }) => ({ id: createId(), from: step.id, due: date === 'later' ? yearsOn(step.due, 1) : '' }));
    const back = Object.fromEntries(steps.flatMap(({ id, from }): [Id, StepChanges][] => {
      const old = known[from];
      return [[id, { del: Date.now() }], ...(old ? [[from, { status: old.status, note: old.note }] satisfies [Id, StepChanges]] : [])];
    }));
    run(carrySteps, { steps, note: date === 'later' ? t('carryNote', { year: next }) : t('carryNoteUndated') });
    toast({
      text: t('carryDone', { count: steps.length }),
      action: { label: t('undo'), onAction: () => run(updateSteps, { changes: back }) },
    });
    onClose();
  };

  return (
    <Dialog
      title={t('carryTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isDisabled={picked.length === 0} onPress={carry}>{t('carryCount', { count: picked.length })}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t('carryHelp')}</p>
        {years.length > 1 && (
          <Select label={t('carryFrom')} options={years.map((one) => ({ id: String(one), label: String(one) }))} value={String(year)} onChange={(id) => setYear(Number(id))} />
        )}
        <fieldset className={styles.steps}>
          <legend>{t('carryWhich')}</legend>
          {offered.map(({ step, owners }) => (
            <Checkbox
              key={step.id}
              label={step.title.trim() || t('untitled')}
              description={[formatPlanDate(step.due, language), ...owners.map(({ name }) => name || t('unnamed'))].join(', ')}
              isSelected={!left.has(step.id)}
              onChange={(isPicked) => pick(step.id, isPicked)}
            />
          ))}
        </fieldset>
        <RadioGroup<NewDate>
          label={t('carryDate')}
          options={[{ id: 'later', label: t('carryLater', { year: next }) }, { id: 'none', label: t('carryUndated') }]}
          value={date}
          onChange={setDate}
        />
      </div>
    </Dialog>
  );
}

/** Asks which unfinished steps of a year go on in the next. */
export const CarryDialog = ({ isOpen, ...props }: CarryDialogProps) => isOpen && <CarryForm {...props} />;
