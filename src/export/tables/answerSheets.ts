import type { BlockTables, NoteRow, OutlineItem, RatingRow } from '@/blockkit';
import type { BlockKey } from '@/document';
import { type AnswerColumn, ANSWER_SHEETS } from '@/document/sheets';
import { contentOf } from '../pdf/content/contentOf';
import { defineSheet } from './defineSheet';
import type { Cell, TableSource, WorkbookSheet } from './types';

const RATING_WIDTHS: Record<AnswerColumn<'ratings'>, number> = {
  section: 30, block: 30, round: 22, group: 26, item: 40, who: 26, scale: 28, now: 10, aim: 10, answers: 12, meanNow: 14, spreadNow: 14, meanAim: 14,
  spreadAim: 14, note: 50,
};

const NOTE_WIDTHS: Record<AnswerColumn<'notes'>, number> = { section: 30, block: 30, kind: 18, group: 30, text: 70, votes: 10, state: 22, note: 40 };

/** What one block tells and where it stands. */
export interface BlockPart {
  readonly key: BlockKey;
  readonly hidden: boolean;
  readonly section: string;
  readonly block: string;
  readonly kind: string;
  /** Parts that steps can be promised in. */
  readonly themes: readonly Pick<OutlineItem, 'id' | 'title'>[];
  readonly tables: BlockTables;
}

/** What the blocks have to tell, in the workbook's order; a pause may be made after each. */
export function* blockParts(source: TableSource): Generator<void, readonly BlockPart[]> {
  const parts: BlockPart[] = [];
  for (const { section, hidden } of source.sections) {
    for (const block of section.blocks) {
      const content = contentOf(source, section, block);
      if (!content) continue;
      const spec = source.blockSpec(content.state.kind);
      parts.push({
        key: content.block.key, hidden, section: section.title, block: block.title || section.question, kind: spec.label(source.language),
        themes: spec.outline?.(content) ?? [], tables: spec.toTables?.(content) ?? {},
      });
      yield;
    }
  }
  return parts;
}

/** Rows with where they stand; sections left out of the workbook stay out. */
const placed = <T>(parts: readonly BlockPart[], rowsOf: (tables: BlockTables) => readonly T[] | undefined): readonly { readonly part: BlockPart; readonly row: T }[] =>
  parts.filter(({ hidden }) => !hidden).flatMap((part) => (rowsOf(part.tables) ?? []).map((row) => ({ part, row })));

/** Two decimals tell enough of a mean of whole numbers. */
const rounded = (value: number | undefined): Cell => (value === undefined ? '' : Math.round(value * 100) / 100);

/** What was rated, and how. */
export const ratingsSheet = ({ language }: TableSource, parts: readonly BlockPart[]): WorkbookSheet =>
  defineSheet('ratings', ANSWER_SHEETS.ratings, RATING_WIDTHS, language, placed<RatingRow>(parts, ({ ratings }) => ratings), ({ part, row }): Record<AnswerColumn<'ratings'>, Cell> => ({
    section: part.section, block: part.block, round: row.round ?? '', group: row.group ?? '', item: row.item, who: row.who, scale: row.scale,
    now: rounded(row.now), aim: rounded(row.aim), answers: row.answers ?? '',
    meanNow: rounded(row.meanNow), spreadNow: rounded(row.spreadNow), meanAim: rounded(row.meanAim), spreadAim: rounded(row.spreadAim),
    note: row.note ?? '',
  }));

/** What was written, word for word. */
export const notesSheet = ({ language }: TableSource, parts: readonly BlockPart[]): WorkbookSheet =>
  defineSheet('notes', ANSWER_SHEETS.notes, NOTE_WIDTHS, language, placed<NoteRow>(parts, ({ notes }) => notes), ({ part, row }): Record<AnswerColumn<'notes'>, Cell> => ({
    section: part.section, block: part.block, kind: row.kind ?? part.kind, group: row.group ?? '', text: row.text, votes: row.votes ?? '',
    state: row.state ?? '', note: row.note ?? '',
  }));
