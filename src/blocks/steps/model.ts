import * as z from 'zod/mini';
import { type BlockContent, type BlockMigration, type BlockState, listStepsOf, type SearchText, type Step } from '@/blockkit';

export interface StepsConfig {
  /** A word of advice above the list. */
  readonly advice?: boolean | undefined;
}

/** Steps stand in the workbook's own registry: the yearly plan is made of them. */
export interface StepsState extends BlockState {
  readonly kind: 'steps';
}

export const configSchema = z.object({ advice: z.optional(z.boolean()) });

export const stateSchema: z.ZodMiniType<StepsState> = z.object({ kind: z.literal('steps') });

export const initialState = (): StepsState => ({ kind: 'steps' });

export const migrations: readonly BlockMigration[] = [];

type Content = BlockContent<StepsConfig, StepsState>;

const isPromised = (step: Step): boolean => step.title.trim() !== '' && step.owners.length > 0 && step.due !== '';

/** A step without a doer or a date is only half a promise. */
export function progress({ document, block }: Content): number {
  const steps = listStepsOf(document, block.key).filter(({ title }) => title.trim() !== '');
  if (steps.some(isPromised)) return 1;
  return steps.length > 0 ? 0.5 : 0;
}

export const searchTexts = ({ document, block }: Content): readonly SearchText[] =>
  listStepsOf(document, block.key).flatMap(({ id, title, note }) =>
    [title, note].filter((text) => text !== '').map((text) => ({ text, entry: id })),
  );
