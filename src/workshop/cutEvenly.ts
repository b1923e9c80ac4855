/** No task is shortened under this, minutes. */
const SHORTEST = 5;

/** Takes so many minutes, as far as that goes, off lengths in proportion to what each has over five minutes. Whole minutes. */
export function cutEvenly(lengths: readonly number[], excess: number): readonly number[] {
  const over = (length: number): number => Math.max(0, length - SHORTEST);
  let room = lengths.reduce((sum, length) => sum + over(length), 0);
  let left = Math.max(0, Math.min(excess, room));
  return lengths.map((length) => {
    if (room === 0) return length;
    const cut = Math.round((left * over(length)) / room);
    room -= over(length);
    left -= cut;
    return length - cut;
  });
}
