import type { ReactNode } from 'react';
import { type BlockKey, monthNames, useBlockState, useLanguage, useRun } from '@/blockkit';
import { Button, Dialog, Select, TextField } from '@/ui';
import { renamePhase, setPhaseTimes } from './commands';
import type { Phase, YearClockConfig, YearClockState } from './model';
import { halvesOfMonths, monthsOfPhase } from './phases';
import { texts } from './texts';
import css from './YearClock.module.css';

/** The twelve months to choose from; ids are `1`-`12`. */
export const useMonthOptions = (): readonly { readonly id: string; readonly label: string }[] =>
  monthNames(useLanguage()).map((label, index) => ({ id: String(index + 1), label }));

/** A phase's own name and its first and last month, without dragging. */
export function PhaseDialog({ block, config, phase, isOpen, onClose }: {
  readonly block: BlockKey;
  readonly config: YearClockConfig;
  readonly phase: Phase;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const options = useMonthOptions();
  const title = useBlockState(block, (state: YearClockState) => state.phases[phase.id]?.title ?? '');
  const own = config.phases.find((one) => one.id === phase.id);
  if (!own) return null;
  const months = monthsOfPhase(phase);
  const setMonths = (changes: Partial<typeof months>): void =>
    run(setPhaseTimes, { block, phases: config.phases, times: [{ id: phase.id, ...halvesOfMonths({ ...months, ...changes }) }] });
  return (
    <Dialog title={t('editPhase', { name: phase.name })} isOpen={isOpen} onClose={onClose} size="small" actions={<Button variant="primary" onPress={onClose}>{t('done')}</Button>}>
      <div className={css.dialog}>
        <TextField
          label={t('phaseName')}
          description={t('phaseNameHelp', { name: own.label })}
          value={title}
          placeholder={own.label}
          onChange={(next) => run(renamePhase, { block, phase: own, title: next })}
        />
        <Select label={t('fromMonth')} options={options} value={String(months.from)} onChange={(from) => setMonths({ from: Number(from) })} />
        <Select label={t('toMonth')} options={options} value={String(months.to)} onChange={(to) => setMonths({ to: Number(to) })} />
      </div>
    </Dialog>
  );
}
