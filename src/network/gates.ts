/** What may be said of a network of this size: nothing yet, counts and plain facts, or ratios too. */
export type Gate = 'nothing' | 'counts' | 'ratios';

/** In a small picture figures are mostly chance: with 8 actors and 12 links centralisation is .19-.57 by lot alone. */
export const gateOf = (n: number, m: number): Gate => (n < 5 || m < 4 ? 'nothing' : n < 10 ? 'counts' : 'ratios');
