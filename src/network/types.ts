/** An actor of a graph. Ids are keys of any kind, never names. */
export interface GraphActor {
  readonly id: string;
  readonly sector?: string | undefined;
  readonly group?: string | undefined;
}

export type LinkStrength = 'strong' | 'weak' | 'wished';

export interface GraphLink {
  readonly source: string;
  readonly target: string;
  readonly strength: LinkStrength;
}

/** A network as it was drawn. Loops, parallel links and links to unknown actors are allowed: the measures clean them away. */
export interface Graph {
  readonly actors: readonly GraphActor[];
  readonly links: readonly GraphLink[];
}
