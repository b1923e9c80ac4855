import * as z from 'zod/mini';
import {
  type BlockContent, type BlockMigration, type BlockState, type Entry, entrySchema, type Id, idSchema, listEntries, localizedTextSchema,
  type Registry, registryOf, type SearchText, type WorkbookDocument,
} from '@/blockkit';

/** A place: from the left and from the foot, 0-1. On a line the second number says nothing and is 0.5. */
export type Spot = readonly [number, number];

export interface SpectrumPosition {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** The middle of the position on a field; on a line positions share the line evenly. */
  readonly at?: Spot | undefined;
}

export interface Ends {
  readonly low: string;
  readonly high: string;
}

/** A line of positions from left to right or, with `field`, a field with two axes. */
export interface SpectrumConfig {
  readonly positions: readonly SpectrumPosition[];
  /** What the axes of a field lead from and to: x from left to right, y from the foot up. */
  readonly field?: { readonly x: Ends; readonly y: Ends } | undefined;
  /** Names for stretches of a line, from one position to another, both included. */
  readonly spans?: readonly { readonly label: string; readonly from: string; readonly to: string }[] | undefined;
  /** Whether it is asked where people want to get; default true. */
  readonly aim?: boolean | undefined;
  /** What the line leads from and to. */
  readonly low?: string | undefined;
  readonly high?: string | undefined;
}

/** One member's answer. */
export interface Dot extends Entry {
  /** Whose it is; `''` = nobody has said. */
  readonly actor: Id;
  readonly now: Spot;
  /** Where they want to get; absent: not said. */
  readonly aim?: Spot;
}

export interface SpectrumState extends BlockState {
  readonly kind: 'spectrum';
  readonly dots: Registry<Dot>;
  /** Dots are kept out of sight until everybody has placed their own. */
  readonly hidden: boolean;
  /** Why the dots are where they are, in the group's words. */
  readonly text: string;
}

const share = z.number().check(z.gte(0), z.lte(1));
const spot = z.tuple([share, share]);
const ends = z.strictObject({ low: localizedTextSchema, high: localizedTextSchema });

export const configSchema = z.strictObject({
  positions: z.array(z.strictObject({
    id: idSchema, label: localizedTextSchema, help: z.optional(localizedTextSchema), at: z.optional(spot),
  })).check(z.minLength(2), z.refine((positions) => new Set(positions.map(({ id }) => id)).size === positions.length, 'the same id twice')),
  field: z.optional(z.strictObject({ x: ends, y: ends })),
  spans: z.optional(z.array(z.strictObject({ label: localizedTextSchema, from: z.string(), to: z.string() }))),
  aim: z.optional(z.boolean()),
  low: z.optional(localizedTextSchema),
  high: z.optional(localizedTextSchema),
}).check(
  z.refine(({ field, positions }) => !field || positions.every(({ at }) => at), 'positions of a field need a place (at)'),
  z.refine(
    ({ spans = [], positions }) => spans.every(({ from, to }) => [from, to].every((end) => positions.some(({ id }) => id === end))),
    'a span leads from a position to another',
  ),
);

export const stateSchema: z.ZodMiniType<SpectrumState> = z.object({
  kind: z.literal('spectrum'),
  dots: registryOf(z.extend(entrySchema, { actor: z.string(), now: spot, aim: z.exactOptional(spot) })),
  hidden: z.boolean(),
  text: z.string(),
});

export const initialState = (): SpectrumState => ({ kind: 'spectrum', dots: {}, hidden: false, text: '' });

export const migrations: readonly BlockMigration[] = [];

export const hasAim = ({ aim = true }: SpectrumConfig): boolean => aim;
export const isField = ({ field }: SpectrumConfig): boolean => field !== undefined;

/** The middle of a position. */
export function spotOf(config: SpectrumConfig, position: SpectrumPosition): Spot {
  if (config.field) return position.at ?? [0.5, 0.5];
  return [(config.positions.indexOf(position) + 0.5) / config.positions.length, 0.5];
}

/** The position nearest to a place. */
export function positionAt(config: SpectrumConfig, [x, y]: Spot): SpectrumPosition {
  const { positions } = config;
  const far = (position: SpectrumPosition): number => {
    const [px, py] = spotOf(config, position);
    return config.field ? Math.hypot(px - x, py - y) : Math.abs(px - x);
  };
  return positions.reduce((best, position) => (far(position) < far(best) - 1e-9 ? position : best));
}

/** The name of a dot's actor; `''` for one without a name. */
export function actorName(dot: Dot, { actors }: Pick<WorkbookDocument, 'actors'>): string {
  const actor = actors[dot.actor];
  return actor && actor.del === undefined ? actor.name : '';
}

type Content = BlockContent<SpectrumConfig, SpectrumState>;

/** Dots and the reason why each make half. */
export const progress = ({ state }: Content): number =>
  (listEntries(state.dots).length > 0 ? 0.5 : 0) + (state.text.trim() === '' ? 0 : 0.5);

export const searchTexts = ({ config, state, document }: Content): readonly SearchText[] => [
  ...config.positions.flatMap(({ label, help = '' }) => [label, help]),
  ...(config.spans ?? []).map(({ label }) => label),
  state.text,
].filter((text) => text.trim() !== '').map((text): SearchText => ({ text }))
  .concat(listEntries(state.dots).flatMap((dot) => {
    const name = actorName(dot, document);
    return name === '' ? [] : [{ text: name, entry: dot.id }];
  }));

/** Whoever has placed a dot, also while dots are kept out of sight. */
export function answered({ state }: Content): { readonly count: number; readonly actors: readonly Id[] } {
  const dots = listEntries(state.dots);
  return { count: dots.length, actors: [...new Set(dots.map(({ actor }) => actor).filter((id) => id !== ''))] };
}
