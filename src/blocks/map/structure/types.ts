import type { Id, Strength } from '@/blockkit';

/** An actor of the shown picture. */
export interface StructureActor {
  readonly id: Id;
  /** As it is to be read, never empty. */
  readonly name: string;
  /** `''` = not said */
  readonly sector: string;
  /** By name; `''` = none */
  readonly group: string;
}

export interface StructureLink {
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
  readonly strength: Strength;
}

/** What a fact is about, to be pointed out on the map. */
export interface Shown {
  readonly nodes: readonly Id[];
  readonly links: readonly Id[];
  /** Links that are not there. */
  readonly suggested: readonly { readonly from: Id; readonly to: Id }[];
}

export interface StepIdea {
  readonly title: string;
  /** Why: what the picture shows. */
  readonly note: string;
}

/** One thing told within a fact. */
export interface FactItem {
  readonly text: string;
  readonly show: Shown | null;
  readonly step: StepIdea | null;
}

export const FACT_PARTS = ['main', 'try', 'ways', 'groups'] as const;
export type FactPart = (typeof FACT_PARTS)[number];

/** One thing that the picture shows: in words, with its figure, a question, and what it does not tell. */
export interface Fact {
  readonly id: string;
  readonly part: FactPart;
  readonly title: string;
  /** A share 0-1 stands in a ring, a number of things by itself; null = neither. */
  readonly figure: { readonly share: number; readonly text: string } | { readonly count: string } | null;
  readonly items: readonly FactItem[];
  readonly question: string;
  /** Formula and who it is from. */
  readonly source: string;
  readonly notMeasured: string;
}
