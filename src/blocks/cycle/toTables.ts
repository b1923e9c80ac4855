import type { BlockContent, BlockTables } from '@/blockkit';
import { allStages, type CycleConfig, type CycleState, HUB, writtenAnswers } from './model';
import { texts } from './texts';

/** The answers of every stage, with where the group is in it. */
export function toTables({ config, state, language }: BlockContent<CycleConfig, CycleState>): BlockTables {
  const t = texts.translator(language);
  return {
    notes: allStages(config).flatMap(({ id, label }) => writtenAnswers(state, id).map(({ text }) => ({
      text, group: label, ...(id !== HUB && { state: t(`status-${state.stages[id]?.status ?? 'open'}`) }),
    }))),
  };
}
