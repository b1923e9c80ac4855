/** Folded for comparing: case, accents kept (ä is not a) but surrounding spaces gone. */
export const fold = (text: string): string => text.trim().normalize('NFC').toLocaleLowerCase('fi');

/** The items whose label matches what was typed: those that begin with it first, then those with a word that does, then the rest. */
export function findMatches<Item extends { readonly label: string }>(items: readonly Item[], typed: string): readonly Item[] {
  const wanted = fold(typed);
  if (!wanted) return items;
  const rank = (item: Item): number => {
    const label = fold(item.label);
    const at = label.indexOf(wanted);
    if (at <= 0) return at;
    return /[\s\-(/]/.test(label[at - 1] ?? '') ? 1 : 2;
  };
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .filter((one) => one.rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map((one) => one.item);
}
