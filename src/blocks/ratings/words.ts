import { formatPlanDate } from '@/blockkit';
import type { Language } from '@/lib/languages';
import type { NumberedRound } from './model';
import { type Change, gapOf, type ItemReading, type Reading } from './reading';
import type { Spread } from './stats';
import type { Words } from './texts';

/** A value as people write it: whole numbers that the group gave together stay whole. */
export const showValue = (t: Words, value: number | null, isMean: boolean): string =>
  value === null ? '–' : isMean ? t('mean', { value }) : String(value);

/** What stands for the item now: `3,4` from sheets, `3` from the group together. */
export const showNow = (t: Words, { value, now }: Reading): string => showValue(t, value, now !== null);
export const showAim = (t: Words, { aimValue, aim }: Reading): string => showValue(t, aimValue, aim !== null);

/** `hajontaa 1–5` */
export const spreadWords = (t: Words, { least, most }: Spread): string =>
  least === most ? t('allSame', { value: least }) : t('spread', { least, most });

/** `18 arviota, hajontaa 1–5, puolet välillä 2–4`; `''` when nothing is known. */
export function answerWords(t: Words, { now, answers, missing, joint }: Reading): string {
  if (answers === 0) return '';
  const parts = [t('answers', { count: answers })];
  if (missing > 0) parts.push(t('missing', { count: missing }));
  if (now) {
    parts.push(spreadWords(t, now));
    if (now.least !== now.most) {
      parts.push(now.lower === now.upper ? t('halfSame', { value: now.lower }) : t('half', { lower: now.lower, upper: now.upper }));
    }
    if (joint !== null) parts.push(t('jointIs', { value: joint }));
  }
  return parts.join(', ');
}

/** `+0,6, noussut; näkemykset lähentyneet` */
export function changeWords(t: Words, { by, spread }: Change): string {
  const values = { by: t('signed', { value: by }) };
  const change = by > 0 ? t('changeUp', values) : by < 0 ? t('changeDown', values) : t('changeNone');
  const spreads = { closer: 'spreadCloser', wider: 'spreadWider', same: 'spreadSame' } as const;
  return spread === null ? change : `${change}; ${t(spreads[spread])}`;
}

export const roundTitle = (t: Words, { round, number }: NumberedRound): string => round.title.trim() || t('roundNumber', { number });

/** `Kevät 2027, 14.3.2027` */
export function roundName(t: Words, one: NumberedRound, language: Language): string {
  const date = formatPlanDate(one.round.date, language);
  return date === '' ? roundTitle(t, one) : t('roundDated', { title: roundTitle(t, one), date });
}

/** Why a step was made of an item: what the ratings say of it, and what was written. */
export function stepReason(t: Words, { reading, cell }: Pick<ItemReading, 'reading' | 'cell'>): string {
  const said = [
    t('spokenNow', { value: showNow(t, reading) }),
    ...(reading.aimValue === null ? [] : [t('spokenAim', { value: showAim(t, reading) })]),
    answerWords(t, reading),
  ].filter((part) => part !== '');
  const note = cell?.note.trim() ?? '';
  return [...(reading.value === null ? [] : [`${said.join(', ')}.`]), ...(note === '' ? [] : [note])].join('\n');
}

/** `2,1 → 4` or `''` */
export const gapWords = (t: Words, reading: Reading): string =>
  gapOf(reading) === null ? '' : t('toAim', { now: showNow(t, reading), aim: showAim(t, reading) });
