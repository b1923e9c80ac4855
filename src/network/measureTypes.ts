import type { SectorMeasures } from './sectors';

export interface CoreFit {
  readonly fit: number;
  readonly minCoreDegree: number;
  readonly coreSize: number;
}

/** Figures of a whole network; null is undefined for this network and never 0. n actors, m links. */
export interface NetworkMeasures extends SectorMeasures {
  readonly n: number;
  readonly m: number;
  readonly nStrong: number;
  readonly nWeak: number;
  /** 0-1. */
  readonly strongShare: number | null;
  /** Share of the possible links, 0-1 (Wasserman & Faust 1994). */
  readonly density: number | null;
  readonly meanDegree: number | null;
  readonly degreeSdPopulation: number | null;
  /** The fewest actors whose links, counted at both ends, make half of all. */
  readonly halfOfLinkEndsHeldBy: number | null;
  /** Ids of those without a link. */
  readonly isolates: readonly string[];
  /** 1 only for a star, 0 when all have equally many links (Freeman 1979). */
  readonly degreeCentralisation: number | null;
  /** 0 to 1 − 2/n (Badham 2013). */
  readonly degreeGini: number | null;
  /** 1 for a star (Freeman 1979). */
  readonly betweennessCentralisation: number | null;
  readonly closenessCentralisationIfConnected: number | null;
  readonly nComponents: number;
  /** Largest first. */
  readonly componentSizes: readonly number[];
  readonly largestComponentShare: number | null;
  /** Share of pairs with a route between them, 0-1 (Krackhardt 1994). */
  readonly connectedness: number | null;
  /** The longest of the shortest routes, hops. */
  readonly diameterMaxFinite: number | null;
  /** Mean hops over pairs that have a route. */
  readonly asplReachable: number | null;
  readonly asplLargestComponent: number | null;
  readonly diameterLargestComponent: number | null;
  /** Mean of 1/hops over all pairs, 0-1 (Latora & Marchiori 2001). */
  readonly globalEfficiency: number | null;
  /** Share of two-step routes whose ends are linked (Newman 2003); null if no actor has two links. */
  readonly transitivity: number | null;
  /** 1 − transitivity. */
  readonly openTriplesShare: number | null;
  readonly triangles: number;
  readonly connectedTriples: number;
  /** Mean clustering where actors with fewer than two links count as 0 (Watts & Strogatz 1998). */
  readonly averageClusteringZerosCounted: number | null;
  /** The same over actors with two links or more (Kaiser 2008). */
  readonly averageClusteringDegreeGe2: number | null;
  /** Ids of actors without whom their part would fall apart (Hopcroft & Tarjan 1973). */
  readonly articulationPoints: readonly string[];
  /** Links without which their part would fall apart. */
  readonly bridges: readonly (readonly [string, string])[];
  /** Links whose ends share no contact, with the hops that remain without the link; null = no route (Granovetter 1973). */
  readonly localBridgesWithSpan: readonly (readonly [string, string, number | null])[];
  /** Figures of cliques are null when there are more than 5,000. An unlinked actor is a clique of one. */
  readonly nMaximalCliques: number | null;
  readonly nMaximalCliquesGe3: number | null;
  readonly maxCliqueSize: number | null;
  /** Largest first. */
  readonly maximalCliquesGe3: readonly (readonly string[])[] | null;
  /** The largest core number. */
  readonly degeneracy: number | null;
  /** Pearson r of the degrees at both ends of links. */
  readonly degreeAssortativity: number | null;
  /** Fit with a core linked to everybody, by threshold of degree (Borgatti & Everett 2000). */
  readonly corePeripheryThresholdFit: CoreFit | null;
  /** Of the graph that has the strong links only. */
  readonly strongOnly: {
    readonly density: number | null;
    readonly nComponents: number;
    readonly componentSizes: readonly number[];
    readonly isolates: number;
    readonly transitivity: number | null;
  };
}

/** Figures of one actor. For the facilitator's eyes where actors are people. */
export interface ActorMeasures {
  readonly degree: number;
  readonly degreeStrong: number;
  /** Shortest routes of others that go through the actor, raw (Freeman 1977). */
  readonly betweenness: number;
  /** 0-1. */
  readonly betweennessNormalised: number | null;
  /** 0-1, fit for networks in parts (Wasserman & Faust 1994). */
  readonly closenessWf: number;
  /** Sum of 1/hops to all others (Rochat 2009). */
  readonly harmonic: number;
  readonly harmonicNormalised: number | null;
  /** Share of pairs of contacts that are linked, 0-1; null with fewer than two contacts. */
  readonly clustering: number | null;
  /** Burt 1992; null without links, exactly 1 with one. */
  readonly constraint: number | null;
  /** The same with strong links weighing 2 and weak ones 1: a convention. */
  readonly constraintW21: number | null;
  /** Contacts less their ties with each other (Burt 1992, Borgatti 1997). */
  readonly effectiveSize: number | null;
  readonly effectiveSizeW21: number | null;
  /** Effective size by contact, 0-1. */
  readonly efficiency: number | null;
  /** Seidman 1983. */
  readonly coreNumber: number;
  readonly isArticulation: boolean;
  readonly componentSize: number;
  readonly betweenSectorLinks: number;
}

export interface Measures {
  readonly network: NetworkMeasures;
  readonly actors: Readonly<Record<string, ActorMeasures>>;
}
