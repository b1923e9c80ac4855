/** How the columns of a wall lie side by side. */
export interface Lanes {
  /** How many lines stand one under another at most. */
  readonly rows: number;
  /** For each column: how many lanes it takes. */
  readonly columns: readonly number[];
}

/** As few rows as there is room for in width; with more than the last of these the wall scrolls. */
const ROWS = [6, 9, 12, 16, 20, 26];

/**
 * Gives full columns more lanes than empty ones, so that as much as possible fits on one screen in the largest type.
 * `lines`: how many lines each column has. `room`: how many lanes fit side by side.
 */
export function layLanes(lines: readonly number[], room: number): Lanes {
  const most = Math.max(room, lines.length);
  const lanesFor = (rows: number): readonly number[] => lines.map((count) => Math.max(1, Math.ceil(count / rows)));
  const total = (lanes: readonly number[]): number => lanes.reduce((sum, count) => sum + count, 0);
  const rows = ROWS.find((one) => total(lanesFor(one)) <= most);
  if (rows !== undefined) return { rows, columns: lanesFor(rows) };
  // The fullest columns get what is left when everybody has one lane.
  const lanes = lines.map(() => 1);
  const height = (index: number): number => (lines[index] ?? 0) / (lanes[index] ?? 1);
  for (let left = most - lines.length; left > 0; left -= 1) {
    const fullest = lines.reduce((best, _, index) => (height(index) > height(best) ? index : best), 0);
    lanes[fullest] = (lanes[fullest] ?? 1) + 1;
  }
  return { rows: Math.ceil(Math.max(...lines.map((_, index) => height(index)))), columns: lanes };
}
