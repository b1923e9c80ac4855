import type { ComponentType } from 'react';
import type { Language } from '@/lib/languages';

export interface ImportFlowProps {
  readonly file: File;
  /** The file has been dealt with, or is not wanted after all: back to choosing one. */
  readonly onClose: () => void;
}

/** One kind of file that a workbook takes something from. Nothing is taken before people have seen it and said yes. */
export interface ImportKind {
  /** kebab-case, for example `spreadsheet`. */
  readonly id: string;
  readonly label: (language: Language) => string;
  /** A sentence: what is taken from such a file, and where it goes. */
  readonly about: (language: Language) => string;
  /** Endings of names of files, lower case and without the dot. */
  readonly endings: readonly string[];
  /** From the file to what has been taken: reading, preview, choices, errors that say what to do. One undo takes all of it back. Lazy. */
  readonly Flow: ComponentType<ImportFlowProps>;
}
