import type { BlockComparison, BlockContent, ComparedFigure } from '@/blockkit';
import { listRounds, type NumberedRound, type RatingsConfig, type RatingsState } from './model';
import { compareReadings, type ItemReading, type Reading, readRound } from './reading';
import { changeOf, meanOf } from './stats';
import { texts, type Words } from './texts';
import { changeWords, showAim, showNow, showValue, spreadWords } from './words';

type Content = BlockContent<RatingsConfig, RatingsState>;

const isRated = (config: RatingsConfig) => ({ round }: NumberedRound): boolean =>
  readRound(config, round).some(({ reading }) => reading.value !== null || reading.aimValue !== null || reading.answers > 0);

/** Where the means and the views stand: what may be shown of each is decided by the reading itself. */
function figureOf(t: Words, config: RatingsConfig, old: Reading | undefined, { group, item, reading }: ItemReading): readonly ComparedFigure[] {
  if ((old?.value ?? null) === null && reading.value === null) return [];
  const change = compareReadings(old, reading);
  const spreads = [old?.now, reading.now].map((spread) => (spread ? spreadWords(t, spread) : null));
  const detail = [
    change ? changeWords(t, change) : '',
    spreads[0] !== spreads[1] && spreads.every((one) => one !== null) ? t('compareSpread', { before: spreads[0] ?? '', after: spreads[1] ?? '' }) : '',
    old && old.aimValue !== null && reading.aimValue !== null && showAim(t, old) !== showAim(t, reading)
      ? t('compareAim', { before: showAim(t, old), after: showAim(t, reading) }) : '',
  ].filter(Boolean);
  return [{
    label: config.groups.length > 1 ? `${group.label}: ${item.label}` : item.label,
    before: old ? showNow(t, old) : '–',
    after: showNow(t, reading),
    went: !change ? 'none' : change.by > 0 ? 'up' : change.by < 0 ? 'down' : 'same',
    detail: detail.length > 0 ? detail.join('; ') : undefined,
  }];
}

/** The newest round of each that has ratings. Both may be the same one. */
export function compare(before: Content, after: Content): BlockComparison {
  const { config } = after;
  const t = texts.translator(after.language);
  const old = listRounds(before.state).findLast(isRated(config));
  const young = listRounds(after.state).at(-1);
  const isNew = young !== undefined && isRated(config)(young);
  if (!old && !isNew) return { part: 'ratings', summary: '', lines: [] };
  if (!young || !isNew) return { part: 'ratings', summary: t('compareNotYet'), lines: [] };
  const then = new Map((old ? readRound(config, old.round) : []).map((one) => [one.key, one.reading]));
  const now = readRound(config, young.round);
  const both = now.flatMap(({ key, reading }) => {
    const value = then.get(key)?.value ?? null;
    return value !== null && reading.value !== null ? [[value, reading.value] as const] : [];
  });
  const means = [meanOf(both.map(([value]) => value)), meanOf(both.map(([, value]) => value))] as const;
  return {
    part: 'ratings',
    summary: means[0] === null || means[1] === null ? t('compareFirst')
      : t(changeOf(means[0], means[1]) === 0 ? 'compareMeanSame' : 'compareMean', { before: showValue(t, means[0], true), after: showValue(t, means[1], true) }),
    lines: [],
    figures: now.flatMap((one) => figureOf(t, config, then.get(one.key), one)),
  };
}
