import { loadTemplates } from '@templates/index';
import type { InitialState, WorkbookDocument } from '@/document';
import type { FileRound } from '@/document/file/workbookFile';
import type { Language } from '@/lib/languages';
import type { Result } from '@/lib/result';
import { indexedDbAdapter, type StorageAdapter } from '@/persistence';
import type { Update } from '@/store/types';
import type { Template } from '@/template';
import type { FileProblem } from '@/views/services';

export type ParsedFile =
  | { readonly kind: 'template'; readonly template: Template }
  | {
      readonly kind: 'workbook';
      readonly id: string;
      readonly template: Template;
      readonly document: WorkbookDocument;
      readonly state: Update | null;
      readonly rounds: readonly FileRound[];
      readonly warnings: readonly string[];
    };

/** What is needed once a workbook is made, opened or read from a file: it knows all kinds of block. */
export interface WorkbookTools {
  readonly initialState: InitialState;
  /** Sections filled in, 0-1. */
  readonly progressOf: (document: WorkbookDocument, template: Template) => number;
  readonly example: (language: Language) => Promise<{ readonly template: Template; readonly document: WorkbookDocument }>;
  readonly parse: (text: string) => Result<ParsedFile, FileProblem>;
  readonly serialize: (file: {
    readonly id: string;
    readonly template: Template;
    readonly document: WorkbookDocument;
    readonly state: Update;
    readonly rounds?: readonly FileRound[];
  }) => string;
}

/** What a library is made of. */
export interface LibraryParts {
  readonly adapter: StorageAdapter;
  readonly templates: () => Promise<readonly Template[]>;
  readonly tools: () => Promise<WorkbookTools>;
  /** Grows whenever tabs of an older Kehä should be reloaded beside this one. */
  readonly version: number;
  /** Another tab runs a newer Kehä. */
  readonly onNewerVersion?: (version: number) => void;
}

/** The parts as they are in a browser. Blocks come later, in a file of their own: the shelf shows none. */
export const browserParts = (): LibraryParts => ({
  adapter: indexedDbAdapter(),
  templates: loadTemplates,
  tools: () => import('./libraryTools').then(({ workbookTools }) => workbookTools),
  version: 2,
});
