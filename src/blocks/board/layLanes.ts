/** How the columns of a wall lie side by side. */
export interface Lanes {
  /** How many cards stand one under another at most. */
  readonly rows: number;
  /** For each column: how many lanes it takes, and how many of its cards are shown. */
  readonly columns: readonly { readonly lanes: number; readonly shown: number }[];
}

/** As few rows as there is room for in width; more than the last of these would not be legible. */
const ROWS = [6, 9, 12, 16, 20];

/**
 * Gives full columns more lanes than empty ones, so that as many cards as possible fit on one screen in the largest
 * type. `room`: how many lanes fit side by side. Where all do not fit, the last row is for saying how many more there are.
 */
export function layLanes(counts: readonly number[], room: number): Lanes {
  const most = Math.max(room, counts.length);
  const lanesFor = (rows: number): readonly number[] => counts.map((count) => Math.max(1, Math.ceil(count / rows)));
  const total = (rows: number): number => lanesFor(rows).reduce((sum, lanes) => sum + lanes, 0);
  const rows = ROWS.find((one) => total(one) <= most);
  if (rows !== undefined) return { rows, columns: lanesFor(rows).map((lanes, index) => ({ lanes, shown: counts[index] ?? 0 })) };
  const last = ROWS.at(-1) ?? 1;
  // The fullest columns get what is left when everybody has one lane.
  const lanes = counts.map(() => 1);
  for (let left = most - counts.length; left > 0; left -= 1) {
    const need = counts.map((count, index) => count / (lanes[index] ?? 1));
    const at = need.indexOf(Math.max(...need));
    lanes[at] = (lanes[at] ?? 1) + 1;
  }
  return {
    rows: last,
    columns: counts.map((count, index) => {
      const fits = (lanes[index] ?? 1) * last;
      return { lanes: lanes[index] ?? 1, shown: count <= fits ? count : fits - 1 };
    }),
  };
}
