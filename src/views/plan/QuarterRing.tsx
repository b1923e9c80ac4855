import styles from './PlanGroup.module.css';

const NUMERALS = ['', 'I', 'II', 'III', 'IV'] as const;

/** The quarter as an arc of the year. Decorative: its months stand beside it. */
export function QuarterRing({ quarter, isNow }: { readonly quarter: number; readonly isNow: boolean }) {
  return (
    <svg className={styles.quarterRing} data-now={isNow} width="52" height="52" viewBox="0 0 52 52" aria-hidden="true">
      <circle cx="26" cy="26" r="22" />
      <path d="M26 4A22 22 0 0 1 48 26" transform={`rotate(${(quarter - 1) * 90} 26 26)`} />
      <text x="26" y="32" textAnchor="middle">{NUMERALS[quarter]}</text>
    </svg>
  );
}
