import { ChevronLeft, ChevronRight, Settings2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { type BlockKey, useRun } from '@/blockkit';
import { Button, Checkbox, IconButton, Popover, Select } from '@/ui';
import { setClock } from './commands';
import type { YearClockState } from './model';
import { useMonthOptions } from './PhaseDialog';
import { texts } from './texts';
import { yearTitle } from './words';
import css from './YearClock.module.css';

/** Which year is shown, and how. */
export function YearBar({ block, state, year, isThisYear, onYear }: {
  readonly block: BlockKey;
  readonly state: YearClockState;
  readonly year: number;
  readonly isThisYear: boolean;
  /** `null` is the year of today. */
  readonly onYear: (year: number | null) => void;
}): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const months = useMonthOptions();
  const { startMonth, showSteps } = state;
  return (
    <div className={css.bar}>
      <IconButton label={t('previousYear')} icon={<ChevronLeft />} onPress={() => onYear(year - 1)} />
      <p className={css.year} aria-live="polite">{yearTitle({ year, startMonth })}</p>
      <IconButton label={t('nextYear')} icon={<ChevronRight />} onPress={() => onYear(year + 1)} />
      <Popover label={t('settings')} trigger={<IconButton label={t('settings')} icon={<Settings2 />} />}>
        <div className={css.dialog}>
          <Checkbox label={t('showSteps')} isSelected={showSteps} onChange={(next) => run(setClock, { block, changes: { showSteps: next } })} />
          <Select
            label={t('startMonth')}
            options={months}
            value={String(startMonth)}
            onChange={(month) => run(setClock, { block, changes: { startMonth: Number(month) } })}
          />
        </div>
      </Popover>
      {!isThisYear && <Button variant="quiet" onPress={() => onYear(null)}>{t('thisYear')}</Button>}
    </div>
  );
}
