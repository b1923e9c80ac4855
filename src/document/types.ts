import type { Language } from '@/lib/languages';
import type { WorkMode } from '@/template';

/** A random id, see `createId`. */
export type Id = string;

/** `<section id>.<block id>`: the key of one block's answers in a workbook. */
export type BlockKey = string;

/**
 * A date as precise as people know it: `2027-04-20` (day), `2027-04` (month), `2027-Q2` (quarter),
 * or `''` when nobody has said. See planDate.ts.
 */
export type PlanDate = string;

/** Anything kept in a registry or a list. Sorted by (pos, id); `del` is when it was deleted (ms). */
export interface Entry {
  readonly id: Id;
  readonly pos: string;
  readonly del?: number;
}

/** Entries by id. Includes deleted ones: read it through `listEntries`. */
export type Registry<T extends Entry> = Readonly<Record<Id, T>>;

export const SECTORS = ['public', 'private', 'third', 'other'] as const;
export type Sector = (typeof SECTORS)[number];

export const ACTOR_TYPES = ['person', 'organisation', 'group'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export interface Actor extends Entry {
  readonly type: ActorType;
  readonly name: string;
  readonly organisation: string;
  /** `''` = not said */
  readonly sector: Sector | '';
  /** The actor's group on the map, by name. */
  readonly group: string;
  readonly tags: readonly string[];
  readonly contact: string;
  readonly note: string;
  /** A person taken out of this workbook for good: the entry stays, empty, so that an older copy does not bring the person back. */
  readonly gone?: true;
}

export const STRENGTHS = ['strong', 'weak', 'wished'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface Link extends Entry {
  readonly from: Id;
  readonly to: Id;
  readonly strength: Strength;
  readonly about: string;
  readonly note: string;
  /**
   * The picture of a map that the link belongs to alone, for example a dream of two years from now.
   * Absent: the network as it is, shared by everything in the workbook. See `listLinks`.
   */
  readonly picture?: Id;
}

export const EVENT_KINDS = ['gathering', 'workshop', 'meeting', 'deadline'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const STEP_STATUSES = ['open', 'doing', 'done', 'dropped'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** One promised step. The yearly plan is nothing but all steps and events. */
export interface Step extends Entry {
  readonly title: string;
  /** The block it was promised in. */
  readonly block: BlockKey;
  /** The entry of that block (for example a theme), or `''`. */
  readonly entry: Id;
  readonly owners: readonly Id[];
  readonly due: PlanDate;
  readonly status: StepStatus;
  readonly note: string;
  /** The step of an earlier year that it goes on with. */
  readonly carriedFrom?: Id;
}

export interface CalendarEvent extends Entry {
  readonly title: string;
  readonly when: PlanDate;
  readonly recurs: '' | 'monthly' | 'yearly';
  /** What it looks like on the year clock; absent: a gathering. */
  readonly type?: EventKind;
  /** The learning phase it belongs to, as named by the template, or `''`. */
  readonly phase: string;
  readonly owners: readonly Id[];
  readonly block: BlockKey;
  readonly note: string;
  /** Its name in the calendar that it was taken from, so that it is known again when it comes anew. */
  readonly uid?: string;
}

/** One row of a workshop's run of the day: a task of a section, something of the group's own, or a break. */
export interface AgendaItem extends Entry {
  readonly type: 'work' | 'break';
  /** What is done, in own words; `''` = as the section or its task says. */
  readonly title: string;
  /** A section of the workbook, or `''`. */
  readonly section: string;
  /** A task of that section's guidance (`HowTo.id`), or `''` = the whole section. */
  readonly task: string;
  /** `''` = not said */
  readonly mode: WorkMode | '';
  readonly minutes: number;
  /** Minutes as they were planned, when they have been changed after the day began; 0 = added then. */
  readonly planned?: number;
  /** The row of an earlier workshop that it goes on with. */
  readonly carriedFrom?: Id;
  /** `HH:MM` when it must begin, or `''`. */
  readonly lockedStart: string;
  /** When it began and ended, ms since 1970; 0 = not yet. */
  readonly started: number;
  readonly ended: number;
  readonly skipped: boolean;
  /** The facilitator's note to self. */
  readonly note: string;
}

/** One gathering with its run of the day. Times are local. */
export interface Workshop extends Entry {
  readonly title: string;
  /** `YYYY-MM-DD` or `''` */
  readonly date: string;
  /** `HH:MM` */
  readonly start: string;
  /** `HH:MM` when it should end, or `''`. Absent: nobody has said. */
  readonly end?: string;
  /** How many take part; 0 = not said. */
  readonly people: number;
  readonly items: Registry<AgendaItem>;
}

export interface Logo extends Entry {
  /** A data URL (PNG or JPEG). */
  readonly src: string;
  readonly alt: string;
}

/** How one section of the template is used in this workbook. */
export interface SectionUse {
  readonly pos: string;
  /** Left out; its answers stay. */
  readonly hidden: boolean;
  /** What the facilitator wants to remember here: never on the wall, never on paper. One value: the last writer wins. */
  readonly facilitatorNote?: string;
}

/** Whom a workbook is about: decides how people are asked to be written in it. */
export const HOLDINGS = ['persons', 'roles', 'organisations'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** What the people in a workbook are told of it, in the order of the printed note. */
export const PRIVACY_FIELDS = ['controller', 'purpose', 'content', 'seen', 'kept', 'rights'] as const;
export type PrivacyField = (typeof PRIVACY_FIELDS)[number];

/** A note for those whose names are in the workbook: who keeps it, what for, who sees it and how long. */
export interface PrivacyNote {
  /** Stands in the workbook's PDF and print when something is written in it. */
  readonly isPrinted: boolean;
  readonly texts: Readonly<Record<PrivacyField, string>>;
}

export interface Meta {
  /** The network's or the workbook's name. */
  readonly name: string;
  readonly event: string;
  readonly place: string;
  /** `YYYY-MM-DD` or `''` */
  readonly date: string;
  readonly templateId: string;
  /** ms since 1970 */
  readonly created: number;
  /** The language it was created in. */
  readonly language: Language;
  /** The actors who are present today. */
  readonly present: Readonly<Record<Id, true>>;
  readonly logos: Registry<Logo>;
  readonly sections: Readonly<Record<string, SectionUse>>;
  readonly round?: MetaRound;
  /** Absent: nobody has said. */
  readonly holds?: Holding;
  /** Absent in workbooks of before there were notes. */
  readonly privacyNote?: PrivacyNote;
}

/** The round of work that the workbook is in, once an earlier one has ended. */
export interface MetaRound {
  /** Its name, for example "Kevät 2027". One value: the last writer wins. */
  readonly label: string;
  /** ms since 1970: also when everything that was put away was put away. */
  readonly started: number;
  /** The version that keeps the round before it. */
  readonly from: Id;
}

/** What one block has stored: plain data whose shape its kind knows. */
export interface BlockState {
  readonly kind: string;
}

/**
 * A workbook as plain, frozen data: the only thing that views see.
 *
 * How it is stored follows from names alone, so that storage need not know any block:
 * - an object is a map, merged key by key;
 * - a string under a key of TEXT_FIELDS, or anywhere in an object called `texts`, is a text that
 *   several people can write at once;
 * - an array, a number, a boolean or any other string is one value: the last writer wins;
 * - ids of actors stand only in fields called `actor`, `from`, `to` (one id), `actors`, `owners`
 *   (a list, or an object of lists) and in the keys of `present`, so that an actor can be merged or
 *   removed everywhere.
 * Objects under predictable keys must exist from the start (`initialState`); objects made later
 * stand under random ids: two people who both make the same object offline would lose one of them.
 */
export interface WorkbookDocument {
  readonly meta: Meta;
  readonly actors: Registry<Actor>;
  readonly links: Registry<Link>;
  readonly steps: Registry<Step>;
  readonly events: Registry<CalendarEvent>;
  readonly workshops: Registry<Workshop>;
  readonly answers: Readonly<Record<BlockKey, BlockState>>;
}

export const ROOTS = ['meta', 'actors', 'links', 'steps', 'events', 'workshops', 'answers'] as const;

/** Keys whose strings are texts that several people can write at once. */
export const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'name', 'organisation', 'group', 'contact', 'note', 'title', 'about', 'text', 'goals',
  'caption', 'alt', 'event', 'place',
]);
