import type { CleanGraph } from './cleanGraph';
import { mixing } from './mixing';
import { pairs, ratio, sum } from './sums';

type Table<Value> = Readonly<Record<string, Readonly<Record<string, Value>>>>;

/** How links fall on sectors. Only links whose both ends carry a sector count, so do only actors that carry one. */
export interface SectorMeasures {
  readonly sectorSizes: Readonly<Record<string, number>>;
  /** Links between two sectors, and inside one. */
  readonly sectorLinkCounts: Table<number>;
  /** Share of the possible links, 0-1; inside a sector of one actor null. */
  readonly sectorDensities: Table<number | null>;
  /** (E − I)/(E + I): −1 all links inside sectors, 1 all across (Krackhardt & Stern 1988). */
  readonly eiIndex: number | null;
  readonly eiBySector: Readonly<Record<string, number | null>>;
  /** What even spreading would give; with four equal sectors about 0.5. */
  readonly eiExpectedRandomMixing: number | null;
  readonly eiPossibleMin: number | null;
  readonly eiPossibleMax: number | null;
  /** Newman 2003, −1 to 1; null if one sector holds every link. */
  readonly sectorAssortativity: number | null;
  /** Q of the sectors (Newman & Girvan 2004), −½ to 1. */
  readonly modularityOfSectors: number | null;
}

export function measureSectors({ sectors, links }: CleanGraph): SectorMeasures {
  const { names, ends, size, count } = mixing(sectors, links);
  const m = ends.length;
  const inside = ends.filter(([a, b]) => a === b).length;
  const n = sum(names.map(size));
  const insidePairs = sum(names.map((name) => pairs(size(name))));
  const acrossPairs = pairs(n) - insidePairs;
  /** Link ends at a sector. */
  const touching = (name: string): number => sum(names.map((other) => count(name, other))) + count(name, name);
  const squares = sum(names.map((name) => (touching(name) / (2 * m || 1)) ** 2));
  const each = <Value>(value: (name: string) => Value): Record<string, Value> => Object.fromEntries(names.map((name) => [name, value(name)]));
  return {
    sectorSizes: each(size),
    sectorLinkCounts: each((a) => each((b) => count(a, b))),
    sectorDensities: each((a) => each((b) => ratio(count(a, b), a === b ? pairs(size(a)) : size(a) * size(b)))),
    eiIndex: ratio(m - 2 * inside, m),
    eiBySector: each((name) => ratio(touching(name) - 3 * count(name, name), touching(name) - count(name, name))),
    eiExpectedRandomMixing: ratio(acrossPairs - insidePairs, pairs(n)),
    eiPossibleMin: m ? 1 - (2 * Math.min(m, insidePairs)) / m : null,
    eiPossibleMax: m ? (2 * Math.min(m, acrossPairs)) / m - 1 : null,
    sectorAssortativity: m && 1 - squares > 1e-12 ? (inside / m - squares) / (1 - squares) : null,
    modularityOfSectors: m ? inside / m - squares : null,
  };
}
