import { useEffect, useState } from 'react';
import type { DeckPage, DeckProblem } from '@/import/deck';

export type DeckReading =
  | { readonly stage: 'reading' }
  | { readonly stage: 'problem'; readonly problem: DeckProblem }
  | { readonly stage: 'read'; readonly pages: readonly DeckPage[] };

/** Reads the slides of a file; stops when the page goes. */
export function useDeck(file: File): DeckReading {
  const [reading, setReading] = useState<DeckReading>({ stage: 'reading' });
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const read = async () => {
      const [{ readDeck }, bytes] = await Promise.all([import('@/import/deck'), file.arrayBuffer()]);
      signal.throwIfAborted();
      return readDeck(new Uint8Array(bytes), signal);
    };
    read().then(
      (result) => {
        if (!signal.aborted) setReading(result.ok ? { stage: 'read', pages: result.value } : { stage: 'problem', problem: result.error });
      },
      (error: unknown) => {
        if (!signal.aborted) setFailure(() => error);
      },
    );
    return () => controller.abort();
  }, [file]);

  // The page says that something broke.
  if (failure !== null) throw failure;
  return reading;
}
