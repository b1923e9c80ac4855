import * as Y from 'yjs';
import {
  addEntry, EMPTY_PRIVACY_NOTE, emptyDocument, type InitialState, type Logo, type NewDocument, type Registry, type WorkbookDocument,
} from '@/document';
import { createId } from '@/lib/createId';
import type { Mutable } from '@/lib/mutable';
import type { Template } from '@/template';
import { writeDocument } from './states';
import type { Update } from './types';
import { toYjs, type PlainObject } from './yjsValues';

/** FNV-1a, 32 bits: the same author id for the same part of a template, everywhere. */
function authorOf(part: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(part)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** `base` and what `author` writes on top of it; gives the latter alone. */
function writtenBy(author: string, base: readonly Update[], write: (doc: Y.Doc) => void): Update {
  const doc = new Y.Doc();
  for (const update of base) Y.applyUpdate(doc, update);
  const known = Y.encodeStateVector(doc);
  doc.clientID = authorOf(author);
  doc.transact(() => write(doc));
  const update = Y.encodeStateAsUpdate(doc, known);
  doc.destroy();
  return update;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}

const put = (map: Y.Map<unknown>, values: PlainObject): void => {
  for (const [key, value] of Object.entries(sorted(values) as PlainObject)) map.set(key, toYjs(value, key, false));
};

/**
 * The containers of a workbook, one update per part and the same bytes for everybody: whoever makes
 * them, and however often, they are one and the same container. So two people who take a block of a
 * newer template into use apart from each other still write in the same place.
 */
export function genesisUpdates(template: Template, initialState: InitialState): Update[] {
  const { meta, answers } = emptyDocument(template, initialState);
  const { sections, privacyNote: _note, ...rest } = meta;
  const core = writtenBy(`core:${template.id}`, [], (doc) => put(doc.getMap('meta'), { ...rest, sections: {} }));
  const uses = Object.entries(sections).map(([id, use]) =>
    writtenBy(`section:${id}`, [core], (doc) => put(doc.getMap('meta').get('sections') as Y.Map<unknown>, { [id]: use })));
  const blocks = Object.entries(answers).map(([key, state]) =>
    writtenBy(`block:${key}:${state.kind}`, [], (doc) => put(doc.getMap('answers'), { [key]: state })));
  return [core, privacyGenesis(), ...uses, ...blocks];
}

/** Apart from the core, whose bytes stay what they were before there were notes. */
const privacyGenesis = (): Update =>
  writtenBy('privacyNote', [], (doc) => put(doc.getMap('meta'), { privacyNote: EMPTY_PRIVACY_NOTE }));

/** The containers that `document` lacks of what the template has by now. */
export function missingGenesis(document: WorkbookDocument, template: Template, initialState: InitialState): Update[] {
  const isThere = (section: string, block: string): boolean => document.answers[`${section}.${block}`] !== undefined;
  const sections = template.sections
    .map((section) => ({ ...section, blocks: section.blocks.filter(({ id }) => !isThere(section.id, id)) }))
    .filter(({ id, blocks }) => blocks.length > 0 || document.meta.sections?.[id] === undefined);
  if (sections.length > 0) return genesisUpdates({ ...template, sections }, initialState);
  return document.meta.privacyNote ? [] : [privacyGenesis()];
}

function logoEntries(logos: NonNullable<NewDocumentWithLogos['logos']>): Registry<Logo> {
  const registry: Record<string, Mutable<Logo>> = {};
  for (const { src, alt } of logos) addEntry<Logo>(registry, { id: createId(), src, alt });
  return registry;
}

export interface NewDocumentWithLogos extends NewDocument {
  readonly logos?: readonly Pick<Logo, 'src' | 'alt'>[];
}

/** The state of a new workbook. */
export function createDocumentState(input: NewDocumentWithLogos): Update {
  const { template, initialState, hidden = [], logos = [] } = input;
  const empty = emptyDocument(template, initialState);
  const sections = Object.fromEntries(
    Object.entries(empty.meta.sections).map(([id, use]) => [id, { ...use, hidden: hidden.includes(id) }]),
  );
  return writeDocument(genesisUpdates(template, initialState), {
    ...empty,
    meta: {
      ...empty.meta, sections, logos: logoEntries(logos),
      name: input.name, event: input.event ?? '', date: input.date ?? '', created: input.created, language: input.language,
    },
  });
}

/** The state of a workbook that starts as a copy of `document`, without its history. */
export function copyDocumentState(document: WorkbookDocument, template: Template, initialState: InitialState): Update {
  return writeDocument(genesisUpdates(template, initialState), document);
}
