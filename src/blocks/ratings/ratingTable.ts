import type { ItemReading } from './reading';
import { compareReadings } from './reading';
import type { RatingsConfig } from './model';
import type { Words } from './texts';
import { answerWords, changeWords, showAim, showNow } from './words';

/** One item as the words of a table's row. */
export interface TableLine {
  readonly key: string;
  readonly group: string;
  readonly item: string;
  readonly now: string;
  readonly aim: string;
  readonly answers: string;
  readonly note: string;
  readonly talk: boolean;
  /** Against the earlier round; `''` without one */
  readonly change: string;
}

/** The ratings as a table: the same for the screen reader, the page and the paper. */
export function tableLines(t: Words, items: readonly ItemReading[], before: readonly ItemReading[]): readonly TableLine[] {
  const readingsBefore = new Map(before.map((one) => [one.key, one.reading]));
  return items.map(({ key, group, item, cell, reading }) => {
    const change = compareReadings(readingsBefore.get(key), reading);
    return {
      key,
      group: group.label,
      item: item.label,
      now: showNow(t, reading),
      aim: showAim(t, reading),
      answers: answerWords(t, reading),
      note: cell?.note ?? '',
      talk: cell?.talk ?? false,
      change: change ? changeWords(t, change) : '',
    };
  });
}

export interface TableHead {
  readonly field: 'now' | 'aim' | 'answers' | 'change' | 'note';
  readonly title: string;
  /** Share of the width, any unit */
  readonly width: number;
}

/** The width of the column that names the items, in the unit of the others. */
export const ITEM_WIDTH = 2.2;

/** The columns that have something to say, after the one that names the items. */
export function tableHeads(t: Words, config: RatingsConfig, lines: readonly TableLine[]): readonly TableHead[] {
  return [
    { field: 'now', title: t('now'), width: 0.8 },
    ...(config.aim ? [{ field: 'aim', title: t('aim'), width: 1.1 } as const] : []),
    ...(lines.some(({ answers }) => answers !== '') ? [{ field: 'answers', title: t('spreadHead'), width: 1.8 } as const] : []),
    ...(lines.some(({ change }) => change !== '') ? [{ field: 'change', title: t('change'), width: 1.5 } as const] : []),
    { field: 'note', title: t('note'), width: 3 },
  ];
}
