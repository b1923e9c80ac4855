import { formatPercent, useLanguage } from '@/i18n';
import styles from './ProgressBar.module.css';

/** How far a piece of work has come: 0-1, or `null` when nobody can tell. */
export function ProgressBar({ label, value }: { readonly label: string; readonly value: number | null }) {
  const language = useLanguage();
  const share = value === null ? null : Math.max(0, Math.min(1, value));
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span>{label}</span>
        {share !== null && <span className={styles.percent}>{formatPercent(share, language)}</span>}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share !== null && { 'aria-valuenow': Math.round(share * 100), 'aria-valuetext': formatPercent(share, language) })}
        className={styles.track}
      >
        <div className={share === null ? styles.unknown : styles.bar} style={share === null ? undefined : { width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
