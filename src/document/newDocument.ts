import type { Language } from '@/lib/languages';
import type { Template } from '@/template';
import { orderKeyBetween } from './orderKey';
import { type BlockKey, type BlockState, PRIVACY_FIELDS, type PrivacyField, type PrivacyNote, type WorkbookDocument } from './types';

export const blockKey = (sectionId: string, blockId: string): BlockKey => `${sectionId}.${blockId}`;

/** The section that a block belongs to; ids of sections and blocks hold no dot. */
export const sectionOfBlock = (key: BlockKey): string => key.slice(0, key.indexOf('.'));

/** Gives the empty state of a block; asked of the registry of block kinds. Must be deterministic. */
export type InitialState = (kind: string, config: unknown, key: BlockKey) => BlockState;

export interface NewDocument {
  readonly template: Template;
  readonly initialState: InitialState;
  readonly name: string;
  readonly event?: string;
  readonly date?: string;
  readonly language: Language;
  /** ms since 1970 */
  readonly created: number;
  /** Sections to leave out at first. */
  readonly hidden?: readonly string[];
}

/** A note for those whose names are in the workbook, before anything has been written in it. */
export const EMPTY_PRIVACY_NOTE: PrivacyNote = {
  isPrinted: true,
  texts: Object.fromEntries(PRIVACY_FIELDS.map((field) => [field, ''])) as Record<PrivacyField, string>,
};

/** The part of a document that follows from the template alone: the same for everybody. */
export function emptyDocument(template: Template, initialState: InitialState): WorkbookDocument {
  const sections: Record<string, { pos: string; hidden: boolean }> = {};
  let pos: string | null = null;
  for (const section of template.sections) {
    pos = orderKeyBetween(pos, null, () => 0.9);
    sections[section.id] = { pos, hidden: false };
  }
  const answers: Record<BlockKey, BlockState> = {};
  for (const section of template.sections) {
    for (const block of section.blocks) {
      const key = blockKey(section.id, block.id);
      answers[key] = initialState(block.kind, block.config, key);
    }
  }
  return {
    meta: {
      name: '', event: '', place: '', date: '', templateId: template.id, created: 0, language: 'fi',
      present: {}, logos: {}, sections, privacyNote: EMPTY_PRIVACY_NOTE,
    },
    actors: {}, links: {}, steps: {}, events: {}, workshops: {},
    answers,
  };
}
