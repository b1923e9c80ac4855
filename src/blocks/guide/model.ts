import * as z from 'zod/mini';
import {
  type BlockContent, type BlockMigration, type BlockState, figureSchema, type LocalFigure, localizedTextSchema, plainText, type SearchText,
} from '@/blockkit';

export interface GuideConfig {
  /** Markdown */
  readonly text: string;
  readonly figure?: LocalFigure | undefined;
  readonly source?: string | undefined;
}

export interface GuideState extends BlockState {
  readonly kind: 'guide';
}

export const configSchema = z.strictObject({
  text: localizedTextSchema,
  figure: z.optional(figureSchema),
  source: z.optional(localizedTextSchema),
});

export const stateSchema: z.ZodMiniType<GuideState> = z.object({ kind: z.literal('guide') });

export const initialState = (): GuideState => ({ kind: 'guide' });

export const migrations: readonly BlockMigration[] = [];

/** Nothing here is for filling in. */
export const progress = (): null => null;

export const searchTexts = ({ config }: BlockContent<GuideConfig, GuideState>): readonly SearchText[] =>
  [plainText(config.text), config.figure?.alt ?? '', plainText(config.source ?? '')].filter((text) => text !== '').map((text) => ({ text }));
