import css from './RatingRing.module.css';

/** The middle radius of the ring, in a box of 36. */
const R = 16.3;
/** Degrees of one fifth and of the gap on each side of it. */
const FIFTH = 72;
const MARGIN = 8;

const round = (value: number): number => Math.round(value * 100) / 100;

function pointAt(angle: number, r: number): readonly [number, number] {
  const radians = (angle * Math.PI) / 180;
  return [round(18 + r * Math.sin(radians)), round(18 - r * Math.cos(radians))];
}

const arc = (from: number, to: number): string => `M${pointAt(from, R).join(' ')}A${R} ${R} 0 0 1 ${pointAt(to, R).join(' ')}`;

/** Where the ring is filled up to for a value of 0-5, in degrees. */
const angleOf = (value: number): number => {
  const whole = Math.min(4, Math.floor(value));
  return whole * FIFTH + MARGIN + (value - whole) * (FIFTH - 2 * MARGIN);
};

interface RatingRingProps {
  /** 1-5; `null` leaves the ring empty. */
  readonly value: number | null;
  /** 1-5, an open mark on the ring. */
  readonly aim?: number | null | undefined;
  /** The number inside. */
  readonly text: string;
}

/** A rating as five segments from twelve, clockwise. Words beside it say the same. */
export function RatingRing({ value, aim = null, text }: RatingRingProps) {
  return (
    <span className={css.ring} aria-hidden="true">
      <svg viewBox="-2.5 -2.5 41 41">
        {[0, 1, 2, 3, 4].map((fifth) => {
          const from = fifth * FIFTH + MARGIN;
          const filled = Math.max(0, Math.min(1, (value ?? 0) - fifth));
          return (
            <g key={fifth}>
              <path className={css.track} d={arc(from, from + FIFTH - 2 * MARGIN)} />
              {filled > 0 && <path className={css.arc} d={arc(from, from + filled * (FIFTH - 2 * MARGIN))} />}
            </g>
          );
        })}
        {aim !== null && <circle className={css.aim} cx={pointAt(angleOf(aim), R)[0]} cy={pointAt(angleOf(aim), R)[1]} r="2.9" />}
      </svg>
      <span className={css.number}>{text}</span>
    </span>
  );
}
