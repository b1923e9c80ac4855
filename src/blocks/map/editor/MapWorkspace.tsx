import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { type BlockFaceProps, type Id, type Strength, useDocument } from '@/blockkit';
import { figureToSvg } from '@/blockkit/figureSvg';
import { Button, EmptyState, IconButton, Segmented } from '@/ui';
import { ExchangeMenu, ImportDialog } from '../exchange';
import { pictureInWords } from '../figureOf';
import type { MapConfig } from '../model';
import { readPicture } from '../readPicture';
import { sceneToFigure } from '../scene/figure';
import type { MapView } from '../scene/types';
import { sceneOf } from '../sceneOf';
import type { Shown } from '../structure';
import { MapTables } from '../table/MapTables';
import { texts } from '../texts';
import { LinkDialog, RemoveDialog } from './dialogs';
import { type Look, LOOK_AT_ALL, MapContext, type MapValue } from './MapContext';
import css from './MapWorkspace.module.css';
import { PhotoWidth, PictureBar } from './PictureBar';
import { Stage } from './Stage';
import { StructurePane } from './StructurePane';
import { useMapActions } from './useMapActions';
import { NARROW, useNarrow } from './useNarrow';
import { type Pictures, usePictures } from './usePictures';

type Face = 'map' | 'table' | 'structure';

interface Props extends BlockFaceProps<MapConfig> {
  /** In a page that scrolls; else it has the whole window. */
  readonly isInPage: boolean;
}

/** The map with its tools: drawing, table, structure. */
export function MapWorkspace({ block, config, isInPage }: Props): ReactNode {
  const t = texts.useT();
  const pictures = usePictures(block.key, config);
  if (!pictures.current) {
    return (
      <EmptyState text={t('noPictures')}>
        <Button variant="primary" onPress={() => pictures.create(t('today'))}>{t('newPicture')}</Button>
      </EmptyState>
    );
  }
  return <PictureWorkspace key={pictures.current.id} block={block} config={config} isInPage={isInPage} pictures={pictures} picture={pictures.current} />;
}

function PictureWorkspace({ block, config, isInPage, pictures, picture }: Props & {
  readonly pictures: Pictures;
  readonly picture: NonNullable<Pictures['current']>;
}): ReactNode {
  const t = texts.useT();
  const actors = useDocument((document) => document.actors);
  const links = useDocument((document) => document.links);
  const content = useMemo(() => readPicture(config, picture, { actors, links }), [config, picture, actors, links]);
  const root = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow(root, NARROW);
  const [shown, setShown] = useState<Face>('map');
  const [view, setView] = useState<MapView | null>(null);
  const [pickedIds, setPicked] = useState<ReadonlySet<Id>>(NOTHING);
  const [look, setLook] = useState<Look>(LOOK_AT_ALL);
  const [strength, setNextStrength] = useState<Strength>('strong');
  const [linkFrom, setLinkFrom] = useState<Id | null>(null);
  const [removing, setRemoving] = useState<Id | null>(null);
  const [pointed, setPointed] = useState<Shown | null>(null);
  // On the wall the picture comes first.
  const [hasPanel, setPanel] = useState(() => !document.documentElement.hasAttribute('data-wall'));
  const [isImporting, setImporting] = useState(false);

  const [isCardOpen, setCardOpen] = useState(false);

  const pick = useCallback((ids: readonly Id[], add = false, card: boolean | null = true): void => {
    if (card !== null) setCardOpen(card);
    setPicked((current) => {
      if (!add) return new Set(ids);
      const next = new Set(current);
      // One more press on what is picked lets it go.
      for (const id of ids) if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const picked = useMemo(() => {
    const there = new Set([...content.places.keys(), ...content.links.map(({ id }) => id)]);
    return new Set([...pickedIds].filter((id) => there.has(id)));
  }, [content, pickedIds]);

  const select = useCallback((ids: readonly Id[]): void => pick(ids, false, false), [pick]);
  const actions = useMapActions({ blockKey: block.key, config, pictureId: picture.id, strength, select, askRemove: setRemoving, askLink: setLinkFrom });
  const value = useMemo(
    (): MapValue => ({ block, config, content, actions, picked, pick, isCardOpen, look, setLook, strength, setNextStrength }),
    [block, config, content, actions, picked, pick, isCardOpen, look, strength],
  );
  const scene = useMemo(() => sceneOf(content, actors, t, look.hasOutlines), [content, actors, t, look.hasOutlines]);
  const title = pictures.titleOf(picture);

  return (
    <MapContext value={value}>
      <div ref={root} className={css.workspace} data-map data-in-page={isInPage || undefined} data-panel={(!isInPage && hasPanel) || undefined}>
        {!isInPage && <h2 className={css.outOfSight}>{title}</h2>}
        <div className={css.bar}>
          <PictureBar pictures={pictures} isNarrow={isNarrow} />
          <ExchangeMenu
            config={config}
            picture={picture}
            title={title}
            toSvg={() => figureToSvg(sceneToFigure(scene, { alt: pictureInWords(content, title, t) }), { title })}
            toPng={() => (view ? view.toPng() : Promise.reject(new Error('Nothing is drawn')))}
            onImport={() => setImporting(true)}
          />
          <div className={css.shown}>
            <Segmented<Face>
              label={t('shown')}
              options={[
                { id: 'map', label: t('shownMap') },
                { id: 'table', label: t('shownTable') },
                // With the whole window the structure has a place of its own.
                ...(isInPage ? [{ id: 'structure' as const, label: t('shownStructure') }] : []),
              ]}
              value={shown}
              onChange={setShown}
            />
            {!isInPage && <IconButton label={t(hasPanel ? 'hidePanel' : 'showPanel')} icon={hasPanel ? <PanelRightClose /> : <PanelRightOpen />} onPress={() => setPanel(!hasPanel)} />}
          </div>
        </div>
        <PhotoWidth pictures={pictures} />
        <div className={css.main}>
          {shown === 'table'
            ? <div className={css.tables}><MapTables onShow={(id) => { setShown('map'); pick([id]); }} /></div>
            : <Stage title={title} scene={scene} pointed={pointed} isInPage={isInPage} view={view} onView={setView} />}
        </div>
        {(shown === 'structure' || (!isInPage && hasPanel)) && (
          <aside className={css.panel} aria-label={t('shownStructure')}>
            <StructurePane pictures={pictures} onShow={setPointed} />
          </aside>
        )}
      </div>
      {linkFrom !== null && <LinkDialog actor={linkFrom} onClose={() => setLinkFrom(null)} />}
      {isImporting && <ImportDialog block={block.key} config={config} picture={picture.id} onClose={() => setImporting(false)} onImported={select} />}
      {removing !== null && <RemoveDialog actor={removing} onClose={() => setRemoving(null)} />}
    </MapContext>
  );
}

const NOTHING: ReadonlySet<Id> = new Set();
