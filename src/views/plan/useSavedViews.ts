import { useCallback, useState } from 'react';

/** A look at the plan under a name of the coordinator's own; kept in this browser only. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** See `writeLook`. */
  readonly query: string;
}

const keyOf = (workbookId: string): string => `keha.plan.${workbookId}`;

const isView = (value: unknown): value is SavedView => {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, query } = value as Partial<Record<keyof SavedView, unknown>>;
  return typeof id === 'string' && typeof name === 'string' && typeof query === 'string';
};

function read(workbookId: string): readonly SavedView[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(workbookId)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isView) : [];
  } catch {
    // A private window, or words of somebody else's: none.
    return [];
  }
}

/** The named views of one workbook's plan, and a way to change the list. */
export function useSavedViews(workbookId: string): readonly [readonly SavedView[], (change: (views: readonly SavedView[]) => readonly SavedView[]) => void] {
  const [views, setViews] = useState(() => read(workbookId));
  const change = useCallback((next: (views: readonly SavedView[]) => readonly SavedView[]) => {
    // Another tab may have added one.
    const changed = next(read(workbookId));
    try {
      localStorage.setItem(keyOf(workbookId), JSON.stringify(changed));
    } catch {
      // A private window: the views last as long as the page.
    }
    setViews(changed);
  }, [workbookId]);
  return [views, change];
}
