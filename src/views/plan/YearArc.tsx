import styles from './PlanGroup.module.css';

interface YearArcProps {
  /** In months from the beginning of the year. */
  readonly from: number;
  readonly months: number;
  /** In the middle. */
  readonly label: string;
  readonly isNow: boolean;
}

/** A part of the year as an arc. Decorative: its name stands beside it. */
export function YearArc({ from, months, label, isNow }: YearArcProps) {
  return (
    <svg className={styles.quarterRing} data-now={isNow} width="52" height="52" viewBox="0 0 52 52" aria-hidden="true">
      <circle cx="26" cy="26" r="22" />
      <circle className={styles.arc} cx="26" cy="26" r="22" pathLength="12" strokeDasharray={`${months} ${12 - months}`} transform={`rotate(${from * 30 - 90} 26 26)`} />
      <text x="26" y="32" textAnchor="middle">{label}</text>
    </svg>
  );
}
