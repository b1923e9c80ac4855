import { createContext } from 'react';
import type { BlockKey } from '@/document';

/** Where a block stands, for people. */
export interface SectionTitle {
  readonly title: string;
  readonly href: string;
}

/** Titles and addresses of the sections by their blocks' keys; `null` where nobody gives them. */
export const SectionTitlesContext = createContext<Readonly<Record<BlockKey, SectionTitle>> | null>(null);
