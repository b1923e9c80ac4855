import { minutesByMode, MODES_IN_ORDER, longTogether, longWithoutBreak, MINUTE, type RunOfDay, type Stretch } from '@/workshop';
import { ModeIcon } from './ModeIcon';
import styles from './RunLine.module.css';
import { texts } from './texts';
import { lengthInWords, useClockWords } from './words';

/** The rhythm of the day as one line: a bar for each row, the higher the more people talk together; and the sums in words. */
export function RunLine({ run }: { readonly run: RunOfDay }) {
  const t = texts.useT();
  const rows = run.rows.filter(({ item }) => !item.skipped && item.minutes > 0);
  const sums = minutesByMode(run.rows.map(({ item }) => item));
  return (
    <div className={styles.line}>
      <div className={styles.bars} aria-hidden="true">
        {rows.map(({ item, gap, state }) => (
          <span
            key={item.id}
            data-mode={item.type === 'break' ? 'break' : item.mode || 'none'}
            data-state={state}
            style={{ flexGrow: item.minutes, ...(gap > 0 && { marginInlineStart: `${Math.min(gap, 60) / 16}rem` }) }}
          />
        ))}
      </div>
      <ul className={styles.sums} aria-label={t('byMode')}>
        {MODES_IN_ORDER.filter((mode) => sums[mode] > 0).map((mode) => (
          <li key={mode}>
            {mode !== 'break' && <ModeIcon mode={mode} />}
            {t(`sum-${mode || 'none'}`, { length: lengthInWords(t, sums[mode]) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a facilitator might want to think about once more, as questions. */
export function Remarks({ run }: { readonly run: RunOfDay }) {
  const t = texts.useT();
  const clock = useClockWords();
  const byId = new Map(run.rows.map((row) => [row.item.id, row]));
  const words = ({ from, to, minutes }: Stretch) => {
    const start = byId.get(from)?.plannedStart ?? 0;
    return { from: clock(start), to: clock(byId.get(to)?.plannedEnd ?? start + minutes * MINUTE), length: lengthInWords(t, minutes) };
  };
  const together = longTogether(run);
  const sitting = longWithoutBreak(run);
  if (together.length + sitting.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {sitting.map((stretch) => <li key={stretch.from}>{t('longSitting', words(stretch))}</li>)}
      {together.map((stretch) => <li key={stretch.from}>{t('longTogether', words(stretch))}</li>)}
      {together.length > 0 && <li className={styles.source}>{t('longTogetherSource')}</li>}
    </ul>
  );
}
