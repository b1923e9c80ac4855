import { select } from 'd3-selection';
import { zoom, type ZoomBehavior, zoomIdentity } from 'd3-zoom';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { fitView, ZOOM_MOST } from './fit';
import { listenGestures } from './gestures';
import styles from './MapCanvas.module.css';
import { scenePng } from './scenePng';
import { Stage } from './stage';
import { readTheme, watchTheme } from './theme';
import type { MapCanvasProps, MapView, Viewport } from './types';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The part of the map that is drawn: names and buttons for keyboards and screen readers are somebody else's. */
export function MapCanvas(props: MapCanvasProps) {
  const { scene, marks, tool, insets, isReadOnly = false, isInPage = false } = props;
  const rootRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const stageRef = useRef<Stage | null>(null);
  const refitRef = useRef<() => void>(() => undefined);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    const root = rootRef.current;
    const canvas = canvasRef.current;
    if (!root || !canvas) return undefined;
    const stage = new Stage(canvas, readTheme(root));
    stageRef.current = stage;
    let viewport: Viewport = { k: 1, x: 0, y: 0 };
    // Until somebody pans or zooms, the whole drawing stays in view.
    let isUntouched = true;
    let isSetting = false;
    const listeners = new Set<() => void>();
    let told = 0;
    const tell = (): void => {
      told = 0;
      for (const listener of listeners) listener();
    };

    const gestures = listenGestures({
      element: root,
      stage,
      props: () => latest.current,
      viewport: () => viewport,
      hover: (node) => root.toggleAttribute('data-hover', node >= 0),
    });
    const behavior: ZoomBehavior<HTMLDivElement, unknown> = zoom<HTMLDivElement, unknown>()
      .filter((event: Event) => gestures.mayPan(event))
      .scaleExtent([0.02, ZOOM_MOST])
      .extent(() => [[0, 0], [...stage.size]])
      .on('zoom', ({ transform: { k, x, y } }: { readonly transform: Viewport }) => {
        viewport = { k, x, y };
        if (!isSetting) isUntouched = false;
        stage.setViewport(viewport);
        if (told === 0) told = requestAnimationFrame(tell);
      });
    const selection = select(root).call(behavior).on('dblclick.zoom', null);

    const go = ({ k, x, y }: Viewport, isOwn: boolean): void => {
      isSetting = isOwn;
      behavior.transform(selection, zoomIdentity.translate(x, y).scale(k));
      isSetting = false;
    };
    const fit = (ids?: readonly string[]): void => {
      const [width, height] = stage.size;
      if (width === 0) return;
      const { insets = NO_INSETS } = latest.current;
      const { drawing } = stage.look;
      const only = ids?.flatMap((id) => drawing.index.get(id) ?? []);
      const whole = fitView(drawing, width, height, insets);
      behavior.scaleExtent([Math.min(0.5, whole.k * 0.6), ZOOM_MOST]);
      go(only && only.length > 0 ? fitView(drawing, width, height, insets, only) : whole, true);
      isUntouched = only === undefined;
    };
    refitRef.current = () => {
      if (isUntouched) fit();
    };

    const measure = (): void => {
      stage.resize(root.clientWidth, root.clientHeight, Math.min(window.devicePixelRatio || 1, 3));
      refitRef.current();
    };
    const resizes = new ResizeObserver(measure);
    resizes.observe(root);
    const stopWatching = watchTheme(() => stage.setTheme(readTheme(root)));
    const repaint = (): void => stage.ask();
    document.fonts.addEventListener('loadingdone', repaint);
    void Promise.all(['500 14px Commissioner', '640 14px Commissioner', '600 14px Literata'].map((font) => document.fonts.load(font))).then(repaint, repaint);

    const view: MapView = {
      getViewport: () => viewport,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      fit,
      zoomBy: (factor) => behavior.scaleBy(selection, factor),
      panBy: (dx, dy) => behavior.translateBy(selection, dx / viewport.k, dy / viewport.k),
      toScene: ([clientX, clientY]) => {
        const { left, top } = root.getBoundingClientRect();
        return [(clientX - left - viewport.x) / viewport.k, (clientY - top - viewport.y) / viewport.k];
      },
      toCanvas: ([x, y]) => [x * viewport.k + viewport.x, y * viewport.k + viewport.y],
      toPng: () => scenePng(stage.look),
    };
    stage.setScene(latest.current.scene, false);
    stage.setMarks(latest.current.marks);
    measure();
    latest.current.onReady(view);
    return () => {
      resizes.disconnect();
      stopWatching();
      document.fonts.removeEventListener('loadingdone', repaint);
      gestures.stop();
      selection.on('.zoom', null);
      cancelAnimationFrame(told);
      stage.stop();
      stageRef.current = null;
    };
  }, []);

  useEffect(() => {
    const stage = stageRef.current;
    if (!stage || stage.look.drawing.scene === scene) return;
    stage.setScene(scene, !isCalm());
    refitRef.current();
  }, [scene]);

  useEffect(() => stageRef.current?.setMarks(marks), [marks]);

  useEffect(() => refitRef.current(), [insets]);

  return (
    <div
      ref={rootRef}
      className={styles.root}
      data-tool={tool}
      data-read-only={isReadOnly ? '' : undefined}
      data-in-page={isInPage ? '' : undefined}
    >
      <canvas ref={canvasRef} className={styles.canvas} aria-hidden="true" />
    </div>
  );
}
