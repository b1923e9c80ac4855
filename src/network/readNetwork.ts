import { besideChance, chanceBands, chanceFigures, type ChanceFigures } from './chanceBands';
import { communities } from './communities';
import { gateOf } from './gates';
import { measure } from './measure';
import type { Measures } from './measureTypes';
import { type SuggestedLink, suggestLinks, type WishedGain, wishedLinks } from './suggestLinks';
import type { Graph } from './types';

export type BesideChance = { readonly [Name in keyof ChanceFigures]: ReturnType<typeof besideChance> };

/** All that can be told of a picture. What its size does not allow to be told is left empty. */
export interface Reading {
  readonly measures: Measures;
  readonly suggestions: readonly SuggestedLink[];
  readonly wished: readonly WishedGain[];
  /** Ids of each computed community; null unless links gather more than by lot. */
  readonly clusters: readonly (readonly string[])[] | null;
  /** null where ratios may not be told. */
  readonly besideChance: BesideChance | null;
}

/** The gap finder would take more than some seconds. */
const MOST_FOR_SUGGESTIONS = 300;

export function readNetwork(graph: Graph): Reading {
  const measures = measure(graph);
  const { n, m } = measures.network;
  const gate = gateOf(n, m);
  const isRatios = gate === 'ratios';
  const bands = isRatios ? chanceBands(n, m) : null;
  const figures = isRatios ? chanceFigures(graph) : null;
  const beside = bands && figures && (Object.fromEntries(Object.entries(bands).map(([name, band]) =>
    [name, besideChance(figures[name as keyof ChanceFigures], band)])) as unknown as BesideChance);
  const isSuggesting = gate !== 'nothing' && n <= MOST_FOR_SUGGESTIONS;
  return {
    measures,
    suggestions: isSuggesting ? suggestLinks(graph) : [],
    wished: isSuggesting ? wishedLinks(graph) : [],
    clusters: beside?.modularity === 'more' ? communities(graph).communities : null,
    besideChance: beside,
  };
}
