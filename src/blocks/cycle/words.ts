import type { Language } from '@/lib/languages';
import { allStages, type CycleConfig, type CycleState, HUB, writtenAnswers } from './model';
import { texts } from './texts';

type T = ReturnType<typeof texts.translator>;

/** The ring in words: every stage with its state and how much is written, and where the group is now. */
export function altOf(config: CycleConfig, state: CycleState, t: T): string {
  const current = config.stages.find(({ id }) => id === state.current);
  const parts = allStages(config).map(({ id, label }, index) => {
    const answers = t('answers', { count: writtenAnswers(state, id).length });
    return id === HUB ? t('hubAlt', { label, answers }) : t('stageAlt', { number: index + 1, label, status: t(`status-${state.stages[id]?.status ?? 'open'}`), answers });
  });
  return [t('alt', { count: config.stages.length }), ...parts, ...(current ? [t('currentAlt', { label: current.label })] : [])].join(' ');
}

/** `altOf` in one language. */
export const altIn = (config: CycleConfig, state: CycleState, language: Language): string => altOf(config, state, texts.translator(language));
