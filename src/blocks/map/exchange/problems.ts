import type { NetworkActor, NetworkLink } from './network';

/** Why a part of a file or a paste stays out, or comes in poorer. */
export type ProblemCode = 'no-name' | 'half-link' | 'loop' | 'unknown-end' | 'unknown-sector' | 'unknown-strength';

export interface Problem {
  readonly code: ProblemCode;
  /** A row of the paste, or which actor or link of the file; from 1. */
  readonly place: number;
  /** The words that were not understood. */
  readonly text: string;
}

/** Actors and links from outside, before anybody knows which of them are here already. */
export interface Incoming {
  readonly actors: readonly NetworkActor[];
  readonly links: readonly NetworkLink[];
  readonly problems: readonly Problem[];
}

/** Why nothing could be read at all. */
export type ReadProblem =
  | { readonly code: 'too-big'; readonly limit: string }
  | { readonly code: 'not-xml'; readonly line: number }
  | { readonly code: 'not-graph'; readonly root: string }
  | { readonly code: 'no-nodes' };

/** A map of more would not be read by anybody, and no browser would be happy with it. */
export const MAX_ACTORS = 3000;
export const MAX_LINKS = 20_000;
export const MAX_CHARACTERS = 20_000_000;
