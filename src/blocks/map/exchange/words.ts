import type { Sector, Strength } from '@/blockkit';
import { ACTOR_TITLES } from '@/lib/actorTitles';
import { knownWord } from '@/lib/knownWord';
import { SECTOR_WORDS } from '@/lib/sectorWords';

/** What people call strengths, as `normaliseName` gives them. */
const STRENGTH_WORDS = {
  strong: ['vahva', 'vahvat', 'vahva yhteys', 'tiivis', 'kiinteä', 'läheinen', 'stark', 'starka', 'stark kontakt', 'nära', 'tät', 'strong tie', 'strong link', 'close', '2'],
  weak: ['heikko', 'heikot', 'heikko yhteys', 'löyhä', 'ohut', 'svag', 'svaga', 'svag kontakt', 'lös', 'weak tie', 'weak link', 'loose', '1'],
  wished: ['toivottu', 'toivotut', 'toive', 'puuttuva', 'tuleva', 'önskad', 'önskade', 'saknas', 'wished for', 'wish', 'desired', 'missing', 'planned'],
} as const satisfies Readonly<Record<Strength, readonly string[]>>;

export const strengthOf = (text: string): Strength | null => knownWord(text, STRENGTH_WORDS);
export const sectorOf = (text: string): Sector | null => knownWord(text, SECTOR_WORDS);

/** What columns of rows and attributes of files hold, by their titles. */
export const ACTOR_FIELDS = {
  name: [...ACTOR_TITLES.name, 'label', 'shared name', 'title', 'organisaatio', 'organisation', 'organization'],
  sector: ACTOR_TITLES.sector,
  group: [...ACTOR_TITLES.group, 'cluster', 'ryhmittymä'],
} as const;

const ABOUT = ['aihe', 'mistä on kyse', 'asia', 'mikä yhteys', 'kuvaus', 'ämne', 'vad det gäller', 'handlar om', 'about', 'topic', 'description', 'relation'];
const STRENGTH = ['vahvuus', 'yhteyden vahvuus', 'styrka', 'strength', 'tie'];
const WEIGHT = ['paino', 'vikt', 'weight'];

/** Columns of rows, where weights and strengths are written alike. */
export const LINK_COLUMNS = {
  from: ['kuka', 'keneltä', 'lähde', 'toimija 1', 'toimija a', 'mistä', 'från', 'källa', 'vem', 'aktör 1', 'from', 'source', 'actor 1', 'a'],
  to: ['kenen kanssa', 'kenelle', 'kohde', 'toimija 2', 'toimija b', 'mihin', 'minne', 'till', 'med vem', 'mål', 'aktör 2', 'to', 'target', 'actor 2', 'b'],
  strength: [...STRENGTH, ...WEIGHT],
  about: ABOUT,
} as const;

/** Attributes of edges in files. */
export const EDGE_FIELDS = { strength: STRENGTH, weight: WEIGHT, about: ABOUT } as const;
