import { generateNKeysBetween } from 'fractional-indexing';
import { defineCommand, type BlockState, type DocumentDraft, type InitialState, type Registry } from '@/document';
import type { Template } from '@/template';
import { copyDocumentState, createDocumentState, createWorkbookStore, type LocalWorkbookStore, type Update } from '@/store';

const guidance = { about: [], howTo: [], questions: [], sources: [] };

/** A small template: `sections` sections with a notes block and a grid block each. */
export function testTemplate(sections = 2): Template {
  return {
    format: 'keha-template', formatVersion: 1, id: 'test', version: 1, languages: ['fi'],
    name: 'Testi', description: '', effort: '', cloth: 'lake',
    emblem: { size: [1, 1], alt: '', shapes: [] },
    parts: [{ id: 'one', title: 'Yksi' }],
    sections: Array.from({ length: sections }, (_, at) => ({
      id: `s${at + 1}`, part: 'one', title: `Osio ${at + 1}`, question: 'Mitä?', guidance,
      blocks: [{ id: 'notes', kind: 'notes' }, { id: 'grid', kind: 'grid' }],
    })),
  };
}

export interface Note {
  readonly id: string;
  readonly pos: string;
  readonly del?: number;
  readonly text: string;
  readonly at: readonly number[];
}

export interface NotesState extends BlockState {
  readonly kind: 'notes';
  readonly text: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly items: Registry<Note>;
}

const NOTES = { kind: 'notes', text: '', texts: { now: '', aim: '' }, items: {} };
const GRID = { kind: 'grid', cells: { a: { actors: [], value: 0 }, b: { actors: [], value: 0 } } };

export const initialState: InitialState = (kind) => (kind === 'notes' ? NOTES : GRID);

export const newState = (template = testTemplate()): Update =>
  createDocumentState({ template, initialState, name: 'Verkosto', language: 'fi', created: 1000 });

/** Replicas of one workbook, told apart by fixed ids so that a failing run can be repeated. */
export function replicas(count: number, state = newState()): LocalWorkbookStore[] {
  return Array.from({ length: count }, (_, at) => createWorkbookStore({ updates: [state], clientId: 1000 + at }));
}

/** A command of any recipe. */
export const edit = defineCommand<(draft: DocumentDraft) => void>({
  name: 'test.edit',
  recipe: (draft, recipe) => recipe(draft),
});

export const notesOf = (draft: DocumentDraft, key = 's1.notes'): { text: string; texts: Record<string, string>; items: Record<string, Note> } =>
  draft.answers[key] as never;

export const gridOf = (draft: DocumentDraft, key = 's1.grid'): { cells: Record<string, { actors: readonly string[]; value: number }> } =>
  draft.answers[key] as never;

/** Brings all replicas to the same state. */
export function syncAll(stores: readonly LocalWorkbookStore[]): void {
  for (const from of stores) {
    for (const to of stores) {
      const missing = from === to ? null : from.encodeSince(to.stateVector());
      if (missing) to.applyUpdate(missing, 'remote');
    }
  }
}

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A workbook with about `entities` actors, links, steps and notes. */
export function bigState(entities: number): Update {
  const template = testTemplate(14);
  const random = seededRandom(7);
  const words = 'verkosto toimija luottamus askel yhteistyö tapaaminen kysymys ratkaisu kunta palvelu'.split(' ');
  const text = (least: number, most: number): string =>
    Array.from({ length: least + Math.floor(random() * (most - least)) }, () => words[Math.floor(random() * words.length)]).join(' ');
  const store = createWorkbookStore({ updates: [newState(template)] });
  const document = structuredClone(store.getSnapshot()) as unknown as DocumentDraft;
  const positions = generateNKeysBetween(null, null, entities);
  for (let at = 0; at < entities; at++) {
    const id = `entity${String(at).padStart(8, '0')}`;
    const pos = positions[at] as string;
    const share = at % 20;
    if (share < 3) {
      document.actors[id] = { id, pos, type: 'person', name: text(2, 4), organisation: text(1, 4), sector: 'public', group: '', tags: ['a', 'b'], contact: '', note: text(2, 20) };
    } else if (share < 5) {
      document.links[id] = { id, pos, from: 'entity00000000', to: 'entity00000001', strength: 'weak', about: text(2, 6), note: '' };
    } else if (share < 8) {
      document.steps[id] = { id, pos, title: text(2, 12), block: 's1.notes', entry: '', owners: ['entity00000000'], due: '2027-Q2', status: 'open', note: text(2, 20) };
    } else notesOf(document, `s${(at % 14) + 1}.notes`).items[id] = { id, pos, text: text(2, 40), at: [at, at] };
  }
  return copyDocumentState(document, template, initialState);
}
