import type { Sector, Strength } from '@/blockkit';
import { ACTOR_TITLES } from '@/lib/actorTitles';
import { knownWord } from '@/lib/knownWord';
import { LINK_TITLES } from '@/lib/linkTitles';
import { SECTOR_WORDS } from '@/lib/sectorWords';
import { STRENGTH_WORDS } from '@/lib/strengthWords';

export const strengthOf = (text: string): Strength | null => knownWord(text, STRENGTH_WORDS);
export const sectorOf = (text: string): Sector | null => knownWord(text, SECTOR_WORDS);

/** What columns of rows and attributes of files hold, by their titles. */
export const ACTOR_FIELDS = {
  name: [...ACTOR_TITLES.name, 'label', 'shared name', 'title', 'organisaatio', 'organisation', 'organization'],
  sector: ACTOR_TITLES.sector,
  group: [...ACTOR_TITLES.group, 'cluster', 'ryhmittymä'],
} as const;

const WEIGHT = ['paino', 'vikt', 'weight'];

/** Columns of rows, where weights and strengths are written alike. */
export const LINK_COLUMNS = { ...LINK_TITLES, strength: [...LINK_TITLES.strength, ...WEIGHT] } as const;

/** Attributes of edges in files. */
export const EDGE_FIELDS = { strength: LINK_TITLES.strength, weight: WEIGHT, about: LINK_TITLES.about } as const;
