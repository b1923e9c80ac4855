import type { WorkMode } from '@/template';

/** Where people stand in each way of working: one, two, three small groups, a ring. Radius of a dot 2.2 of 20. */
const DOTS: Record<WorkMode, readonly (readonly [x: number, y: number])[]> = {
  alone: [[10, 10]],
  pairs: [[6.6, 10], [13.4, 10]],
  groups: [[10, 5.4], [5.6, 13.4], [14.4, 13.4]],
  together: Array.from({ length: 8 }, (_, index) => [10 + 7 * Math.sin((index * Math.PI) / 4), 10 - 7 * Math.cos((index * Math.PI) / 4)] as const),
};

/** A way of working as a shape; its word stands beside it. */
export const ModeIcon = ({ mode }: { readonly mode: WorkMode | '' }) => (
  <svg width="1.25rem" height="1.25rem" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
    {mode === ''
      ? <circle cx="10" cy="10" r="6.5" fill="none" stroke="currentColor" strokeDasharray="2.5 2.6" strokeWidth="1.4" />
      : DOTS[mode].map(([x, y]) => <circle key={`${x}-${y}`} cx={x} cy={y} r={mode === 'together' ? 1.9 : 2.6} />)}
  </svg>
);
