import { useState } from 'react';
import type { BlockKey, Id } from '@/blockkit';

const nameOf = (block: BlockKey): string => `keha.ratings.sheet.${block}`;

/**
 * The sheet that was last begun in this tab: only here may it be opened again, and only until the next one begins.
 * Lasts over a reload, for a phone may drop the page in the middle of an answer.
 */
export function useOwnSheet(block: BlockKey): readonly [sheet: Id | null, setSheet: (sheet: Id) => void] {
  const [sheet, setSheet] = useState(() => {
    try {
      return sessionStorage.getItem(nameOf(block));
    } catch {
      return null;
    }
  });
  const keep = (next: Id): void => {
    setSheet(next);
    try {
      sessionStorage.setItem(nameOf(block), next);
    } catch {
      // A private window: it lasts as long as the page.
    }
  };
  return [sheet, keep];
}
