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

/** The index among `cards`, which lie one under another, that a pointer at the height `y` means. */
export function indexAt(cards: readonly Element[], y: number): number {
  const at = cards.findIndex((card) => {
    const { top, height } = card.getBoundingClientRect();
    return y < top + height / 2;
  });
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
