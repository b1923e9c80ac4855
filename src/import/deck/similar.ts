import { foldText } from '@/lib/foldText';

/** Words of a text as they compare: without case, accents, punctuation and most of the endings that Finnish puts to words. */
export const stemsOf = (text: string): readonly string[] =>
  (foldText(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, STEM));

const STEM = 6;

/** How alike two texts are, 0-1: the share of words in both (Dice 1945). */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = [...b];
  let same = 0;
  for (const stem of a) {
    const at = left.indexOf(stem);
    if (at < 0) continue;
    left.splice(at, 1);
    same++;
  }
  return (2 * same) / (a.length + b.length);
}

/** A number for a text that stays the same whatever its case, spaces and punctuation (FNV-1a, 32 bits). */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of (foldText(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
