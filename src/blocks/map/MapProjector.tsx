import { type ReactNode, useMemo } from 'react';
import { type BlockFaceProps, lazyFace, SECTORS, STRENGTHS, useBlockState, useDocument, useWall } from '@/blockkit';
import { FigureView, SectorMark } from '@/ui';
import { StrokeMark } from './editor/StrokeMark';
import { figureOf } from './figureOf';
import css from './MapProjector.module.css';
import { listPictures, type MapConfig, type MapState, type Picture, pictureTitle } from './model';
import { readPicture } from './readPicture';
import { texts } from './texts';
import { sectorWord } from './words';

const MapWall = lazyFace(() => import('./wall/MapWall').then((module) => module.MapWall));

/** On the wall the map can be looked at from near; elsewhere the pictures stand one under another. */
export function MapProjector(props: BlockFaceProps<MapConfig>): ReactNode {
  return useWall() ? <MapWall {...props} /> : <MapPictures {...props} />;
}

function MapPictures({ block, config }: BlockFaceProps<MapConfig>): ReactNode {
  const t = texts.useT();
  const pictures = useBlockState(block.key, (state: MapState) => state.pictures);
  const drawn = listPictures({ kind: 'map', pictures }).filter(({ places }) => Object.keys(places).length > 0);
  if (drawn.length === 0) return <p className={css.nothing}>{t('wallEmpty')}</p>;
  return (
    <div className={css.pictures}>
      {drawn.map((picture, index) => (
        <WallPicture key={picture.id} config={config} picture={picture} title={pictureTitle(config, picture) || (drawn.length > 1 ? t('picture', { number: index + 1 }) : '')} />
      ))}
    </div>
  );
}

/** Units across the wall: names are then read from the back row. */
const WALL_WIDTH = 760;

function WallPicture({ config, picture, title }: { readonly config: MapConfig; readonly picture: Picture; readonly title: string }): ReactNode {
  const t = texts.useT();
  const actors = useDocument((document) => document.actors);
  const links = useDocument((document) => document.links);
  const content = useMemo(() => readPicture(config, picture, { actors, links }), [config, picture, actors, links]);
  const figure = useMemo(() => figureOf(content, actors, { title, t, width: WALL_WIDTH }), [content, actors, title, t]);
  if (content.actors.length === 0) return null;
  return (
    <figure className={css.picture}>
      {title !== '' && <figcaption className={css.title}>{title}</figcaption>}
      <FigureView figure={figure} className={css.drawing} />
      <ul className={css.legend} aria-label={t('legend')}>
        {[...SECTORS, '' as const].filter((sector) => content.actors.some((actor) => actor.sector === sector)).map((sector) => (
          <li key={sector}><SectorMark sector={sector} />{sectorWord(t, sector)}</li>
        ))}
        {STRENGTHS.filter((strength) => content.drawn.some((link) => link.strength === strength)).map((strength) => (
          <li key={strength}><StrokeMark strength={strength} />{t(strength)}</li>
        ))}
      </ul>
    </figure>
  );
}
