/** One list of a board of cards. */
export interface CardListInfo {
  readonly id: string;
  readonly label: string;
  readonly cards: readonly string[];
}

/** Where a card stands, or would: `index` counts without the card itself. */
export interface CardPlace {
  readonly list: string;
  readonly index: number;
}

export function placeOf(lists: readonly CardListInfo[], card: string): CardPlace | null {
  for (const { id, cards } of lists) {
    const index = cards.indexOf(card);
    if (index >= 0) return { list: id, index };
  }
  return null;
}

/** The index that a pointer means among `cards`, which lie one under another or, side by side, in rows. */
export function indexAt(cards: readonly Element[], { x, y }: { readonly x: number; readonly y: number }): number {
  const boxes = cards.map((card) => card.getBoundingClientRect());
  const isInRows = boxes.some(({ top }, index) => index > 0 && top < (boxes[index - 1]?.bottom ?? 0) - 1);
  const at = boxes.findIndex(({ top, bottom, left, width, height }) =>
    (isInRows ? y < top || (y <= bottom && x < left + width / 2) : y < top + height / 2));
  return at < 0 ? cards.length : at;
}

/**
 * The place that an arrow key leads to, or null when it leads nowhere. Up and down go through a list and, where lists
 * stand in several rows of `perRow`, on to the list above or below; left and right go to the list beside.
 */
export function stepPlace(lists: readonly CardListInfo[], perRow: number, card: string, { list, index }: CardPlace, key: string): CardPlace | null {
  const at = lists.findIndex(({ id }) => id === list);
  const count = (of: CardListInfo): number => of.cards.filter((one) => one !== card).length;
  const here = lists[at];
  if (!here) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const next = lists[key === 'ArrowLeft' ? at - 1 : at + 1];
    return next ? { list: next.id, index: Math.min(index, count(next)) } : null;
  }
  if (key === 'ArrowUp') {
    if (index > 0) return { list, index: index - 1 };
    const above = lists[at - perRow];
    return above ? { list: above.id, index: count(above) } : null;
  }
  if (key !== 'ArrowDown') return null;
  if (index < count(here)) return { list, index: index + 1 };
  const below = lists[at + perRow];
  return below ? { list: below.id, index: 0 } : null;
}
