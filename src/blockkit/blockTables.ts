import type { Id } from '@/document';

/** One row of the ratings in a spreadsheet. What has not been said, or may not be shown, is left out. */
export interface RatingRow {
  /** The time at which it was rated, by name. */
  readonly round?: string;
  /** What the item belongs to, for example a column of a grid. */
  readonly group?: string;
  /** What was rated. */
  readonly item: string;
  /** Whose it is, in words: the name of somebody who gave one, the group together, or everybody. */
  readonly who: string;
  /** What the numbers mean: `1–5 (ohut – vahva)`. */
  readonly scale: string;
  readonly now?: number | undefined;
  readonly aim?: number | undefined;
  /** How many have rated it alone. */
  readonly answers?: number | undefined;
  readonly meanNow?: number | undefined;
  /** Population standard deviation */
  readonly spreadNow?: number | undefined;
  readonly meanAim?: number | undefined;
  readonly spreadAim?: number | undefined;
  readonly note?: string;
}

/** One row of the answers in a spreadsheet: something that people have written. */
export interface NoteRow {
  readonly text: string;
  /** What it is, when it is not what the block's kind says: a decision of a theme. */
  readonly kind?: string;
  /** Where in the block it stands: a group of notes, a column, a stage. */
  readonly group?: string;
  /** Absent when nobody has voted, or when the votes may not be seen yet. */
  readonly votes?: number | undefined;
  /** What has become of it, in words. */
  readonly state?: string;
  readonly note?: string;
}

/** What a block gives to the sheets of a spreadsheet. */
export interface BlockTables {
  readonly ratings?: readonly RatingRow[];
  readonly notes?: readonly NoteRow[];
  /** What the phases of the block's events are called, by their ids. */
  readonly phases?: Readonly<Record<Id, string>>;
}
