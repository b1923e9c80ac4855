import { type BlockComparison, type BlockContent, type ComparedLine, textLines } from '@/blockkit';
import { allStages, type CycleConfig, type CycleState, HUB, writtenAnswers } from './model';
import { texts } from './texts';

type Content = BlockContent<CycleConfig, CycleState>;

const answersOf = ({ config, state }: Content) =>
  allStages(config).flatMap(({ id: stage, label }) => writtenAnswers(state, stage).map(({ id, text }) => ({ id, text: `${label}: ${text.trim()}` })));

export function compare(before: Content, after: Content): BlockComparison {
  const t = texts.translator(after.language);
  const { config } = after;
  const stageOf = ({ state }: Content): string => config.stages.find(({ id }) => id === state.current)?.label ?? '';
  const moved = config.stages.flatMap(({ id, label }): readonly ComparedLine[] => {
    const [then, now] = [before, after].map(({ state }) => state.stages[id]?.status ?? 'open');
    if (id === HUB || then === now || !then || !now) return [];
    if (now === 'open') return [{ change: 'gone', text: `${label}: ${t(`status-${then}`)}` }];
    return [{ change: 'changed', text: `${label}: ${t(`status-${now}`)}`, before: t(`status-${then}`) }];
  });
  const here = [stageOf(before), stageOf(after)] as const;
  return {
    summary: here[0] !== here[1] && here[0] !== '' && here[1] !== '' ? t('compareHere', { before: here[0], after: here[1] }) : '',
    lines: [...textLines(answersOf(before), answersOf(after), ({ text }) => text), ...moved],
  };
}
