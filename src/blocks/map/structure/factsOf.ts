import type { Telling } from './telling';
import type { Fact } from './types';
import { clusters, contacts, gaps, sectors } from './groupFacts';
import { suggestions, wishes } from './tryFacts';
import { apart, threads } from './wayFacts';
import { between, centralisation, density, evenness, steps, strength } from './wholeFacts';

const FACTS: readonly ((telling: Telling) => Fact | null)[] = [
  density, centralisation, gaps, threads, apart,
  suggestions, wishes,
  strength, evenness, between, steps,
  clusters, contacts, sectors,
];

/** Everything that may be told of a picture of this size, in order. Not for pictures of the gate `nothing`. */
export const factsOf = (telling: Telling): readonly Fact[] => FACTS.flatMap((tell) => tell(telling) ?? []);
