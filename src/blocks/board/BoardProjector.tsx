import { type ReactNode, useMemo, useRef } from 'react';
import { type BlockFaceProps, type Id, type Link, useBlockState, useDocument } from '@/blockkit';
import { useWidth } from '@/ui';
import { Balance } from './Balance';
import css from './BoardProjector.module.css';
import { groupLinks } from './groupLinks';
import { ActorName, LinkPair } from './names';
import { layLanes } from './layLanes';
import { type BoardConfig, type BoardState, type ColumnCards, fieldsOf } from './model';
import { SectorLegend } from './SectorLegend';
import { StrengthLine } from './StrengthLine';
import { texts } from './texts';
import { useColumns } from './useColumns';

/** How many lanes fit side by side at the most, and how wide each is at the least, sixteenths of a rem. */
const MOST_LANES = { actors: 5, links: 5, notes: 4 } as const;
const LEAST_LANE = 208;
/** More links than this are told under the names of those who have most of them. */
const FEW_LINKS = 12;

/** Of the longest word in letters and the lanes side by side: as much of it as fits on a line in each step of type. */
const FITS = { large: 80, middle: 95 } as const;

/** A step of type for so many rows, where links and notes take about two lines each, and for words that are not to be broken. */
function sizeOf(rows: number, crowd: number): 'large' | 'middle' | 'small' {
  if (rows <= 9 && crowd <= FITS.large) return 'large';
  return rows <= 12 && crowd <= FITS.middle ? 'middle' : 'small';
}

const longestWord = (words: readonly string[]): number => Math.max(0, ...words.flatMap((text) => text.split(/[\s-]+/)).map(({ length }) => length));

export function BoardProjector({ block, config }: BlockFaceProps<BoardConfig>): ReactNode {
  const t = texts.useT();
  const { columns } = useColumns(block.key, config);
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref, 1120);
  const lines = columns.map(({ ids }) => (config.holds === 'actors' ? 1 : ids.length > FEW_LINKS ? 1.5 : 2) * ids.length);
  const lanes = layLanes(lines, Math.min(MOST_LANES[config.holds], Math.floor(width / LEAST_LANE)));
  const longest = useDocument((document) => {
    const { cards } = document.answers[block.key] as BoardState;
    const all = config.holds === 'links' ? [] : columns.flatMap(({ ids }) => ids).map((id) => cards[id]);
    return longestWord(all.map((card) => document.actors[card?.actor ?? '']?.name ?? ''));
  });
  const crowd = longest * lanes.columns.reduce((sum, count) => sum + count, 0);
  return (
    <div ref={ref} className={css.wall}>
      {config.balance && <div className={css.balance}><Balance columns={columns} config={config} width={width} /></div>}
      <div className={css.columns} data-size={sizeOf(lanes.rows, crowd)} style={{ gridTemplateColumns: lanes.columns.map((count) => `minmax(0, ${count}fr)`).join(' ') }}>
        {columns.map((one, index) => (
          <section key={one.column.id} aria-label={t('pdfTitle', { column: one.column.label || t('unnamedColumn'), count: one.ids.length })}>
            <header className={css.head}>
              <h3>
                {one.column.strength && <StrengthLine strength={one.column.strength} />}
                {one.column.label || t('unnamedColumn')}
              </h3>
              <p aria-hidden="true">{one.ids.length}</p>
            </header>
            <div>
              <WallCards blockKey={block.key} config={config} column={one} lanes={lanes.columns[index] ?? 1} />
              <WallAnswers blockKey={block.key} config={config} column={one} />
            </div>
          </section>
        ))}
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

function WallCards({ blockKey, config, column: { ids }, lanes }: WallProps & { readonly lanes: number }): ReactNode {
  const t = texts.useT();
  const cards = useBlockState(blockKey, (state: BoardState) => state.cards);
  if (ids.length === 0) return <p className={css.nothing}>{t(config.holds === 'actors' ? 'nobody' : 'nothing')}</p>;
  if (config.holds === 'links') return <WallLinks ids={ids} lanes={lanes} />;
  return (
    <ul className={css.cards} style={{ columnCount: lanes }}>
      {ids.map((id) => {
        const card = cards[id];
        return <li key={id} data-spot={id}>{card?.text === undefined ? <ActorName id={card?.actor ?? ''} /> : card.text}</li>;
      })}
    </ul>
  );
}

/** Links one by one, or where there are many of them under the names of those who have most. */
function WallLinks({ ids, lanes }: { readonly ids: readonly Id[]; readonly lanes: number }): ReactNode {
  const registry = useDocument((document) => document.links);
  const links = useMemo(() => ids.map((id) => registry[id]).filter((link): link is Link => link !== undefined), [ids, registry]);
  const about = (link: Link): ReactNode => link.about.trim() !== '' && <span className={css.about}>{link.about}</span>;
  if (links.length <= FEW_LINKS) {
    return (
      <ul className={css.cards} style={{ columnCount: lanes }}>
        {links.map((link) => <li key={link.id} data-spot={link.id}><LinkPair link={link} />{about(link)}</li>)}
      </ul>
    );
  }
  return (
    <ul className={css.groups} style={{ columnCount: lanes }}>
      {groupLinks(links).map((group) => (
        <li key={group.actor}>
          <p className={css.actor}><ActorName id={group.actor} /></p>
          <ul>
            {group.links.map(({ link, other }) => <li key={link.id} data-spot={link.id}><ActorName id={other} />{about(link)}</li>)}
          </ul>
        </li>
      ))}
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
