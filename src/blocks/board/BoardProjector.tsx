import type { ReactNode } from 'react';
import { type BlockFaceProps, useBlockState, useDocument } from '@/blockkit';
import { Balance } from './Balance';
import css from './BoardProjector.module.css';
import { ActorName, LinkPair } from './names';
import { layLanes } from './layLanes';
import { type BoardConfig, type BoardState, type ColumnCards, fieldsOf } from './model';
import { SectorLegend } from './SectorLegend';
import { StrengthLine } from './StrengthLine';
import { texts } from './texts';
import { useColumns } from './useColumns';

/** How many lanes of names, or of the longer links and notes, fit side by side. */
const ROOM = { actors: 6, links: 4, notes: 4 } as const;

/** Rows of the lanes, where links and notes take about two lines each, to a step of type. */
const sizeOf = (rows: number): 'large' | 'middle' | 'small' => (rows <= 9 ? 'large' : rows <= 12 ? 'middle' : 'small');

export function BoardProjector({ block, config }: BlockFaceProps<BoardConfig>): ReactNode {
  const t = texts.useT();
  const { columns } = useColumns(block.key, config);
  const weight = config.holds === 'actors' ? 1 : 2;
  const lanes = layLanes(columns.map(({ ids }) => ids.length * weight), ROOM[config.holds]);
  return (
    <div className={css.wall}>
      {config.balance && <div className={css.balance}><Balance columns={columns} config={config} /></div>}
      <div className={css.columns} data-size={sizeOf(lanes.rows)} style={{ gridTemplateColumns: lanes.columns.map((one) => `minmax(0, ${one.lanes}fr)`).join(' ') }}>
        {columns.map((one, index) => {
          const { lanes: wide, shown } = lanes.columns[index] ?? { lanes: 1, shown: 0 };
          return (
            <section key={one.column.id} aria-label={t('pdfTitle', { column: one.column.label || t('unnamedColumn'), count: one.ids.length })}>
              <header className={css.head}>
                <h3>
                  {one.column.strength && <StrengthLine strength={one.column.strength} />}
                  {one.column.label || t('unnamedColumn')}
                </h3>
                <p aria-hidden="true">{one.ids.length}</p>
              </header>
              <div>
                <WallCards blockKey={block.key} config={config} column={one} lanes={wide} shown={Math.floor(shown / weight)} />
                <WallAnswers blockKey={block.key} config={config} column={one} />
              </div>
            </section>
          );
        })}
      </div>
      {config.holds !== 'notes' && <div className={css.legend}><SectorLegend /></div>}
    </div>
  );
}

interface WallProps {
  readonly blockKey: string;
  readonly config: BoardConfig;
  readonly column: ColumnCards;
}

function WallCards({ blockKey, config, column: { ids }, lanes, shown }: WallProps & { readonly lanes: number; readonly shown: number }): ReactNode {
  const t = texts.useT();
  const cards = useBlockState(blockKey, (state: BoardState) => state.cards);
  const links = useDocument((document) => document.links);
  if (ids.length === 0) return <p className={css.nothing}>{t(config.holds === 'actors' ? 'nobody' : 'nothing')}</p>;
  const hidden = ids.length - shown;
  return (
    <ul className={css.cards} style={{ columnCount: lanes }}>
      {ids.slice(0, shown).map((id) => {
        const link = config.holds === 'links' ? links[id] : undefined;
        if (link) {
          return (
            <li key={id}>
              <LinkPair link={link} />
              {link.about.trim() !== '' && <p className={css.about}>{link.about}</p>}
            </li>
          );
        }
        const card = cards[id];
        return <li key={id}>{card?.text === undefined ? <ActorName id={card?.actor ?? ''} /> : card.text}</li>;
      })}
      {hidden > 0 && <li className={css.more}>{t('more', { count: hidden })}</li>}
    </ul>
  );
}

/** What has been answered of a column. */
function WallAnswers({ blockKey, config, column: { column } }: WallProps): ReactNode {
  const answers = useBlockState(blockKey, (state: BoardState) => state.texts[column.id]);
  const written = fieldsOf(config, column).flatMap(({ id, label }) => {
    const text = answers?.[id]?.trim() ?? '';
    return text === '' ? [] : [{ id, label, text }];
  });
  if (written.length === 0) return null;
  return (
    <dl className={css.answers}>
      {written.map(({ id, label, text }) => <div key={id}><dt>{label}</dt><dd>{text}</dd></div>)}
    </dl>
  );
}
