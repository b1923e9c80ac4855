import { collator, decimal, percent, type Telling } from './telling';
import type { Fact, FactItem } from './types';

/** A sentence that points at nothing on the map. */
export const plain = (text: string): FactItem => ({ text, show: null, step: null });

/** Whether a figure is more or less than the lot would give; nothing while that is being worked out. */
export function besideChance({ t, reading, measures }: Telling, name: 'degreeCentralisation' | 'transitivity'): string {
  const beside = reading?.besideChance?.[name];
  return beside ? ` ${t(`chance-${beside}`, { m: measures.network.m })}` : '';
}

const half = (n: number): number => Math.ceil(n / 2);

export function density(telling: Telling): Fact {
  const { t, language, measures: { network }, isRatios } = telling;
  const { n, m } = network;
  const max = (n * (n - 1)) / 2;
  const share = network.density ?? 0;
  const text = m === max ? t('densityAll', { max })
    : isRatios ? t('densityShare', { m, max, share: percent(share, language) }) : t('densityCount', { m, max });
  return {
    id: 'density', part: 'main', title: t('density'),
    figure: isRatios ? { share, text: percent(share, language) } : { count: String(m) },
    items: [plain(text)],
    question: t('densityQuestion'), source: t('densitySource'), notMeasured: t('densityLimits'),
  };
}

export function centralisation(telling: Telling): Fact | null {
  const { t, language, measures: { network, actors }, isRatios, canName, show, name, graph } = telling;
  const share = network.degreeCentralisation;
  if (!isRatios || share === null) return null;
  const most = Math.max(...Object.values(actors).map(({ degree }) => degree));
  const hubs = graph.actors.filter(({ id }) => actors[id]?.degree === most).map(({ id }) => id);
  const [hub] = hubs;
  const isOne = hub !== undefined && hubs.length === 1 && canName;
  return {
    id: 'centralisation', part: 'main', title: t('centralisation'),
    figure: { share, text: percent(share, language) },
    items: [{
      ...plain(t('centralisationShare', { share: percent(share, language) }) + besideChance(telling, 'degreeCentralisation')),
      show: canName && share > 0 ? show(hubs, ({ from, to }) => hubs.includes(from) || hubs.includes(to)) : null,
    }],
    question: isOne ? t('centralisationQuestion', { name: name(hub) }) : t('centralisationQuestionAny'),
    source: t('centralisationSource'), notMeasured: t('centralisationLimits'),
  };
}

export function evenness({ t, measures: { network }, isRatios }: Telling): Fact | null {
  const { n, halfOfLinkEndsHeldBy: count } = network;
  if (!isRatios || count === null) return null;
  return {
    id: 'evenness', part: 'ways', title: t('evenness'),
    figure: { count: `${count}/${n}` },
    items: [plain(t('evennessShare', { n, count, even: half(n) }))],
    question: t('evennessQuestion'), source: t('evennessSource'), notMeasured: t('evennessLimits'),
  };
}

export function strength({ t, picture, measures: { network }, graph, show }: Telling): Fact {
  const { m, nStrong: s, nWeak: w } = network;
  const groups = new Map(graph.actors.map(({ id, group, sector }) => [id, { group, sector }]));
  const by = new Set(graph.actors.flatMap(({ group }) => group ?? [])).size > 1 ? 'group' : 'sector';
  const across = picture.links.filter(({ from, to, strength: one }) => {
    const a = groups.get(from)?.[by];
    const b = groups.get(to)?.[by];
    return one !== 'wished' && a && b && a !== b;
  });
  const weak = across.filter((link) => link.strength === 'weak');
  const weakIds = new Set(weak.map(({ id }) => id));
  const items: FactItem[] = [plain(s && w ? t('strengthBoth', { s, w }) : t(s ? 'strengthAllStrong' : 'strengthAllWeak', { m }))];
  if (s && w && across.length) {
    items.push({
      ...plain(t('strengthAcross', { x: weak.length, y: across.length })),
      show: weak.length ? show([...new Set(weak.flatMap(({ from, to }) => [from, to]))], ({ id }) => weakIds.has(id)) : null,
    });
  }
  return {
    id: 'strength', part: 'ways', title: t('strength'), figure: { count: `${s}/${m}` }, items,
    question: t('strengthQuestion'), source: t('strengthSource'), notMeasured: t('strengthLimits'),
  };
}

export function steps({ t, language, measures: { network }, isRatios }: Telling): Fact | null {
  const { asplReachable: x, connectedness } = network;
  if (!isRatios || x === null || connectedness === null) return null;
  const left = connectedness < 1 ? t('stepsLeftOut', { share: percent(1 - connectedness, language) }) : t('stepsAll');
  return {
    id: 'steps', part: 'ways', title: t('steps'), figure: { count: decimal(x, language) },
    items: [plain(`${t('stepsMean', { x: decimal(x, language) })} ${left}`)],
    question: t('stepsQuestion'), source: t('stepsSource'), notMeasured: t('stepsLimits'),
  };
}

/** At most three who stand out, by name: their order among themselves is not to be told. */
export function between({ t, language, measures: { network, actors }, isRatios, canName, show, name, names }: Telling): Fact | null {
  if (!isRatios || !canName || network.betweennessCentralisation === null) return null;
  const all = Object.entries(actors).map(([id, { betweenness }]) => ({ id, betweenness })).sort((a, b) => b.betweenness - a.betweenness);
  const most = all[0]?.betweenness ?? 0;
  const chosen = all.slice(0, 3).filter(({ betweenness }) => betweenness > 0 && betweenness >= most / 2).map(({ id }) => id);
  if (!chosen.length) return null;
  chosen.sort((a, b) => collator(language).compare(name(a), name(b)));
  return {
    id: 'between', part: 'ways', title: t('between'), figure: null,
    items: [{
      ...plain(t(chosen.length > 1 ? 'betweenMany' : 'betweenOne', { names: names(chosen) })),
      show: show(chosen, ({ from, to }) => chosen.includes(from) || chosen.includes(to)),
    }],
    question: t('betweenQuestion'), source: t('betweenSource'), notMeasured: t('betweenLimits'),
  };
}
