import { type ReactNode, useMemo, useState } from 'react';
import { useBlockState } from '@/blockkit';
import { FigureView, Select } from '@/ui';
import { drawRadar, drawSmallRadar, radarsOf } from './drawRadar';
import type { RatingsState, Round } from './model';
import css from './RatingFigures.module.css';
import { ITEM_WIDTH, tableHeads, tableLines } from './ratingTable';
import { readRound } from './reading';
import { texts } from './texts';
import type { RoundPlace } from './useItem';

/** The ratings of a round drawn on rings, and as a table with the same content. */
export function RatingFigures({ place }: { readonly place: RoundPlace }): ReactNode {
  const t = texts.useT();
  const { block, config } = place;
  const round = useBlockState<RatingsState, Round | undefined>(block.key, (state) => state.rounds[place.round]);
  const before = useBlockState<RatingsState, Round | undefined>(block.key, (state) => (place.before === null ? undefined : state.rounds[place.before]));
  const [chosen, setChosen] = useState('');
  const items = useMemo(() => (round ? readRound(config, round) : []), [config, round]);
  const lines = useMemo(() => tableLines(t, items, before ? readRound(config, before) : []), [t, items, config, before]);
  const radars = useMemo(() => radarsOf(t, config, items), [t, config, items]);
  const radar = radars.find(({ id }) => id === chosen) ?? radars[0];
  const heads = tableHeads(t, config, lines);
  const total = heads.reduce((sum, { width }) => sum + width, ITEM_WIDTH);
  return (
    <div className={css.figures}>
      {radars.length > 1 && radar && (
        <Select label={t('radarOf')} options={radars.map(({ id, title }) => ({ id, label: title }))} value={radar.id} onChange={setChosen} />
      )}
      {radar ? (
        <div className={css.wrap}>
          <FigureView figure={drawRadar(t, radar)} className={css.radar} />
          <div className={css.small}>
            <FigureView figure={drawSmallRadar(t, radar)} />
            <ol>
              {radar.axes.map(({ label, text }, index) => <li key={index} value={index + 1}><span>{label}</span><span data-tabular="">{text}</span></li>)}
            </ol>
          </div>
        </div>
      ) : <p className={css.nothing}>{t('nothingRated')}</p>}
      <div className={css.wrap}>
        <table className={css.table} aria-label={t('table')}>
          <colgroup>
            <col style={{ width: `${(ITEM_WIDTH / total) * 100}%` }} />
            {heads.map(({ field, width }) => <col key={field} style={{ width: `${(width / total) * 100}%` }} />)}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              {heads.map(({ field, title }) => <th key={field} scope="col">{title}</th>)}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">{line.item}<span className={css.group}>{line.group}</span></th>
                {heads.map(({ field, title }) => (
                  <td key={field} data-field={field}>
                    <span className={css.cellLabel} aria-hidden="true">{title}</span>
                    {line[field]}
                    {field === 'note' && line.talk && <span className={css.talk}>{t('talk')}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
