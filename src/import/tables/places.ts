import { sectionOfBlock } from '@/document';
import { foldText } from '@/lib/foldText';
import type { TablePlace } from './planTypes';

const titleKey = (title: string): string => foldText(title).trim().replace(/\s+/g, ' ');
/** `3 Teemat`, `3. Teemat`: people see sections with their numbers. */
const withoutNumber = (title: string): string => title.replace(/^\s*\d+\s*[.)]?\s+/, '');

/** What the cells of a row say of where it belongs. */
export interface PlaceCells {
  readonly place: string;
  readonly section: string;
  readonly theme: string;
}

export interface Places {
  readonly of: (block: string, entry: string) => TablePlace | null;
  /** The place that the cells name. `isUnknown`: they name a section that is not here. */
  readonly find: (cells: PlaceCells) => { readonly place: TablePlace | null; readonly isUnknown: boolean };
  readonly sectionNamed: (title: string) => string | null;
  /** Another place in the same section by the title of its theme. */
  readonly themeIn: (sectionId: string, theme: string) => TablePlace | null;
  readonly isTitled: (place: TablePlace, theme: string) => boolean;
}

export function createPlaces(places: readonly TablePlace[]): Places {
  const byId = new Map(places.map((place) => [`${place.block}#${place.entry}`, place]));
  const sections = new Map<string, string>();
  const bySection = new Map<string, TablePlace[]>();
  for (const place of places) {
    for (const title of place.sectionTitles) sections.set(titleKey(title), place.sectionId);
    bySection.set(place.sectionId, [...(bySection.get(place.sectionId) ?? []), place]);
  }
  const of = (block: string, entry: string): TablePlace | null => byId.get(`${block}#${entry}`) ?? null;
  const sectionNamed = (title: string): string | null => sections.get(titleKey(title)) ?? sections.get(titleKey(withoutNumber(title))) ?? null;
  const isTitled = (place: TablePlace, theme: string): boolean => titleKey(place.title) === titleKey(theme);
  const themeIn = (sectionId: string, theme: string): TablePlace | null =>
    (theme === '' ? undefined : bySection.get(sectionId)?.find((place) => isTitled(place, theme))) ?? null;
  const firstIn = (sectionId: string): TablePlace | null => {
    const inside = bySection.get(sectionId);
    return inside?.find(({ entry }) => entry === '') ?? inside?.[0] ?? null;
  };

  return {
    of, sectionNamed, themeIn, isTitled,
    find: ({ place, section, theme }) => {
      const [block = '', entry = ''] = place.split('#');
      const exact = of(block, entry);
      const sectionId = section === '' ? null : sectionNamed(section);
      // What people see has been changed when it says otherwise than the hidden cell does.
      const isStill = exact !== null && (sectionId === null || sectionId === exact.sectionId) && (theme === '' || exact.entry === '' || isTitled(exact, theme));
      if (isStill) return { place: exact, isUnknown: false };
      const inside = sectionId ?? (section === '' && block !== '' ? sectionOfBlock(block) : null);
      if (inside !== null) {
        const found = themeIn(inside, theme) ?? firstIn(inside);
        if (found) return { place: found, isUnknown: false };
      }
      const themed = theme === '' ? undefined : places.find((one) => one.entry !== '' && isTitled(one, theme));
      return { place: themed ?? null, isUnknown: section !== '' && themed === undefined };
    },
  };
}
