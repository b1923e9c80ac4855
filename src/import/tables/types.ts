import type { ActorType, EventKind, Sector, StepStatus, Strength } from '@/document';
import type { SheetColumn, SheetId } from '@/document/sheets';

/** One sheet of a file as texts. Rows count from 0 here and from 1 for people; a day is `YYYY-MM-DD`. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What a column can be read as. First and last names together are a name. */
export type TableField = SheetColumn<'plan'> | SheetColumn<'actors'> | SheetColumn<'links'> | 'firstName' | 'lastName';

/** How one sheet is read. */
export interface Layout {
  /** What each row tells of; null: nothing is taken from this sheet. */
  readonly kind: SheetId | null;
  /** The row that titles the columns, from 0; what stands above it is left out. Null: no titles. */
  readonly titleRow: number | null;
  readonly columns: readonly (TableField | null)[];
}

/** A kind of chosen value with its words. */
export interface ChosenValues {
  readonly status: StepStatus;
  readonly sector: Sector;
  readonly strength: Strength;
  readonly actorType: ActorType;
  readonly eventType: EventKind;
  readonly recurs: 'monthly' | 'yearly';
  readonly rowType: 'step' | 'event';
}

/** Why a file gives no tables. */
export type TableProblem = 'protected' | 'old' | 'broken' | 'nothing' | 'too-many-rows';
