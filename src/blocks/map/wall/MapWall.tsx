import { Maximize2, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useState } from 'react';
import { type BlockFaceProps, type Id, SECTORS, STRENGTHS, useBlockState, useDocument, useWall } from '@/blockkit';
import { FigureView, IconButton, SectorMark, VisuallyHidden } from '@/ui';
import { focusOf } from '../editor/focusOf';
import { LOOK_AT_ALL } from '../editor/MapContext';
import { StrokeMark } from '../editor/StrokeMark';
import { figureOf, pictureInWords } from '../figureOf';
import { listPictures, type MapConfig, type MapState, type Picture, pictureTitle } from '../model';
import { type PictureContent, readPicture } from '../readPicture';
import { MapCanvas } from '../scene/MapCanvas';
import { type MapView, NO_MARKS, type SceneMarks } from '../scene/types';
import { sceneOf } from '../sceneOf';
import { texts } from '../texts';
import { neighboursOf, sectorWord } from '../words';
import css from './MapWall.module.css';
import { Spots } from './Spots';

const CAN_DRAW = typeof CanvasRenderingContext2D !== 'undefined' && typeof ResizeObserver !== 'undefined';
const ZOOM = 1.25;
/** Sixteenths of a rem: what an arrow moves the paper, and what the legend and the tools cover. */
const PAN = 80;
const INSETS = { top: 4, right: 60, bottom: 4, left: 196 };
const nothing = (): void => undefined;

/** The pictures on the wall, one at a time: looked at from near and far by wheel, pinch, buttons and keys. */
export function MapWall({ block, config }: BlockFaceProps<MapConfig>): ReactNode {
  const t = texts.useT();
  const pictures = useBlockState(block.key, (state: MapState) => state.pictures);
  const [chosen, setChosen] = useState<Id | null>(null);
  const drawn = listPictures({ kind: 'map', pictures }).filter(({ places }) => Object.keys(places).length > 0);
  const picture = drawn.find(({ id }) => id === chosen) ?? drawn[0];
  if (!picture) return <p className={css.nothing}>{t('wallEmpty')}</p>;
  const titleOf = (one: Picture): string => pictureTitle(config, one) || (drawn.length > 1 ? t('picture', { number: drawn.indexOf(one) + 1 }) : '');
  return (
    <div className={css.wall}>
      {drawn.length > 1 && (
        <div role="group" aria-label={t('pictures')} className={css.pictures}>
          {drawn.map((one) => (
            <button key={one.id} type="button" aria-pressed={one.id === picture.id} onClick={() => setChosen(one.id)}>{titleOf(one)}</button>
          ))}
        </div>
      )}
      <WallPicture key={picture.id} config={config} picture={picture} title={titleOf(picture)} />
    </div>
  );
}

function WallPicture({ config, picture, title }: { readonly config: MapConfig; readonly picture: Picture; readonly title: string }): ReactNode {
  const t = texts.useT();
  const spot = useWall()?.spot ?? null;
  const actors = useDocument((document) => document.actors);
  const links = useDocument((document) => document.links);
  const content = useMemo(() => readPicture(config, picture, { actors, links }), [config, picture, actors, links]);
  const scene = useMemo(() => sceneOf(content, actors, t), [content, actors, t]);
  const [view, setView] = useState<MapView | null>(null);
  const spotted = spot !== null && content.places.has(spot) ? spot : null;
  const marks = useMemo((): SceneMarks => (spotted === null ? NO_MARKS : {
    ...NO_MARKS,
    selected: new Set(neighboursOf(content, spotted).map(({ link }) => link.id)),
    focus: focusOf(content, { ...LOOK_AT_ALL, around: spotted }),
  }), [content, spotted]);
  useKeptInSight(view, content, spotted);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!view || event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = PAN * (parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
    const keys: Readonly<Record<string, () => void>> = {
      '+': () => view.zoomBy(ZOOM),
      '-': () => view.zoomBy(1 / ZOOM),
      0: () => view.fit(),
      // Bare arrows turn the wall's pages.
      ...(event.shiftKey && {
        ArrowLeft: () => view.panBy(pan, 0), ArrowRight: () => view.panBy(-pan, 0), ArrowUp: () => view.panBy(0, pan), ArrowDown: () => view.panBy(0, -pan),
      }),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  if (!CAN_DRAW) return <FigureView figure={figureOf(content, actors, { title, t })} />;
  return (
    // What is pressed on the paper is heard by the canvas; the keys are the same as the buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div role="group" aria-label={t('mapOf', { title })} className={css.picture} onKeyDown={onKeyDown}>
      <VisuallyHidden>{pictureInWords(content, title, t)}</VisuallyHidden>
      {/* The paper itself takes the focus, so that keys zoom and move it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={css.paper} tabIndex={0} role="group" aria-label={t('wallPaper')}>
        <MapCanvas
          scene={scene} marks={marks} tool="pan" isReadOnly insets={INSETS}
          onReady={setView} onPick={nothing} onMove={nothing} onLink={nothing} onAdd={nothing} onOpen={nothing}
        >
          {view && <Spots view={view} content={content} spotted={spotted} />}
        </MapCanvas>
      </div>
      <Legend content={content} />
      <div role="group" aria-label={t('viewTools')} className={css.tools}>
        <IconButton label={t('zoomIn')} icon={<Plus />} onPress={() => view?.zoomBy(ZOOM)} />
        <IconButton label={t('zoomOut')} icon={<Minus />} onPress={() => view?.zoomBy(1 / ZOOM)} />
        <IconButton label={t('fit')} icon={<Maximize2 />} onPress={() => view?.fit()} />
      </div>
    </div>
  );
}

/** Who is pointed out comes into the window, with those it is linked to. */
function useKeptInSight(view: MapView | null, content: PictureContent, spotted: Id | null): void {
  const at = spotted === null ? undefined : content.places.get(spotted)?.at;
  const [x, y] = at ?? [0, 0];
  useEffect(() => {
    if (!view || spotted === null) return;
    if (!view.isInSight([x, y])) view.fit([spotted, ...neighboursOf(content, spotted).map(({ other }) => other)]);
    // Where it stands and who it is are what matters, not everything else that changes meanwhile.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [view, spotted, x, y]);
}

function Legend({ content }: { readonly content: PictureContent }): ReactNode {
  const t = texts.useT();
  return (
    <ul className={css.legend} aria-label={t('legend')}>
      {[...SECTORS, '' as const].filter((sector) => content.actors.some((actor) => actor.sector === sector)).map((sector) => (
        <li key={sector}><SectorMark sector={sector} />{sectorWord(t, sector)}</li>
      ))}
      {STRENGTHS.filter((strength) => content.drawn.some((link) => link.strength === strength)).map((strength) => (
        <li key={strength}><StrokeMark strength={strength} />{t(strength)}</li>
      ))}
    </ul>
  );
}
