import { createContext, useContext } from 'react';
import type { Id } from '@/document';

/** What a block on the wall must know of the presentation. */
export interface Wall {
  /** The one thing of this block that everybody should look at (`data-spot`, an actor's id), or null. */
  readonly spot: string | null;
  /** Only notes that are not among these are shown; null = all are. */
  readonly knownNotes: ReadonlySet<Id> | null;
}

export const WallContext = createContext<Wall | null>(null);

/** Null when the block is not on the wall. */
export const useWall = (): Wall | null => useContext(WallContext);
