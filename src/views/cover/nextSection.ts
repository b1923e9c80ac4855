import type { WorkbookSection } from '../shared/sections';
import type { SpineItem } from '../workbook/spineState';

export interface NextSection {
  readonly place: WorkbookSection;
  /** Nothing has been written in any section yet. */
  readonly isFirst: boolean;
}

/**
 * Where to go on: the section last looked at unless it is done, else the first one in use that is
 * not. `items` stand in the order of `sections`. Null when no section is in use.
 */
export function nextSection(
  sections: readonly WorkbookSection[], items: readonly SpineItem[], last: string | null,
): NextSection | null {
  const inUse = sections.flatMap((place, index) => {
    const progress = items[index]?.progress ?? null;
    return place.hidden ? [] : [{ place, progress, isOpen: progress !== null && progress < 1 }];
  });
  const found = inUse.find(({ place, isOpen }) => isOpen && place.id === last)
    ?? inUse.find(({ isOpen }) => isOpen)
    ?? inUse[0];
  if (!found) return null;
  return { place: found.place, isFirst: last === null && inUse.every(({ progress }) => !progress) };
}
