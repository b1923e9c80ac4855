import type { PdfSource } from '../pdf/content/source';
import { prepareWorkbook } from '../pdf/content/workbookToPdf';
import type { Deck } from './deck';
import { layoutDeck } from './layout/layoutDeck';

export type { Deck } from './deck';

/** How long the page may be kept waiting at a time, ms. */
const SLICE = 12;

/**
 * A workbook as slides, laid out in slices so that the page answers meanwhile. `withDetails`: long tables and lists that
 * tell what the figures show stand at the end. Aborting rejects with the signal's reason.
 */
export async function prepareDeck(source: PdfSource, withDetails: boolean, signal?: AbortSignal): Promise<Deck> {
  const work = layoutDeck(await prepareWorkbook(source, signal), source.template, withDetails);
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    since = performance.now();
  }
}

/** A .pptx file (ISO/IEC 29500), made in a worker. */
export async function exportDeck(deck: Deck, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const { runWorker } = await import('./write/runWorker');
  signal.throwIfAborted();
  return runWorker(deck, signal);
}
