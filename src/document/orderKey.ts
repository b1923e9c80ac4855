import { generateKeyBetween } from 'fractional-indexing';

/**
 * A key strictly between two order keys (`null` = the end), followed by random bisections, so that
 * two people who insert at the same place almost never get equal keys.
 * Throws if `before >= after`: see `placeEntry`, which mends equal keys first.
 */
export function orderKeyBetween(before: string | null, after: string | null, random = Math.random): string {
  let low = generateKeyBetween(before, after);
  let high = after;
  for (let round = 0; round < 16; round++) {
    const middle = generateKeyBetween(low, high);
    if (random() < 0.5) low = middle;
    else high = middle;
    if (low.length > 8) break;
  }
  return generateKeyBetween(low, high);
}

/** Whether a text can stand between others: keys edited by hand may not. */
export function isOrderKey(text: string): boolean {
  try {
    generateKeyBetween(text, null);
    return true;
  } catch {
    return false;
  }
}
