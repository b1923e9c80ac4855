import {
  addActor, addEntry, addEvent, addLink, addStep, addWorkshop, type AgendaItem, blockKey, type ActorType, type BlockKey, type CalendarEvent, type DocumentDraft, emptyDocument,
  type Entry, type EventKind, type Id, type InitialState, type PlanDate, type Sector, type StepStatus, type Strength, type WorkbookDocument,
} from '@/document';
import type { Language } from '@/lib/languages';
import type { Mutable } from '@/lib/mutable';
import { localize, type LocalizedText, type Template } from '@/template';

/** One row of a table. With `id` it fills in the template's row of that name, without one it is the group's own. */
interface ExampleRow<Text> {
  readonly id?: string | undefined;
  readonly texts?: Readonly<Record<string, Text>> | undefined;
  readonly actors?: Readonly<Record<string, readonly Id[]>> | undefined;
}

interface ExampleTheme<Text> {
  readonly title: Text;
  readonly goals: Text;
  readonly solutions: readonly Text[];
  readonly owners: readonly Id[];
  readonly note?: Text | undefined;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What one block holds: the parts that its kind has. */
interface ExampleAnswer<Text> {
  /** text */
  readonly text?: Text | undefined;
  /** notes, decisions, and a checklist's own statements */
  readonly items?: readonly Text[] | undefined;
  /** checklist, by the template's statement */
  readonly statements?: Readonly<Record<string, { readonly state: string; readonly note?: Text | undefined }>> | undefined;
  /** table */
  readonly rows?: readonly ExampleRow<Text>[] | undefined;
  /** themes, into the first cards */
  readonly themes?: readonly ExampleTheme<Text>[] | undefined;
  /** Any kind: written over its empty state, see `patchState`. */
  readonly state?: { readonly [key: string]: Json } | undefined;
}

/** A filled-in workbook as data, in every language. Actors are named by id everywhere. */
export interface Example<Text = LocalizedText> {
  readonly name: Text;
  readonly event: Text;
  readonly place: Text;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly present: readonly Id[];
  readonly actors: readonly {
    readonly id: Id;
    readonly type: ActorType;
    readonly name: Text;
    readonly organisation?: Text | undefined;
    readonly sector: Sector;
    readonly group: Text;
    readonly contact?: string | undefined;
    readonly note?: Text | undefined;
  }[];
  readonly links: readonly { readonly from: Id; readonly to: Id; readonly strength: Strength; readonly about?: Text | undefined; readonly picture?: Id | undefined }[];
  readonly steps: readonly {
    readonly block: BlockKey;
    readonly title: Text;
    readonly entry?: Id | undefined;
    readonly owners: readonly Id[];
    readonly due: PlanDate;
    readonly status: StepStatus;
    readonly note?: Text | undefined;
  }[];
  readonly events: readonly {
    readonly block: BlockKey;
    readonly title: Text;
    readonly when: PlanDate;
    readonly recurs?: CalendarEvent['recurs'] | undefined;
    readonly type?: EventKind | undefined;
    readonly phase?: string | undefined;
    readonly owners: readonly Id[];
    readonly note?: Text | undefined;
  }[];
  readonly workshops: readonly {
    readonly title: Text;
    /** `YYYY-MM-DD` */
    readonly date: string;
    /** `HH:MM` */
    readonly start: string;
    readonly end: string;
    readonly people: number;
    /** A row of the group's own has a title; another is a task of a section's guidance, by the names that the template gives. */
    readonly items: readonly {
      readonly type?: AgendaItem['type'] | undefined;
      readonly title?: Text | undefined;
      readonly section?: string | undefined;
      readonly task?: string | undefined;
      readonly mode?: AgendaItem['mode'] | undefined;
      readonly minutes?: number | undefined;
      readonly lockedStart?: string | undefined;
      readonly skipped?: boolean | undefined;
      readonly note?: Text | undefined;
    }[];
  }[];
  readonly answers: Readonly<Record<BlockKey, ExampleAnswer<Text>>>;
}

interface Column { readonly id: string; readonly type?: string | undefined }
interface Row { readonly id: Id; readonly pos: string; readonly texts: Record<string, string>; readonly actors: Record<string, readonly Id[]> }
interface Item { readonly id: Id; readonly pos: string; readonly text: string }
interface Theme {
  readonly id: Id; readonly pos: string; readonly title: string; readonly goals: string; readonly owners: readonly Id[]; readonly note: string;
  readonly solutions: Record<Id, Item>;
}

/** The states of the blocks that an example fills in, one part for each part of an answer. */
interface DraftState {
  readonly kind: string;
  text?: string;
  readonly items?: Record<Id, Mutable<Item>>;
  readonly answers?: Record<string, { state: string; note: string }>;
  readonly rows?: Record<Id, Mutable<Row>>;
}

/**
 * The example as a workbook in one language.
 *
 * Ids follow from the example, so that tests and links can name them. Throws when the example names
 * a block, a row, a statement or a theme that the template has not.
 */
export function exampleDocument(
  example: Example, template: Template, language: Language, initialState: InitialState,
): WorkbookDocument {
  const { name, event, place, date, present, actors, links, steps, events, workshops, answers } =
    localize(example, language) as unknown as Example<string>;
  const draft = structuredClone(emptyDocument(template, initialState)) as DocumentDraft;
  Object.assign(draft.meta, { name, event, place, date, language, created: Date.parse(date) });
  for (const id of present) draft.meta.present[id] = true;
  for (const { organisation = '', contact = '', note = '', ...actor } of actors) {
    addActor.recipe(draft, { ...actor, organisation, contact, note });
  }
  links.forEach(({ about = '', picture, ...link }, index) =>
    addLink.recipe(draft, { ...link, about, id: `example-link-${index + 1}`, ...(picture !== undefined && { picture }) }));
  steps.forEach(({ entry = '', note = '', ...step }, index) =>
    addStep.recipe(draft, { ...step, entry, note, id: `example-step-${index + 1}` }));
  events.forEach(({ recurs = '', type, phase = '', note = '', ...one }, index) =>
    addEvent.recipe(draft, { ...one, recurs, phase, note, id: `example-event-${index + 1}`, ...(type && { type }) }));
  workshops.forEach(({ items, ...workshop }, index) => {
    const id = `example-workshop-${index + 1}`;
    const rows = items.map(({ section = '', task = '', ...item }, at) => {
      const given = section === '' ? undefined : existing(taskOf(template, section, task), `${section}.${task}`);
      return { ...(given && { mode: given.mode, minutes: given.minutes }), ...filledIn(item), section, task, id: `${id}-${at + 1}` };
    });
    addWorkshop.recipe(draft, { ...workshop, id, items: rows });
  });
  for (const section of template.sections) {
    for (const { id, config } of section.blocks) {
      const key = blockKey(section.id, id);
      const answer = answers[key];
      if (answer) fill(draft.answers[key] as DraftState, answer, `${section.id}-${id}`, (config?.columns ?? []) as readonly Column[]);
    }
  }
  return draft as WorkbookDocument;
}

const taskOf = (template: Template, section: string, task: string) =>
  template.sections.find(({ id }) => id === section)?.guidance.howTo.find(({ id }) => id === task);

/** Without what is not said. */
const filledIn = <T extends object>(item: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as { [Key in keyof T]: Exclude<T[Key], undefined> };

function fill(state: DraftState, { text, items, statements, rows, themes, state: patch }: ExampleAnswer<string>, prefix: string, columns: readonly Column[]): void {
  const idOf = (index: number): Id => `${prefix}-${index + 1}`;
  if (text !== undefined) state.text = text;
  if (patch !== undefined) patchState(state as unknown as Record<string, Json>, patch, prefix);
  items?.forEach((item, index) => {
    const own = state.answers ? { state: 'agreed', note: '' } : {};
    addEntry<Item>(existing(state.items, prefix), { id: idOf(index), text: item, ...own });
  });
  for (const [id, { state: agreement, note = '' }] of Object.entries(statements ?? {})) {
    Object.assign(existing(state.answers?.[id], `${prefix}.${id}`), { state: agreement, note });
  }
  rows?.forEach(({ id, texts = {}, actors = {} }, index) => {
    const all = existing(state.rows, prefix);
    if (id === undefined) addEntry<Row>(all, emptyRow(idOf(index), columns));
    const row = existing(all[id ?? idOf(index)], `${prefix}.${id}`);
    Object.assign(row.texts, texts);
    Object.assign(row.actors, actors);
  });
  themes?.forEach(({ solutions, note = '', ...fields }, index) => {
    const themeId = `theme-${index + 1}`;
    const theme = existing(state.items?.[themeId], `${prefix}.${themeId}`) as unknown as Mutable<Theme>;
    Object.assign(theme, { ...fields, note });
    solutions.forEach((solution, at) => addEntry<Item>(theme.solutions, { id: `${themeId}-solution-${at + 1}`, text: solution }));
  });
}

const isObject = (value: unknown): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of objects with ids stands for a registry. */
const isEntries = (value: Json): value is readonly { readonly [key: string]: Json; readonly id: string }[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && typeof item.id === 'string');

/**
 * Writes a patch over a state. Objects are walked through, and name only what is there; entries of a registry are a
 * list in the patch: one that is there is patched, a new one is added after the others; anything else is a value.
 */
function patchState(target: Record<string, Json>, patch: { readonly [key: string]: Json }, path: string): void {
  for (const [key, value] of Object.entries(patch)) {
    const here = `${path}.${key}`;
    if (isEntries(value)) {
      const registry = existing(target[key], here) as unknown as Record<Id, Entry & Record<string, Json>>;
      for (const entry of value) {
        if (!registry[entry.id]) addEntry(registry, asEntry(entry));
        else patchState(registry[entry.id] as Record<string, Json>, entry, `${here}.${entry.id}`);
      }
    } else if (isObject(value)) patchState(existing(target[key], here) as unknown as Record<string, Json>, value, here);
    else {
      existing(target[key], here);
      target[key] = value;
    }
  }
}

/** A new entry as it is written, with its own registries in order. */
function asEntry(written: { readonly [key: string]: Json; readonly id: string }): { readonly id: Id } & Record<string, Json> {
  const entry: { readonly id: Id } & Record<string, Json> = { id: written.id };
  for (const [key, value] of Object.entries(written)) {
    if (!isEntries(value)) entry[key] = value;
    else {
      const registry: Record<Id, Entry> = {};
      for (const inner of value) addEntry(registry, asEntry(inner));
      entry[key] = registry as unknown as Json;
    }
  }
  return entry;
}

function emptyRow(id: Id, columns: readonly Column[]): Omit<Row, 'pos'> {
  const isActors = ({ type }: Column): boolean => type === 'actors';
  return {
    id,
    texts: Object.fromEntries(columns.filter((column) => !isActors(column)).map((column) => [column.id, ''])),
    actors: Object.fromEntries(columns.filter(isActors).map((column) => [column.id, []])),
  };
}

function existing<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The example fills in '${name}', which the template has not`);
  return value;
}
