import type { ComponentType } from 'react';
import type { AnyBlockSpec } from '@/blockkit';
import type { Id, WorkbookDocument } from '@/document';
import type { Language } from '@/lib/languages';
import type { LocalTemplate } from '@/template';
import type { OpenWorkbook } from '../../services';
import type { WorkbookSection } from '../../shared/sections';

/** What every format makes its files from: plain data as it stood when the dialog asked. */
export interface ExportSource {
  readonly workbookId: Id;
  /** Names of people are already out of it, if that was asked for. */
  readonly document: WorkbookDocument;
  readonly template: LocalTemplate;
  readonly language: Language;
  /** All of them, those left out of the workbook too (`hidden`). */
  readonly sections: readonly WorkbookSection[];
  readonly blockSpec: (kind: string) => AnyBlockSpec;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The whole workbook as the text of a `*.keha.json` file. */
  readonly workbookFile: () => Promise<string>;
  /** How the workbook stood before; absent where nothing is kept. Nobody's name has been taken out of it. */
  readonly versions?: Pick<OpenWorkbook['versions'], 'list' | 'load'> | undefined;
}

/** A file ready to be given away. */
export interface ExportFile {
  /** With its ending, safe for every file system: see `exportFileName`. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer> | Blob;
}

export interface ExportWork {
  /** 0-1 */
  readonly onProgress: (share: number) => void;
  /** Aborting stops the work and rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

export interface ExportResult {
  /** One, or several that are given away one after the other. */
  readonly files: readonly ExportFile[];
  /** Letters that no face of the file has: said before it is saved. */
  readonly missing?: readonly string[] | undefined;
}

export interface ExportFaceProps<Choices> {
  readonly source: ExportSource;
  readonly choices: Choices;
}

/** The order of the dialog. */
export const EXPORT_GROUPS = ['paper', 'tables', 'calendar', 'slides', 'pictures', 'graph', 'file'] as const;
export type ExportGroup = (typeof EXPORT_GROUPS)[number];

/** Something to know before saving, in the dialog beside the choices. */
export interface ExportNote {
  readonly title: string;
  readonly text: string;
}

interface ExportFaces<Choices> {
  /** kebab-case, for example `year-plan`. */
  readonly id: string;
  readonly group: ExportGroup;
  readonly label: (language: Language) => string;
  /** A sentence: for whom and what for. */
  readonly about: (language: Language) => string;
  /** What the button says: "Tallenna PDF". Default: "Tallenna tiedosto". */
  readonly action?: (language: Language, choices: Choices) => string;
  /** The choices that were made last time, as they were stored (JSON), made whole; first choices for anything else. Never throws. */
  readonly readChoices: (stored: unknown, source: ExportSource) => Choices;
  readonly Choices?: ComponentType<ExportFaceProps<Choices> & { readonly onChange: (choices: Choices) => void }>;
  /** What will be in the file, drawn or told. */
  readonly Preview?: ComponentType<ExportFaceProps<Choices>>;
  /** Why nothing can be made of these choices, in words that say what to do; null when something can. */
  readonly lack?: (source: ExportSource, choices: Choices) => string | null;
  /** Names and contacts of people that the file will hold, so that the dialog can say so. */
  readonly holds?: (source: ExportSource, choices: Choices) => { readonly people: number; readonly contacts: number };
  readonly notes?: (source: ExportSource, choices: Choices) => readonly ExportNote[];
}

/** One thing that a workbook can become outside the app. The dialog shows all of them and does the rest: choosing, progress, saving. */
export interface ExportFormat<Choices> extends ExportFaces<Choices> {
  /** The file holds the whole workbook: saving it counts as taking a copy. */
  readonly isCopy?: true;
  /** For what can be pasted elsewhere as it is. */
  readonly copy?: {
    readonly type: (source: ExportSource, choices: Choices) => 'image/png' | 'text/plain';
    readonly make: (source: ExportSource, choices: Choices) => Promise<Blob>;
  };
  /** Loads what it needs when it is called: nothing of it belongs to the first load, nor to the dialog's. */
  readonly make: (source: ExportSource, choices: Choices, work: ExportWork) => Promise<ExportResult>;
}

/** A page of the app in place of a file. */
export interface ExportPage<Choices> extends ExportFaces<Choices> {
  readonly href: (source: ExportSource, choices: Choices) => string;
}

/** A format whose choices are known only to itself. */
export type AnyExportFormat = ExportFormat<unknown>;
export type AnyExportPage = ExportPage<unknown>;

export const defineFormat = <Choices>(format: ExportFormat<Choices>): AnyExportFormat => format as unknown as AnyExportFormat;
export const definePage = <Choices>(page: ExportPage<Choices>): AnyExportPage => page as unknown as AnyExportPage;
