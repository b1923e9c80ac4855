import type { BlockKey, BlockState, DocumentDraft, Id } from '@/document';

/** Entries of a block (`answers[block].items`) that a step or a decision is made of. They remember it under `became`. */
export interface Origin {
  readonly block: BlockKey;
  readonly entries: readonly Id[];
}

interface Sources extends BlockState {
  items?: Record<Id, { became?: readonly Id[] }>;
}

/** Writes into the entries what they have become. */
export function markOrigin(draft: DocumentDraft, origin: Origin | undefined, became: Id): void {
  if (!origin) return;
  const { items } = (draft.answers[origin.block] ?? {}) as Sources;
  for (const id of origin.entries) {
    const entry = items?.[id];
    if (entry) entry.became = [...(entry.became ?? []), became];
  }
}
