import { type BlockContent, type BlockTables, listEntries, type RatingRow } from '@/blockkit';
import { actorName, type Dot, hasAim, positionAt, type SpectrumConfig, type SpectrumState, type Spot } from './model';
import { texts, type Words } from './texts';

interface Axis {
  readonly item: string;
  readonly low: string;
  readonly high: string;
  /** 0-100 */
  readonly of: (spot: Spot) => number;
}

const percent = (share: number): number => Math.round(share * 100);

function axesOf(t: Words, config: SpectrumConfig): readonly Axis[] {
  const { field, positions, low, high } = config;
  if (!field) return [{ item: t('tableLine'), low: low ?? positions[0]?.label ?? '', high: high ?? positions.at(-1)?.label ?? '', of: ([x]) => percent(x) }];
  return [
    { item: t('tableAcross'), ...field.x, of: ([x]) => percent(x) },
    { item: t('tableUp'), ...field.y, of: ([, y]) => percent(y) },
  ];
}

function meanAndSpread(values: readonly number[]): { readonly mean?: number; readonly spread?: number } {
  if (values.length === 0) return {};
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
}

/** All dots together, then the dots of those who gave a name; a field has a row for each of its axes. Covered dots stay out. */
export function toTables({ config, state, document, language }: BlockContent<SpectrumConfig, SpectrumState>): BlockTables {
  const t = texts.translator(language);
  const notes = state.text.trim() === '' ? [] : [{ text: state.text, group: t('why') }];
  const dots = listEntries(state.dots);
  if (state.hidden || dots.length === 0) return { notes };
  const withAims = hasAim(config);
  const aims = withAims ? dots.flatMap(({ aim }) => (aim ? [aim] : [])) : [];

  const ratings = axesOf(t, config).flatMap(({ item, low, high, of }): RatingRow[] => {
    const row = { item, scale: t('tableScale', { low, high }) };
    const now = meanAndSpread(dots.map((dot) => of(dot.now)));
    const aim = meanAndSpread(aims.map(of));
    const own = (dot: Dot): RatingRow[] => {
      const who = actorName(dot, document);
      if (who === '') return [];
      const at = { now: positionAt(config, dot.now).label, aim: dot.aim && withAims ? positionAt(config, dot.aim).label : '' };
      return [{
        ...row, who, now: of(dot.now), aim: at.aim === '' || !dot.aim ? undefined : of(dot.aim), note: at.aim === '' ? t('tableNear', at) : t('tableNearAim', at),
      }];
    };
    return [
      { ...row, who: t('tableAll'), answers: dots.length, meanNow: now.mean, spreadNow: now.spread, meanAim: aim.mean, spreadAim: aim.spread },
      ...dots.flatMap(own),
    ];
  });
  return { ratings, notes };
}
