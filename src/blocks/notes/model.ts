import * as z from 'zod/mini';
import {
  type BlockContent, type BlockMigration, type BlockState, listEntries, localizedTextSchema, type Registry, registryOf, type SearchText,
  type TextEntry, textEntrySchema,
} from '@/blockkit';

export interface NotesConfig {
  readonly placeholder?: string | undefined;
}

export interface NotesState extends BlockState {
  readonly kind: 'notes';
  readonly items: Registry<TextEntry>;
}

export const configSchema = z.object({ placeholder: z.optional(localizedTextSchema) });

export const stateSchema: z.ZodMiniType<NotesState> = z.object({
  kind: z.literal('notes'),
  items: registryOf(textEntrySchema),
});

export const initialState = (): NotesState => ({ kind: 'notes', items: {} });

export const migrations: readonly BlockMigration[] = [];

/** Those that say something, in order. */
export const listWritten = (state: NotesState): readonly TextEntry[] =>
  listEntries(state.items).filter(({ text }) => text.trim() !== '');

type Content = BlockContent<NotesConfig, NotesState>;

export const progress = ({ state }: Content): number => (listWritten(state).length > 0 ? 1 : 0);

export const searchTexts = ({ state }: Content): readonly SearchText[] =>
  listWritten(state).map(({ id, text }) => ({ text, entry: id }));
