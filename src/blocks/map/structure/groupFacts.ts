import { groupPairs } from '@/network';
import { decimal, percent, type Telling } from './telling';
import type { Fact, FactItem } from './types';
import { besideChance, plain } from './wholeFacts';

const MOST_GAPS = 3;
const MOST_SECTORS = 4;

/** Groups with fewer links between them than an even spread would give. */
export function gaps({ t, language, graph, show, groupName }: Telling): Fact | null {
  const { groupedBy, pairs } = groupPairs(graph);
  if (!pairs.length) return null;
  // As it is read: "9, evenly about 9" is no gap.
  const open = pairs.filter(({ links, expected }) => links < Math.round(expected));
  const more = open.length - MOST_GAPS;
  const items = open.slice(0, MOST_GAPS).map(({ a, b, links, possible, expected }): FactItem => {
    const names = { a: groupName(a, groupedBy), b: groupName(b, groupedBy) };
    const text = t('gapCount', { ...names, count: links, possible, expected: decimal(expected, language, expected < 3 ? 1 : 0) });
    const side = new Map(graph.actors.map((actor) => [actor.id, actor[groupedBy]]));
    const inTwo = [...side].filter(([, group]) => group === a || group === b).map(([id]) => id);
    const there = new Set(inTwo);
    return {
      text,
      show: show(inTwo, ({ from, to }) => there.has(from) && there.has(to) && side.get(from) !== side.get(to)),
      step: { title: t('gapStep', names), note: text },
    };
  });
  return {
    id: 'gap', part: 'main', title: t('gap'), figure: { count: String(open.length) },
    items: items.length ? [...items, ...(more > 0 ? [plain(t('gapMore', { count: more }))] : [])] : [plain(t('gapNone'))],
    question: t('gapQuestion'), source: t('gapSource'), notMeasured: t('gapLimits'),
  };
}

/** How many links of each larger sector go to another one, beside an even spread. */
export function sectors({ t, language, isRatios, measures: { network }, graph, show, groupName }: Telling): Fact | null {
  if (!isRatios) return null;
  const { sectorSizes, sectorLinkCounts } = network;
  const n = Object.values(sectorSizes).reduce((sum, size) => sum + size, 0);
  const sectorOf = new Map(graph.actors.map(({ id, sector }) => [id, sector]));
  const items = Object.entries(sectorSizes)
    .map(([sector, size]) => {
      const inside = sectorLinkCounts[sector]?.[sector] ?? 0;
      const links = Object.values(sectorLinkCounts[sector] ?? {}).reduce((sum, count) => sum + count, 0);
      return { sector, size, links, outward: links - inside };
    })
    .filter(({ size, links }) => size >= 2 && size < n && links >= 3)
    .sort((a, b) => b.links - a.links)
    .slice(0, MOST_SECTORS)
    .map(({ sector, size, links, outward }): FactItem => {
      const expected = (links * (n - size)) / (n - size + (size - 1) / 2);
      const own = graph.actors.filter((actor) => actor.sector === sector).map(({ id }) => id);
      return {
        ...plain(t(outward === 0 ? 'sectorCountNone' : outward === 1 ? 'sectorCountOne' : 'sectorCount', {
          sector: groupName(sector, 'sector'), ...(outward > 1 && { x: outward }), y: links, expected: decimal(expected, language, expected < 3 ? 1 : 0),
        })),
        show: show(own, ({ from, to }) => {
          const [a, b] = [sectorOf.get(from), sectorOf.get(to)];
          return a !== b && Boolean(a) && Boolean(b) && (a === sector || b === sector);
        }),
      };
    });
  if (!items.length) return null;
  return {
    id: 'sectors', part: 'groups', title: t('sectors'), figure: null, items,
    question: t('sectorsQuestion'), source: t('sectorsSource'), notMeasured: t('sectorsLimits'),
  };
}

export function contacts(telling: Telling): Fact | null {
  const { t, language, isRatios, measures: { network: { transitivity } } } = telling;
  if (!isRatios || transitivity === null) return null;
  const share = percent(transitivity, language);
  return {
    id: 'contacts', part: 'groups', title: t('contacts'), figure: { share: transitivity, text: share },
    items: [plain(t('contactsShare', { share }) + besideChance(telling, 'transitivity'))],
    question: t('contactsQuestion'), source: t('contactsSource'), notMeasured: t('contactsLimits'),
  };
}

/** Computed clusters, told only where they are clearer than by lot. */
export function clusters({ t, reading, isRatios, names, show }: Telling): Fact | null {
  if (!isRatios || !reading?.besideChance?.modularity) return null;
  const found = (reading.clusters ?? []).filter(({ length }) => length > 2).sort((a, b) => b.length - a.length);
  const isFound = found.length > 1;
  return {
    id: 'clusters', part: 'groups', title: t('clusters'), figure: isFound ? { count: String(found.length) } : null,
    items: isFound
      ? [
          plain(t('clustersFound', { count: found.length })),
          ...found.map((ids, index): FactItem => ({ ...plain(t('cluster', { number: index + 1, names: names(ids, 4) })), show: show(ids) })),
        ]
      : [plain(t('clustersNone'))],
    question: t(isFound ? 'clustersQuestion' : 'clustersQuestionNone'), source: t('clustersSource'), notMeasured: t('clustersLimits'),
  };
}
