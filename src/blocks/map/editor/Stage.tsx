import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Id } from '@/blockkit';
import { Button, EmptyState } from '@/ui';
import { MapCanvas } from '../scene/MapCanvas';
import { freePlace } from '../scene/layout';
import type { MapTool, MapView, Scene, SceneMarks } from '../scene/types';
import type { Shown } from '../structure';
import { freeSpot } from '../spots';
import { texts } from '../texts';
import { AbsentMenu } from './AbsentMenu';
import { ActorKeys } from './ActorKeys';
import { focusOf } from './focusOf';
import { Inspector } from './Inspector';
import { KeyHelp } from './KeyHelp';
import { Legend } from './Legend';
import { useMap } from './MapContext';
import { type Naming, NewNameField, RenameField } from './NameField';
import css from './Stage.module.css';
import { Toolbar } from './Toolbar';
import { useLayout } from './useLayout';
import { NARROW, useNarrow } from './useNarrow';
import { ViewTools } from './ViewTools';

/** Without it there is nothing to draw with: the table and the list still work. */
const CAN_DRAW = typeof CanvasRenderingContext2D !== 'undefined' && typeof ResizeObserver !== 'undefined';

const NO_LINKS: readonly [] = [];
/** What the tools cover. */
const BESIDE = { top: 8, right: 72, bottom: 8, left: 72 };
const BELOW = { top: 60, right: 4, bottom: 60, left: 4 };

interface Props {
  /** The picture's name. */
  readonly title: string;
  readonly scene: Scene;
  /** What the structure points out; before what is looked at. */
  readonly pointed: Shown | null;
  readonly isInPage: boolean;
  readonly view: MapView | null;
  readonly onView: (view: MapView) => void;
}

/** The paper with everything that lies on it. */
export function Stage({ title, scene, pointed, isInPage, view, onView }: Props): ReactNode {
  const t = texts.useT();
  const { content, actions, picked, pick, look } = useMap();
  const [tool, setTool] = useState<MapTool>('move');
  const [naming, setNaming] = useState<Naming | null>(null);
  const [isKeyboard, setKeyboard] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [wantsFocus, setWantsFocus] = useState(false);
  const [side, setSide] = useState<'left' | 'right'>('left');
  const list = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const insets = useNarrow(stage, NARROW) ? BELOW : BESIDE;
  const layout = useLayout(scene, view);
  const focus = useMemo(() => focusOf(content, look), [content, look]);
  const marks = useMemo((): SceneMarks => (pointed
    ? { selected: picked, focus: new Set([...pointed.nodes, ...pointed.links, ...pointed.suggested.flatMap(({ from, to }) => [from, to])]), suggested: pointed.suggested }
    : { selected: picked, focus, suggested: NO_LINKS }), [picked, focus, pointed]);

  const focusList = (): void => list.current?.focus({ preventScroll: true });
  const endNaming = (): void => {
    setNaming(null);
    focusList();
  };

  /** Where the next newcomer stands: near the one picked last, else in the middle of what is seen. */
  const askNew = (): void => {
    const last = content.actors.filter(({ id }) => picked.has(id)).at(-1);
    const near = last && content.places.get(last.id)?.at;
    const places = [...content.places.values()];
    const at = near ? freeSpot(near, places.map((place) => place.at)) : freePlace(places);
    setNaming({ of: 'new', at, from: null, goesOn: true });
  };

  const added = (id: Id): void => {
    if (naming?.of === 'new' && naming.goesOn) {
      const taken = [...content.places.values()].map((place) => place.at);
      setNaming({ ...naming, at: freeSpot(naming.at, [...taken, naming.at]) });
    } else endNaming();
    pick([id], false, false);
  };

  const showCard = (ids: readonly Id[], add: boolean): void => {
    const [first = ''] = ids;
    const link = content.links.find(({ id }) => id === first);
    const place = content.places.get(link?.from ?? first);
    const width = stage.current?.clientWidth ?? 0;
    if (place && view) setSide(view.toCanvas(place.at)[0] < width / 2 ? 'right' : 'left');
    pick(ids, add);
  };
  const open = (id: Id): void => {
    setWantsFocus(true);
    showCard([...new Set([...picked, id])], false);
  };
  const focused = useCallback(() => setWantsFocus(false), []);
  const rename = (id: Id): void => setNaming({ of: 'actor', id });

  return (
    <div
      ref={stage}
      className={css.stage}
      data-in-page={isInPage || undefined}
      onKeyDownCapture={() => setKeyboard(true)}
      onPointerDownCapture={() => {
        setKeyboard(false);
        setWantsFocus(false);
      }}
    >
      {/* After the press: the browser takes the focus from everything else when the button goes down. A field that the press opened keeps it. */}
      <div className={css.paper} onPointerUp={() => { if (!stage.current?.contains(document.activeElement)) focusList(); }}>
        {CAN_DRAW && (
          <MapCanvas
            scene={scene}
            marks={marks}
            tool={tool}
            isInPage={isInPage}
            insets={insets}
            onReady={onView}
            onPick={showCard}
            onMove={actions.move}
            onLink={actions.link}
            onAdd={(at, from) => setNaming({ of: 'new', at, from, goesOn: false })}
            onOpen={rename}
          />
        )}
        {!CAN_DRAW && <p className={css.noDrawing}>{t('noDrawing')}</p>}
        <ActorKeys
          view={view}
          label={t('mapOf', { title })}
          listRef={list}
          isKeyboard={isKeyboard}
          onAdd={askNew}
          onRename={rename}
          onOpen={open}
          onHelp={() => setHelpOpen(true)}
          onTool={setTool}
        />
        {content.actors.length === 0 && !naming && (
          <div className={css.empty}>
            <EmptyState text={t('empty')}>
              <div className={css.emptyActions}>
                <Button variant="primary" onPress={askNew}>{t('addActor')}</Button>
                {content.absent.length > 0 && (
                  <Button onPress={() => actions.place(content.absent.map(({ id }) => id))}>{t('placeWorkbook', { count: content.absent.length })}</Button>
                )}
              </div>
            </EmptyState>
          </div>
        )}
        {naming?.of === 'new' && <NewNameField key={naming.at.join()} view={view} naming={naming} onAdded={added} onDone={endNaming} />}
        {naming?.of === 'actor' && <RenameField view={view} naming={naming} onDone={endNaming} />}
      </div>
      <Toolbar tool={tool} onTool={setTool} onAdd={askNew} />
      <ViewTools view={view} onLayout={(kind) => void layout.run(kind)} isLayingOut={layout.isRunning} isHelpOpen={isHelpOpen} onHelp={() => setHelpOpen(true)} />
      <AbsentMenu />
      <Inspector wantsFocus={wantsFocus} onFocused={focused} onRename={rename} side={side} />
      <Legend />
      {isHelpOpen && <KeyHelp onClose={() => setHelpOpen(false)} />}
    </div>
  );
}
