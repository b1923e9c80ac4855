import type { WorkbookRecord } from '@/document';

const DAY = 86_400_000;

/** True when so much has been written since the last file was saved that a copy would be wise. Times in ms. */
export function needsBackup({ created, edited, exported }: WorkbookRecord, now: number): boolean {
  if (exported === null) return edited > created && now - created > DAY;
  return edited > exported && now - exported > 7 * DAY;
}
