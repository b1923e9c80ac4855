import type { Template } from '@/template';

/** What the library knows of a workbook without opening it. */
export interface WorkbookRecord {
  readonly id: string;
  readonly name: string;
  readonly template: Template;
  /** ms since 1970 */
  readonly created: number;
  readonly edited: number;
  readonly exported: number | null;
  /** Sections filled in, 0-1. */
  readonly progress: number;
  /** Bytes on disk, about. */
  readonly size: number;
  readonly actorCount: number;
  /** The section last looked at. */
  readonly lastSection: string | null;
  /** Kept for a while so that deleting can be undone; null = alive. */
  readonly deleted: number | null;
}

/** A named or automatic version of a workbook as it stood. */
export interface VersionRecord {
  readonly id: string;
  readonly workbookId: string;
  readonly created: number;
  /** Given by a person, or `''`. */
  readonly name: string;
  /** `round`: how the workbook stood when a round of work ended. Always named, kept for ever, and in the workbook's file too. */
  readonly reason: 'named' | 'round' | 'opened' | 'closed' | 'interval' | 'before-restore' | 'before-import';
  readonly size: number;
}

export type SaveState =
  | { readonly status: 'saved'; readonly at: number }
  | { readonly status: 'saving' }
  /** Everything is in memory still; saving is tried again. */
  | { readonly status: 'failed'; readonly reason: 'full' | 'blocked' | 'unknown'; readonly since: number };

export interface StorageReport {
  /** IndexedDB works at all in this browser and window. */
  readonly available: boolean;
  /** The browser promised not to clear it by itself. */
  readonly persistent: boolean;
  /** Bytes used by Kehä, as the browser estimates. Never trust a quota. */
  readonly usage: number | null;
}
