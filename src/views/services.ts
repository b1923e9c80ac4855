import { createContext, useContext } from 'react';
import type { AnyBlockSpec } from '@/blockkit';
import type { SaveState, StorageReport, VersionRecord, WorkbookDocument, WorkbookRecord } from '@/document';
import type { Language } from '@/lib/languages';
import type { Result } from '@/lib/result';
import type { WorkbookStore } from '@/store/types';
import type { Template } from '@/template';
import type { PresentationStore, WindowRole } from '@/workshop';

/** A value that changes, for `useSyncExternalStore`. */
export interface Live<T> {
  readonly get: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

export type LibraryState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly workbooks: readonly WorkbookRecord[] }
  /** Nothing can be kept in this browser (private window, blocked): work goes on in memory. */
  | { readonly status: 'memory'; readonly workbooks: readonly WorkbookRecord[] };

export interface NewWorkbook {
  readonly template: Template;
  readonly name: string;
  readonly event: string;
  /** `YYYY-MM-DD` or `''` */
  readonly date: string;
  readonly language: Language;
  /** Ids of the sections to leave out at first. */
  readonly hidden: readonly string[];
  readonly logos: readonly { readonly src: string; readonly alt: string }[];
}

/** Why a file was not opened. Every code has its sentence in three languages. */
export interface FileProblem {
  readonly code:
    | 'not-json' | 'truncated' | 'foreign' | 'newer' | 'invalid' | 'too-big' | 'too-deep' | 'template-invalid' | 'storage';
  /** Where and what, in technical terms: `sections[3].blocks[1].kind: ...`. */
  readonly detail?: string;
}

export type OpenedFile =
  | { readonly kind: 'created'; readonly id: string; /** What could not be used, if anything */ readonly warnings: readonly string[] }
  /** A workbook with the same id is here already: nothing has been changed yet. */
  | {
      readonly kind: 'exists';
      readonly name: string;
      /** Persons in the file who have been taken out of the workbook here for good. */
      readonly gone: number;
      readonly merge: () => Promise<string>;
      readonly keepBoth: () => Promise<string>;
    }
  | { readonly kind: 'template'; readonly template: Template };

/** How everything that is kept of a workbook is written anew. */
export interface Rewrite {
  /** The workbook as it stands now. */
  readonly now: (document: WorkbookDocument) => WorkbookDocument;
  /** Each of its versions and rounds. */
  readonly past: (document: WorkbookDocument) => WorkbookDocument;
  /** The names of versions; whatever else this browser remembers is forgotten when it would change. */
  readonly text: (text: string) => string;
}

/** One open workbook. */
export interface OpenWorkbook {
  readonly id: string;
  readonly template: Template;
  readonly store: WorkbookStore;
  readonly saveState: Live<SaveState>;
  readonly record: Live<WorkbookRecord>;
  readonly versions: {
    readonly list: () => Promise<readonly VersionRecord[]>;
    readonly save: (name: string) => Promise<void>;
    /** Keeps how the workbook stands as the end of a round: for ever, and in its file too. */
    readonly saveRound: (name: string) => Promise<VersionRecord>;
    readonly load: (id: string) => Promise<WorkbookDocument>;
    /** An edit like any other: undo brings back what was. */
    readonly restore: (id: string) => Promise<void>;
    readonly remove: (id: string) => Promise<void>;
  };
  /** Becomes true when the workbook must be opened anew: what stands here is no longer what is kept. */
  readonly isOver: Live<boolean>;
  /** The whole workbook as the text of a `*.keha.json` file; another document in its place: a workbook of its own, without a past. */
  readonly toFile: (instead?: WorkbookDocument) => Promise<string>;
  readonly markExported: () => void;
  readonly rememberSection: (sectionId: string) => void;
  /** Waits until everything is on disk, then lets go. */
  readonly close: () => Promise<void>;
}

export interface Library {
  readonly state: Live<LibraryState>;
  /** Built in, then those opened from files during this visit. */
  readonly templates: Live<readonly Template[]>;
  readonly create: (input: NewWorkbook) => Promise<string>;
  readonly createExample: (language: Language) => Promise<string>;
  readonly duplicate: (id: string) => Promise<string>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly undoRemove: (id: string) => Promise<void>;
  /** Opens a workbook file or a template file. Never touches another workbook unasked. */
  readonly openFile: (file: File) => Promise<Result<OpenedFile, FileProblem>>;
  /** `null` when there is no such workbook. */
  readonly open: (id: string) => Promise<OpenWorkbook | null>;
  readonly storage: () => Promise<StorageReport>;
  readonly requestPersistence: () => Promise<boolean>;
  /**
   * Writes everything that is kept of a workbook anew, with undo and history gone, in all tabs; resolves once that is on
   * disk. `busy`: a tab did not let go of it, and nothing has changed. Rejects with StorageError.
   */
  readonly rewrite: (id: string, rewrite: Rewrite) => Promise<'done' | 'busy'>;
  /** Workbooks that can still be brought back after they were removed. */
  readonly listRemoved: () => Promise<readonly WorkbookRecord[]>;
  /** Clears everything that Kehä keeps in this browser, in all tabs. */
  readonly clear: () => Promise<void>;
}

export interface AppServices {
  readonly library: Library;
  /** The kind's spec; an unknown kind gives a placeholder that keeps its data. */
  readonly blockSpec: (kind: string) => AnyBlockSpec;
  /** What the wall shows of a workbook, in step between the windows of this machine. */
  readonly openPresentation: (workbookId: string, role: WindowRole) => PresentationStore;
}

export const ServicesContext = createContext<AppServices | null>(null);

export function useServices(): AppServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('Used outside the app');
  return services;
}
