import { type ReactNode, useMemo } from 'react';
import { type BlockFaceProps, type Registry, useBlockState, useLanguage } from '@/blockkit';
import { FigureView } from '@/ui';
import { drawRadar, radarsOf } from './drawRadar';
import { ChangeLine, SpreadFigures, SpreadLine, TalkMark } from './ItemParts';
import { listRounds, type RatingGroup, type RatingsConfig, type RatingsState, type Round } from './model';
import { type Change, compareReadings, groupMean, heatOf, type ItemReading, readRound } from './reading';
import { RatingRing } from './RatingRing';
import css from './RatingsProjector.module.css';
import { texts } from './texts';
import { roundName, showNow, showValue } from './words';

/** So few rows leave room for the drawing beside them. */
const ROOMY = 8;

/** How many items stand side by side in a long list. */
const LANES = 3;

interface WallItemProps {
  readonly one: ItemReading;
  readonly change: Change | null;
  readonly hasAim: boolean;
}

/** One of many: a line with its number, how people are spread and how it has changed. */
function WallLine({ one: { key, item, reading, cell }, change, hasAim }: WallItemProps): ReactNode {
  const t = texts.useT();
  return (
    <li className={css.line} data-spot={key} data-heat={heatOf(reading.value)}>
      <RatingRing value={reading.value} aim={hasAim ? reading.aimValue : null} text={showNow(t, reading)} />
      <div className={css.words}>
        <p className={css.title}>{item.label}</p>
        <div className={css.told}>
          {reading.now ? <SpreadFigures reading={reading} /> : <SpreadLine reading={reading} isShort />}
          <ChangeLine change={change} isShort />
          {cell?.talk && <TalkMark />}
        </div>
      </div>
    </li>
  );
}

function WallItem({ one: { key, item, reading, cell }, change, hasAim }: WallItemProps): ReactNode {
  const t = texts.useT();
  const note = cell?.note.trim() ?? '';
  return (
    <li className={css.item} data-spot={key} data-heat={heatOf(reading.value)}>
      <RatingRing value={reading.value} aim={hasAim ? reading.aimValue : null} text={showNow(t, reading)} />
      <div className={css.words}>
        <p className={css.title}>{item.label}</p>
        {note !== '' && <p className={css.note}>{note}</p>}
        <div className={css.told}>
          <SpreadLine reading={reading} isShort />
          <ChangeLine change={change} isShort />
          {cell?.talk && <TalkMark />}
        </div>
      </div>
    </li>
  );
}

/** The newest round: columns of the grid, or the list in as many columns as it needs. */
export function RatingsProjector({ block, config }: BlockFaceProps<RatingsConfig>): ReactNode {
  const t = texts.useT();
  const language = useLanguage();
  const registry = useBlockState<RatingsState, Registry<Round>>(block.key, (state) => state.rounds);
  const rounds = useMemo(() => listRounds({ kind: 'ratings', rounds: registry }), [registry]);
  const newest = rounds.at(-1);
  const items = useMemo(() => (newest ? readRound(config, newest.round) : []), [config, newest]);
  const earlier = rounds.at(-2);
  const before = useMemo(() => new Map((earlier ? readRound(config, earlier.round) : []).map((one) => [one.key, one.reading])), [config, earlier]);
  if (!newest) return <p className={css.nothing}>{t('nothing')}</p>;

  const isGrid = config.layout === 'grid';
  const isMany = !isGrid && items.length > ROOMY;
  const hasFigures = isMany && items.some(({ reading }) => reading.now !== null);
  const Item = isMany ? WallLine : WallItem;
  const radar = !isGrid && items.length <= ROOMY ? radarsOf(t, config, items)[0] : undefined;
  const groupOf = (group: RatingGroup): ReactNode => {
    const mean = groupMean(items, group);
    return (
      <section key={group.id} className={css.group}>
        <h3 className={css.head}>
          <span>{group.label}</span>
          {mean !== null && <span className={css.mean}>{showValue(t, mean, true)}</span>}
        </h3>
        <ul className={css.items}>
          {items.filter((one) => one.group.id === group.id).map((one) => (
            <Item key={one.key} one={one} change={compareReadings(before.get(one.key), one.reading)} hasAim={config.aim ?? false} />
          ))}
        </ul>
      </section>
    );
  };
  return (
    <div className={css.wall}>
      {(rounds.length > 1 || hasFigures) && (
        <p className={css.round}>
          {rounds.length > 1 && <span>{roundName(t, newest, language)}</span>}
          {hasFigures && <span>{t('spreadKey')}</span>}
        </p>
      )}
      <div className={css.body} data-beside={radar !== undefined || undefined}>
        <div className={isGrid ? css.grid : css.list} data-columns={Math.min(4, config.groups.length)} data-many={isMany || undefined} style={isMany ? { columnCount: Math.min(LANES, Math.ceil(items.length / 6)) } : undefined}>
          {config.groups.map(groupOf)}
        </div>
        {radar && <FigureView figure={drawRadar(t, radar)} />}
      </div>
    </div>
  );
}
