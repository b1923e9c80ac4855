import { isRecord } from '@/lib/isRecord';

/** What was made of a workbook last time, on this machine. */
export interface ExportMemory {
  /** Id of a format. */
  readonly last: string | null;
  /** As the formats gave them, by id of the format. */
  readonly choices: Readonly<Record<string, unknown>>;
}

const keyOf = (workbookId: string): string => `keha.export.${workbookId}`;

/** Never throws: without storage, or with something else in it, nothing is remembered. */
export function recallExport(workbookId: string): ExportMemory {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(workbookId)) ?? 'null');
    if (isRecord(stored)) return { last: typeof stored.last === 'string' ? stored.last : null, choices: isRecord(stored.choices) ? stored.choices : {} };
  } catch {
    // A private window, or words of somebody else's.
  }
  return { last: null, choices: {} };
}

export function rememberExport(workbookId: string, memory: ExportMemory): void {
  try {
    localStorage.setItem(keyOf(workbookId), JSON.stringify(memory));
  } catch {
    // A private window: the choices last as long as the dialog.
  }
}
