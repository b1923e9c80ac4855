import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { parsePlanDate, type PlanDate, quarterOf } from '@/document';
import { useLanguage } from '@/i18n';
import { Button, classNames, IconButton, Popover, Segmented, TextField } from '@/ui';
import styles from './fields.module.css';
import { formatPlanDate, monthNames, quarterName } from './formatPlanDate';
import { readTypedDue } from './readTypedDue';
import { texts } from './texts';
import { useToday } from './useToday';

export interface DueFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: PlanDate;
  readonly onChange: (value: PlanDate) => void;
  readonly look?: 'box' | 'plain';
  /** Berry, for what is late. The word stands elsewhere. */
  readonly isLate?: boolean;
}

type Precision = 'day' | 'month' | 'quarter';

/** A day, a month or a quarter: typed as people type it, or picked. */
export function DueField({ label, hideLabel = false, value, onChange, look = 'box', isLate = false }: DueFieldProps) {
  const t = texts.useT();
  const language = useLanguage();
  const shown = formatPlanDate(value, language);
  const today = useToday();
  // What is being typed, until it is understood.
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);

  const commit = (): void => {
    if (draft === null) return;
    const date = readTypedDue(draft, today);
    setWrong(date === null);
    if (date === null) return;
    setDraft(null);
    if (date !== value) onChange(date);
  };

  const pick = (date: PlanDate): void => {
    setDraft(null);
    setWrong(false);
    if (date !== value) onChange(date);
  };

  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      setDraft(null);
      setWrong(false);
    }
  };

  return (
    <div className={classNames(styles.due, hideLabel && styles.dueBare, look === 'plain' && styles.duePlain, isLate && styles.late)}>
      <TextField
        label={label}
        hideLabel={hideLabel}
        look={look}
        value={draft ?? shown}
        onChange={(text) => {
          setDraft(text);
          setWrong(false);
        }}
        onCommit={commit}
        onKeyDown={handleKey}
        placeholder={t('duePlaceholder')}
        error={isWrong ? t('dueError') : undefined}
      />
      <div className={styles.dueButton}>
        <Popover label={t('pickDue')} trigger={<IconButton size="small" label={`${t('pickDue')}: ${label}`} icon={<CalendarDays />} />}>
          {(close) => (
            <DuePicker
              value={value}
              onPick={(date) => {
                pick(date);
                close();
              }}
              onDay={pick}
            />
          )}
        </Popover>
      </div>
    </div>
  );
}

function DuePicker({ value, onPick, onDay }: { readonly value: PlanDate; readonly onPick: (date: PlanDate) => void; readonly onDay: (date: PlanDate) => void }) {
  const t = texts.useT();
  const language = useLanguage();
  const date = parsePlanDate(value);
  const today = useToday();
  const [precision, setPrecision] = useState<Precision>(date?.precision ?? 'month');
  const [year, setYear] = useState(date?.year ?? Number(today.slice(0, 4)));
  const months = monthNames(language);
  const pad = (number: number): string => String(number).padStart(2, '0');

  const options =
    precision === 'quarter'
      ? [1, 2, 3, 4].map((quarter) => ({ date: `${year}-Q${quarter}`, name: quarterName(quarter, language), isNow: date?.year === year && quarterOf(date) === quarter && date.precision === 'quarter' }))
      : months.map((name, index) => ({ date: `${year}-${pad(index + 1)}`, name, isNow: value === `${year}-${pad(index + 1)}` }));

  return (
    <div className={styles.picker}>
      <Segmented<Precision>
        label={t('precision')}
        options={[{ id: 'day', label: t('day') }, { id: 'month', label: t('month') }, { id: 'quarter', label: t('quarter') }]}
        value={precision}
        onChange={setPrecision}
      />
      {precision === 'day' ? (
        <TextField
          type="date"
          label={t('day')}
          value={date?.precision === 'day' ? value : ''}
          onChange={(day) => parsePlanDate(day) && onDay(day)}
        />
      ) : (
        <>
          <div className={styles.year}>
            <IconButton label={t('previousYear')} icon={<ChevronLeft />} onPress={() => setYear(year - 1)} />
            <span aria-live="polite">{year}</span>
            <IconButton label={t('nextYear')} icon={<ChevronRight />} onPress={() => setYear(year + 1)} />
          </div>
          <div className={precision === 'month' ? styles.months : styles.quarters}>
            {options.map((option) => (
              <Button key={option.date} variant={option.isNow ? 'primary' : 'quiet'} onPress={() => onPick(option.date)} aria-label={`${option.name} ${year}`}>
                {option.name}
              </Button>
            ))}
          </div>
        </>
      )}
      {value !== '' && <Button variant="quiet" onPress={() => onPick('')}>{t('clearDue')}</Button>}
    </div>
  );
}
