import type { BlockKey } from '@/document';
import type { Spot } from '@/workshop';

/** Faces say what can be pointed out by `data-spot`, the wall says which block it is by `data-block`. */
const SPOTS = '[data-spot]';

const isSeen = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** Everything on the stage that can be pointed out, in reading order. */
export const spotsOn = (stage: HTMLElement): readonly HTMLElement[] =>
  [...stage.querySelectorAll<HTMLElement>(SPOTS)].filter(isSeen);

/** What `element` is called; null when it stands in no block. */
export function spotOf(element: Element): Spot | null {
  const found = element.closest<HTMLElement>(SPOTS);
  const block = found?.closest<HTMLElement>('[data-block]')?.dataset.block as BlockKey | undefined;
  const id = found?.dataset.spot;
  return block !== undefined && id !== undefined ? { block, id } : null;
}

/** Where a spot stands on the stage. */
export const spotElement = (stage: HTMLElement, { block, id }: Spot): HTMLElement | null =>
  stage.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"] [data-spot="${CSS.escape(id)}"]`);
