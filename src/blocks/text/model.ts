import * as z from 'zod/mini';
import { type BlockContent, type BlockMigration, type BlockState, localizedTextSchema, type SearchText } from '@/blockkit';

export interface TextConfig {
  readonly placeholder?: string | undefined;
  /** `short` = one line; default long. */
  readonly size?: 'short' | 'long' | undefined;
}

export interface TextState extends BlockState {
  readonly kind: 'text';
  readonly text: string;
}

export const configSchema = z.object({
  placeholder: z.optional(localizedTextSchema),
  size: z.optional(z.enum(['short', 'long'])),
});

export const stateSchema: z.ZodMiniType<TextState> = z.object({ kind: z.literal('text'), text: z.string() });

export const initialState = (): TextState => ({ kind: 'text', text: '' });

export const migrations: readonly BlockMigration[] = [];

type Content = BlockContent<TextConfig, TextState>;

export const progress = ({ state }: Content): number => (state.text.trim() === '' ? 0 : 1);

export const searchTexts = ({ state }: Content): readonly SearchText[] => (state.text === '' ? [] : [{ text: state.text }]);
