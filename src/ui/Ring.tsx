import styles from './Ring.module.css';

export interface RingProps {
  /** 0-1 */
  readonly value: number;
  /** Sixteenths of a rem: px where the text is 16 px. */
  readonly size: 20 | 36 | 44 | 60;
  /** Leave out when words beside the ring say the same. */
  readonly label?: string;
}

const STROKE: Record<RingProps['size'], number> = { 20: 2.6, 36: 2.3, 44: 2.2, 60: 1.9 };

/** How much is done: an arc from twelve, clockwise. Nothing = a thin outline, all = a disc with a check. */
export function Ring({ value, size, label }: RingProps) {
  const share = Math.max(0, Math.min(1, value));
  const stroke = STROKE[size];
  const r = 10 - stroke / 2;
  // A sliver must be seen, and what is not all must not look like all.
  const arc = Math.max(3, Math.min(97, share * 100));
  return (
    <svg
      className={styles.ring}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 20 20"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {share >= 1 ? (
        <>
          <circle className={styles.disc} cx="10" cy="10" r="10" />
          <path className={styles.check} d="M5.9 10.3l2.8 2.8 5.3-6" />
        </>
      ) : share <= 0 ? (
        <circle className={styles.empty} cx="10" cy="10" r={10 - 0.75 * (20 / size)} strokeWidth={1.5 * (20 / size)} />
      ) : (
        <>
          <circle className={styles.track} cx="10" cy="10" r={r} strokeWidth={stroke} />
          <circle
            className={styles.arc}
            cx="10"
            cy="10"
            r={r}
            strokeWidth={stroke}
            pathLength="100"
            strokeDasharray={`${arc} 100`}
            transform="rotate(-90 10 10)"
          />
        </>
      )}
    </svg>
  );
}
