import type { Spread } from './stats';
import css from './SpreadStrip.module.css';

/** Height of the tallest column, in a box 50 wide. */
const TALL = 15;
/** So many answers fill the height at least: one answer alone is no peak. */
const FEW = 2;

/** How many gave 1, 2, 3, 4 and 5, as columns side by side. Words beside it say the same. */
export function SpreadStrip({ spread }: { readonly spread: Spread }) {
  const most = Math.max(FEW, ...spread.counts);
  return (
    <svg className={css.strip} viewBox="0 0 50 17" aria-hidden="true">
      {spread.counts.map((count, index) => {
        const height = count === 0 ? 0 : Math.max(2.5, (count / most) * TALL);
        return (
          <g key={index}>
            <rect className={css.foot} x={index * 10 + 1} y={16} width={8} height={1} />
            {count > 0 && <rect className={css.column} x={index * 10 + 1} y={16 - height} width={8} height={height + 1} />}
          </g>
        );
      })}
    </svg>
  );
}
