/** Titles that people give to columns of links, in three languages, as `normaliseName` gives them. */
export const LINK_TITLES = {
  from: ['kuka', 'keneltä', 'lähde', 'toimija 1', 'toimija a', 'mistä', 'från', 'källa', 'vem', 'aktör 1', 'from', 'source', 'actor 1', 'a'],
  to: ['kenen kanssa', 'kenelle', 'kohde', 'toimija 2', 'toimija b', 'mihin', 'minne', 'till', 'med vem', 'mål', 'aktör 2', 'to', 'target', 'actor 2', 'b'],
  strength: ['vahvuus', 'yhteyden vahvuus', 'styrka', 'strength', 'tie'],
  about: [
    'aihe', 'mistä on kyse', 'mistä asiasta', 'asia', 'mikä yhteys', 'kuvaus', 'ämne', 'vad det gäller', 'om vad', 'handlar om', 'about', 'topic', 'description', 'relation',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
