import * as z from 'zod/mini';
import {
  type BlockContent, type BlockMigration, type BlockState, type Entry, entrySchema, listEntries, type Registry, registryOf, type SearchText,
} from '@/blockkit';

export interface ImageConfig {
  /** The most pictures to have; default any number. */
  readonly max?: number | undefined;
}

export interface Picture extends Entry {
  /** A data URL, JPEG or PNG. */
  readonly src: string;
  readonly caption: string;
  readonly alt: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

export interface ImageState extends BlockState {
  readonly kind: 'image';
  readonly items: Registry<Picture>;
}

export const configSchema = z.strictObject({ max: z.optional(z.int().check(z.gte(1))) });

const side = z.number().check(z.gt(0), z.lte(20_000));

export const stateSchema: z.ZodMiniType<ImageState> = z.object({
  kind: z.literal('image'),
  items: registryOf(z.extend(entrySchema, {
    // Nothing but pixels, and nothing from the net.
    src: z.string().check(z.regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+=*$/)),
    caption: z.string(),
    alt: z.string(),
    width: side,
    height: side,
  })),
});

export const initialState = (): ImageState => ({ kind: 'image', items: {} });

export const migrations: readonly BlockMigration[] = [];

type Content = BlockContent<ImageConfig, ImageState>;

export const progress = ({ state }: Content): number => (listEntries(state.items).length > 0 ? 1 : 0);

export const searchTexts = ({ state }: Content): readonly SearchText[] =>
  listEntries(state.items).flatMap(({ id, caption, alt }) =>
    [caption, alt].filter((text) => text.trim() !== '').map((text) => ({ text, entry: id })));
