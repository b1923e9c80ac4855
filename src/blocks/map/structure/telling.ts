import type { Id, useLanguage } from '@/blockkit';
import { type Gate, gateOf, type Graph, type Measures, type Reading } from '@/network';
import type { Shown, StructureActor, StructureLink } from './types';
import type { texts } from './texts';

export type Language = ReturnType<typeof useLanguage>;
export type StructureT = ReturnType<typeof texts.useT>;

export interface Picture {
  readonly actors: readonly StructureActor[];
  readonly links: readonly StructureLink[];
}

/** The picture as the measures take it. */
export const graphOf = ({ actors, links }: Picture): Graph => ({
  actors: actors.map(({ id, sector, group }) => ({ id, sector: sector || undefined, group: group || undefined })),
  links: links.map(({ from, to, strength }) => ({ source: from, target: to, strength })),
});

/** What may be told of a picture of this size. */
export const sizeGate = ({ network: { n, m } }: Measures): Gate => gateOf(n, m);

const LOCALES: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** `11 %` or `11%`, as the language writes it. */
export const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A number with at most so many decimals. */
export const decimal = (value: number, language: Language, digits = 1): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(value);

export const collator = (language: Language): Intl.Collator => new Intl.Collator(LOCALES[language]);

const MOST_NAMES = 6;

/** Sets a name apart within a sentence, so that it can be drawn bold: Unicode's own isolates. */
const marked = (name: string): string => `\u2068${name}\u2069`;

/** A sentence in pieces: every other one, from the second on, is a name. */
export const piecesOf = (text: string): readonly string[] => text.split(/[\u2068\u2069]/);

/** A sentence for where nothing can be drawn bold. */
export const plainText = (text: string): string => piecesOf(text).join('');

/** `A, B ja C`; of many the first ones and how many more there are. Names are set apart, see `piecesOf`. */
export function nameList(names: readonly string[], t: StructureT, language: Language, most = MOST_NAMES): string {
  const sorted = [...names].sort(collator(language).compare).map(marked);
  // One more name takes no more room than saying that there is one more.
  if (sorted.length > most + 1) return t('andMore', { names: sorted.slice(0, most).join(', '), count: sorted.length - most });
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(sorted);
}

/** What facts are told from, and how. */
export interface Telling {
  readonly t: StructureT;
  readonly language: Language;
  readonly picture: Picture;
  readonly graph: Graph;
  readonly measures: Measures;
  /** null while it is being worked out, or where it is left out. */
  readonly reading: Pick<Reading, 'suggestions' | 'wished' | 'clusters' | 'besideChance'> | null;
  readonly isRatios: boolean;
  /** Single actors may be named as a hub or a go-between: they are not people, or have agreed. */
  readonly canName: boolean;
  /** Set apart, see `piecesOf`. */
  readonly name: (id: Id) => string;
  readonly names: (ids: readonly Id[], most?: number) => string;
  /** What a group or a sector is called. */
  readonly groupName: (group: string, by: 'group' | 'sector') => string;
  /** Actors with the drawn links that `isMeant` picks; by default those between them. */
  readonly show: (nodes: readonly Id[], isMeant?: (link: StructureLink) => boolean) => Shown;
}

export interface TellingArgs extends Pick<Telling, 't' | 'language' | 'picture' | 'graph' | 'measures' | 'reading' | 'isRatios' | 'canName'> {
  readonly sectorName: (sector: string) => string;
}

export function tellingOf({ sectorName, ...rest }: TellingArgs): Telling {
  const { picture, t, language } = rest;
  const byId = new Map(picture.actors.map((actor) => [actor.id, actor]));
  const name = (id: Id): string => byId.get(id)?.name ?? '';
  return {
    ...rest,
    name: (id) => marked(name(id)),
    names: (ids, most) => nameList(ids.map(name), t, language, most),
    groupName: (group, by) => marked(by === 'sector' ? sectorName(group) : group),
    show: (nodes, isMeant) => {
      const there = new Set(nodes);
      const isShown = isMeant ?? (({ from, to }: StructureLink) => there.has(from) && there.has(to));
      return { nodes, links: picture.links.filter((link) => link.strength !== 'wished' && isShown(link)).map(({ id }) => id), suggested: [] };
    },
  };
}
