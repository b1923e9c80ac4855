import type { ActorType, BlockKey, Id, PlanDate, TakenTables, WorkbookDocument } from '@/document';
import type { SheetRow } from './sheetRows';
import type { Layout, TableField } from './types';

/** What keeps a row, or a cell of it, from being taken as it stands. `text` is what was not understood. */
export interface RowProblem {
  readonly code:
    /** The row is left out. */
    | 'no-title' | 'no-name' | 'half-link' | 'loop' | 'no-clock' | 'no-place' | 'end-left-out'
    /** The cell is left out. */
    | 'bad-date' | 'bad-status' | 'bad-sector' | 'bad-type' | 'bad-strength' | 'bad-recurs'
    /** Taken only when asked for. */
    | 'twice' | 'removed'
    /** Taken, but not to where the file says. */
    | 'unknown-section' | 'unknown-theme';
  readonly text?: string;
}

/**
 * One field as it is and as it would be. Chosen values are codes (`doing`, `public`), dates are plan dates,
 * owners are names joined by `; `.
 */
export interface FieldChange {
  readonly field: TableField;
  readonly before: string;
  readonly after: string;
}

export const OUTCOMES = ['new', 'changed', 'same', 'unread'] as const;

/** What one row of the file would do. */
export interface PlannedRow {
  /** `<sheet>:<row>`; the same each time that the file is planned. */
  readonly key: string;
  readonly sheet: number;
  /** As people count. */
  readonly row: number;
  readonly about: 'actor' | 'link' | 'step' | 'event';
  /** `same`: nothing to do. `unread`: cannot be taken, its problems say why. */
  readonly outcome: (typeof OUTCOMES)[number];
  readonly title: string;
  /** Of a new row: what it brings, `before` empty. */
  readonly changes: readonly FieldChange[];
  readonly problems: readonly RowProblem[];
  /** Known by name or title, not by id, as something that is here: people may say that it is something else. */
  readonly match: string | null;
  readonly isTaken: boolean;
}

/** Somebody whom the file names and nobody here knows. */
export interface UnknownName {
  readonly key: string;
  readonly name: string;
  /** What they become; `skip`: they are not added. */
  readonly as: ActorType | 'skip';
  /** In how many rows. */
  readonly count: number;
}

/** Where steps can live. */
export interface TablePlace {
  readonly id: string;
  readonly block: BlockKey;
  readonly entry: Id;
  readonly sectionId: string;
  /** The section's titles in all languages. */
  readonly sectionTitles: readonly string[];
  /** The theme's, or the section's in the language of the page. */
  readonly title: string;
}

/** What people have said of a file. Whatever is not said is as it seems best. */
export interface TableChoices {
  /** Rows by key. */
  readonly taken: ReadonlyMap<string, boolean>;
  /** Rows that are not what they were matched with. */
  readonly refused: ReadonlySet<string>;
  /** Unknown names by key. */
  readonly names: ReadonlyMap<string, UnknownName['as']>;
  /** `TablePlace.id` for steps that say of no place; `''` = the first. */
  readonly place: string;
  /** Cells left empty empty what is here. */
  readonly clears: boolean;
}

export const NO_CHOICES: TableChoices = { taken: new Map(), refused: new Set(), names: new Map(), place: '', clears: false };

export interface PlannedSheet {
  readonly layout: Layout;
  readonly rows: readonly SheetRow[];
}

export interface TablePlanInput {
  readonly sheets: readonly PlannedSheet[];
  readonly document: WorkbookDocument;
  readonly places: readonly TablePlace[];
  /** Blocks where events live. */
  readonly clocks: readonly BlockKey[];
  readonly readDate: (text: string) => PlanDate | null;
  /** The same id each time for the same key. */
  readonly idOf: (key: string) => Id;
  readonly choices: TableChoices;
}

/** What a file would do to the workbook. Nothing has been done yet. */
export interface TablePlan {
  readonly rows: readonly PlannedRow[];
  readonly names: readonly UnknownName[];
  /** How many taken steps say of no place. */
  readonly placeless: number;
  readonly taken: TakenTables;
}
