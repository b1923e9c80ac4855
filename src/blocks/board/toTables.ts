import type { BlockContent, BlockTables, NoteRow } from '@/blockkit';
import { type BoardConfig, type BoardState, fieldsOf, readColumns } from './model';
import { texts } from './texts';

/** What stands in each column, and what was answered of it; links have a sheet of their own. */
export function toTables({ config, state, document, language }: BlockContent<BoardConfig, BoardState>): BlockTables {
  const t = texts.translator(language);
  const nameOf = (id: string): string => document.actors[id]?.name || t('unnamed');
  return {
    notes: readColumns(config, state, document).flatMap(({ column, ids }): NoteRow[] => {
      const group = column.label || t('unnamedColumn');
      const cards = config.holds === 'links' ? [] : ids.flatMap((id) => state.cards[id] ?? []);
      return [
        ...cards.map(({ actor, text = '' }) => ({ text: actor === undefined ? text : nameOf(actor), group })),
        ...fieldsOf(config, column).map(({ id, label }) => ({ text: state.texts[column.id]?.[id] ?? '', kind: label, group })),
      ].filter(({ text }) => text.trim() !== '');
    }),
  };
}
