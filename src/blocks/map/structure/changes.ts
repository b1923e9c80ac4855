import { comparePictures, gateOf, type NetworkMeasures, type PictureChanges } from '@/network';
import { decimal, graphOf, type Language, percent, type Picture } from './telling';

export const CHANGES = ['newActors', 'lostActors', 'newLinks', 'lostLinks', 'stronger', 'weaker', 'wishesMet'] as const;
export type ChangeName = (typeof CHANGES)[number];

export const FIGURES = ['n', 'm', 'nStrong', 'unlinked', 'parts', 'density', 'centralisation', 'half', 'steps', 'contacts'] as const;
export type FigureName = (typeof FIGURES)[number];

/** Those that say little in a small picture. */
const RATIOS: ReadonlySet<FigureName> = new Set(['density', 'centralisation', 'half', 'steps', 'contacts']);
const SHARES: ReadonlySet<FigureName> = new Set(['density', 'centralisation', 'contacts']);

const valueOf = (name: FigureName, network: NetworkMeasures): number | null => {
  switch (name) {
    case 'n': return network.n;
    case 'm': return network.m;
    case 'nStrong': return network.nStrong;
    case 'unlinked': return network.isolates.length;
    case 'parts': return network.nComponents - network.isolates.length;
    case 'density': return network.density;
    case 'centralisation': return network.degreeCentralisation;
    case 'half': return network.halfOfLinkEndsHeldBy;
    case 'steps': return network.asplReachable;
    case 'contacts': return network.transitivity;
  }
};

/** One figure of two pictures. */
export interface FigureChange {
  readonly name: FigureName;
  readonly before: string;
  readonly after: string;
  /** Of what can be read: two figures that are written alike are the same. */
  readonly went: 'up' | 'down' | 'same';
}

export interface Comparison {
  readonly changes: PictureChanges;
  readonly figures: readonly FigureChange[];
  /** Whether both are large enough for ratios. */
  readonly isRatios: boolean;
}

export function compare(before: Picture, after: Picture, language: Language): Comparison {
  const changes = comparePictures(graphOf(before), graphOf(after));
  const isRatios = [changes.before, changes.after].every(({ n, m }) => gateOf(n, m) === 'ratios');
  const figures = FIGURES.filter((name) => isRatios || !RATIOS.has(name)).flatMap((name): readonly FigureChange[] => {
    const values = [valueOf(name, changes.before), valueOf(name, changes.after)];
    const [old, young] = values;
    if (old == null || young == null) return [];
    const write = (value: number): string => (SHARES.has(name) ? percent(value, language) : decimal(value, language));
    const went = write(old) === write(young) ? 'same' : young > old ? 'up' : 'down';
    return [{ name, before: write(old), after: write(young), went }];
  });
  return { changes, figures, isRatios };
}
