import {
  addActor, addEntry, addLink, addStep, blockKey, type ActorType, type BlockKey, type DocumentDraft, emptyDocument, type Id,
  type InitialState, type PlanDate, type Sector, type StepStatus, type Strength, type WorkbookDocument,
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
  readonly links: readonly { readonly from: Id; readonly to: Id; readonly strength: Strength; readonly about?: Text | undefined }[];
  readonly steps: readonly {
    readonly block: BlockKey;
    readonly title: Text;
    readonly entry?: Id | undefined;
    readonly owners: readonly Id[];
    readonly due: PlanDate;
    readonly status: StepStatus;
    readonly note?: Text | undefined;
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
  const { name, event, place, date, present, actors, links, steps, answers } =
    localize(example, language) as unknown as Example<string>;
  const draft = structuredClone(emptyDocument(template, initialState)) as DocumentDraft;
  Object.assign(draft.meta, { name, event, place, date, language, created: Date.parse(date) });
  for (const id of present) draft.meta.present[id] = true;
  for (const { organisation = '', contact = '', note = '', ...actor } of actors) {
    addActor.recipe(draft, { ...actor, organisation, contact, note });
  }
  links.forEach(({ about = '', ...link }, index) => addLink.recipe(draft, { ...link, about, id: `example-link-${index + 1}` }));
  steps.forEach(({ entry = '', note = '', ...step }, index) =>
    addStep.recipe(draft, { ...step, entry, note, id: `example-step-${index + 1}` }));
  for (const section of template.sections) {
    for (const { id, config } of section.blocks) {
      const key = blockKey(section.id, id);
      const answer = answers[key];
      if (answer) fill(draft.answers[key] as DraftState, answer, `${section.id}-${id}`, (config?.columns ?? []) as readonly Column[]);
    }
  }
  return draft as WorkbookDocument;
}

function fill(state: DraftState, { text, items, statements, rows, themes }: ExampleAnswer<string>, prefix: string, columns: readonly Column[]): void {
  const idOf = (index: number): Id => `${prefix}-${index + 1}`;
  if (text !== undefined) state.text = text;
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
