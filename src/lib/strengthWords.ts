/** What people call the strengths of links, in three languages, as `normaliseName` gives them. */
export const STRENGTH_WORDS = {
  strong: ['vahva', 'vahvat', 'vahva yhteys', 'tiivis', 'kiinteä', 'läheinen', 'stark', 'starka', 'stark kontakt', 'nära', 'tät', 'strong tie', 'strong link', 'close', '2'],
  weak: ['heikko', 'heikot', 'heikko yhteys', 'löyhä', 'ohut', 'svag', 'svaga', 'svag kontakt', 'lös', 'weak tie', 'weak link', 'loose', '1'],
  wished: ['toivottu', 'toivotut', 'toive', 'puuttuva', 'tuleva', 'önskad', 'önskade', 'saknas', 'wished for', 'wish', 'desired', 'missing', 'planned'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
