import type { BlockContent, BlockTables, NoteRow } from '@/blockkit';
import { readTable, type TableConfig, type TableState } from './model';

/** Every filled cell: its row as the group, its column as the kind. */
export const toTables = ({ config, state, document }: BlockContent<TableConfig, TableState>): BlockTables => ({
  notes: readTable(config, state, document.actors).flatMap(({ head, cells }, index) => cells.flatMap((text, column): NoteRow[] =>
    (text.trim() === '' ? [] : [{ text, kind: config.columns[column]?.label ?? '', group: head.trim() || String(index + 1) }]))),
});
