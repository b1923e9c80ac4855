import * as z from 'zod/mini';
import {
  type BlockContent, type BlockMigration, type BlockState, listEntries, type Registry, registryOf, type SearchText,
  type TextEntry, textEntrySchema,
} from '@/blockkit';

export type DecisionsConfig = Readonly<Record<string, never>>;

export interface DecisionsState extends BlockState {
  readonly kind: 'decisions';
  readonly items: Registry<TextEntry>;
}

export const configSchema = z.strictObject({});

export const stateSchema: z.ZodMiniType<DecisionsState> = z.object({
  kind: z.literal('decisions'),
  items: registryOf(textEntrySchema),
});

export const initialState = (): DecisionsState => ({ kind: 'decisions', items: {} });

export const migrations: readonly BlockMigration[] = [];

/** Those that say something, in order. */
export const listWritten = (state: DecisionsState): readonly TextEntry[] =>
  listEntries(state.items).filter(({ text }) => text.trim() !== '');

type Content = BlockContent<DecisionsConfig, DecisionsState>;

export const progress = ({ state }: Content): number => (listWritten(state).length > 0 ? 1 : 0);

export const searchTexts = ({ state }: Content): readonly SearchText[] =>
  listWritten(state).map(({ id, text }) => ({ text, entry: id }));
