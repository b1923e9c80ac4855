/** One replaced range: what turns one text into another. Offsets in UTF-16 units. */
export interface TextDiff {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The smallest single replacement that turns `before` into `after`. */
export function diffTexts(before: string, after: string): TextDiff {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start, removed: before.length - tail - start, inserted: after.slice(start, after.length - tail) };
}

/** Where a caret at `offset` stands after the replacement: it keeps its place in the words around it. */
export function moveOffset(offset: number, { start, removed, inserted }: TextDiff): number {
  if (offset <= start) return offset;
  if (offset >= start + removed) return offset - removed + inserted.length;
  return start + Math.min(offset - start, inserted.length);
}

/** Applies a replacement made on `base` to `current`, which somebody else has changed meanwhile. */
export function rebase(base: string, edit: TextDiff, current: string): string {
  const theirs = diffTexts(base, current);
  const start = moveOffset(edit.start, theirs);
  const end = Math.max(start, moveOffset(edit.start + edit.removed, theirs));
  return current.slice(0, start) + edit.inserted + current.slice(end);
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export const isWellFormed = (text: string): boolean => text.search(LONE_SURROGATE) < 0;

export const toWellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\uFFFD');
