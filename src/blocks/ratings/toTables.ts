import type { BlockContent, BlockTables, RatingRow } from '@/blockkit';
import { isTouched, listRounds, type RatingsConfig, type RatingsState } from './model';
import { readRound } from './reading';
import { texts } from './texts';
import { roundName } from './words';

/** Every item of every round: what the group gave together, and the mean and spread of what people gave alone. Sheets have no names, so nobody's own is told. */
export function toTables({ config, state, language }: BlockContent<RatingsConfig, RatingsState>): BlockTables {
  const t = texts.translator(language);
  const scale = t('tableScale', { low: config.low, high: config.high });
  const [together, alone, toTalk] = [t('together'), t('tableAlone'), t('toTalk')];
  const ratings = listRounds(state).filter(isTouched).flatMap((one) => {
    const round = roundName(t, one, language);
    return readRound(config, one.round).map(({ group, item, cell, reading }): RatingRow => {
      const { now, aim, answers, joint, jointAim } = reading;
      const isAlone = answers > 0 && joint === null && jointAim === null;
      return {
        round, group: group.label, item: item.label, who: isAlone ? alone : together, scale,
        now: joint ?? undefined, aim: jointAim ?? undefined, answers: answers > 0 ? answers : undefined,
        meanNow: now?.mean, spreadNow: now?.deviation, meanAim: aim?.mean, spreadAim: aim?.deviation,
        note: [cell?.note.trim() ?? '', cell?.talk ? toTalk : ''].filter((part) => part !== '').join('\n'),
      };
    });
  });
  return { ratings };
}
