import * as z from 'zod/mini';
import {
  type BlockContent, type BlockMigration, type BlockState, idSchema, listEntries, localizedTextSchema, type Registry, registryOf, type SearchText,
  type TextEntry, textEntrySchema,
} from '@/blockkit';

export interface StageConfig {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly help?: string | undefined;
}

export interface CycleConfig {
  /** In the order they follow each other, clockwise from twelve. */
  readonly stages: readonly StageConfig[];
  /** What stands in the middle and belongs to every stage. */
  readonly hub?: { readonly label: string; readonly question: string; readonly help?: string | undefined } | undefined;
}

export const STAGE_STATUSES = ['open', 'doing', 'done'] as const;
export type StageStatus = (typeof STAGE_STATUSES)[number];

export interface StageState {
  readonly status: StageStatus;
  readonly answers: Registry<TextEntry>;
}

export interface CycleState extends BlockState {
  readonly kind: 'cycle';
  /** The stage that the group says it is in, or `''`. */
  readonly current: string;
  /** By the stage's id; the hub's under HUB. */
  readonly stages: Readonly<Record<string, StageState>>;
}

/** Where the answers of the hub stand. No stage is called so: ids of templates have no underscore. */
export const HUB = '_hub';

const stageTexts = { label: localizedTextSchema, question: localizedTextSchema, help: z.optional(localizedTextSchema) };

export const configSchema = z.strictObject({
  stages: z.array(z.strictObject({ id: idSchema, ...stageTexts })).check(z.minLength(2), z.maxLength(12)),
  hub: z.optional(z.strictObject(stageTexts)),
});

export const stateSchema: z.ZodMiniType<CycleState> = z.object({
  kind: z.literal('cycle'),
  current: z.string(),
  stages: z.record(idSchema, z.object({ status: z.enum(STAGE_STATUSES), answers: registryOf(textEntrySchema) })),
});

/** The stages and, last, the hub as one more. */
export const allStages = ({ stages, hub }: CycleConfig): readonly StageConfig[] => (hub ? [...stages, { id: HUB, ...hub }] : stages);

export const initialState = (config: CycleConfig): CycleState => ({
  kind: 'cycle',
  current: '',
  stages: Object.fromEntries(allStages(config).map(({ id }) => [id, { status: 'open', answers: {} }])),
});

export const migrations: readonly BlockMigration[] = [];

/** The answers of one stage that say something, in order. */
export const writtenAnswers = (state: CycleState, stage: string): readonly TextEntry[] =>
  listEntries(state.stages[stage]?.answers ?? NONE).filter(({ text }) => text.trim() !== '');

const NONE: Registry<TextEntry> = Object.freeze({});

type Content = BlockContent<CycleConfig, CycleState>;

/** A stage counts once it is answered or said to be under way; the hub with the others. */
export function progress({ config, state }: Content): number {
  const stages = allStages(config);
  return stages.filter(({ id }) => writtenAnswers(state, id).length > 0 || (state.stages[id]?.status ?? 'open') !== 'open').length / stages.length;
}

export const searchTexts = ({ config, state }: Content): readonly SearchText[] => [
  ...allStages(config).flatMap(({ label, question, help = '' }) => [label, question, help].filter(Boolean).map((text) => ({ text }))),
  ...Object.keys(state.stages).flatMap((stage) => writtenAnswers(state, stage).map(({ id, text }) => ({ text, entry: id }))),
];
