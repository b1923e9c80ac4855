const storageKey = (workbookId: string): string => `keha.recent.${workbookId}`;

const MAX_RECENT = 5;

/** Ids of the sections last visited in this tab, the latest first. */
export function recentSections(workbookId: string): readonly string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey(workbookId)) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberVisit(workbookId: string, sectionId: string): void {
  const next = [sectionId, ...recentSections(workbookId).filter((id) => id !== sectionId)].slice(0, MAX_RECENT);
  try {
    sessionStorage.setItem(storageKey(workbookId), JSON.stringify(next));
  } catch {
    // Without storage nothing is recent.
  }
}
