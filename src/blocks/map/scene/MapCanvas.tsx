import { useEffect, useLayoutEffect, useRef } from 'react';
import styles from './MapCanvas.module.css';
import { MapController } from './mapController';
import type { MapCanvasProps } from './types';

/** The part of the map that is drawn: names and buttons for keyboards and screen readers are somebody else's. */
export function MapCanvas(props: MapCanvasProps) {
  const { scene, marks, tool, insets, isReadOnly = false, isInPage = false } = props;
  const rootRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const minimapRef = useRef<HTMLCanvasElement>(null);
  const controller = useRef<MapController | null>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    const [root, canvas, minimap] = [rootRef.current, canvasRef.current, minimapRef.current];
    if (!root || !canvas || !minimap) return undefined;
    const made = new MapController(root, canvas, minimap, () => latest.current);
    controller.current = made;
    latest.current.onReady(made.view);
    return () => {
      made.stop();
      controller.current = null;
    };
  }, []);

  useEffect(() => controller.current?.setScene(scene), [scene]);
  useEffect(() => controller.current?.setMarks(marks), [marks]);
  const { top = 0, right = 0, bottom = 0, left = 0 } = insets ?? {};
  useEffect(() => controller.current?.refit(), [top, right, bottom, left]);

  return (
    <div className={styles.frame}>
      <div ref={rootRef} className={styles.root} data-tool={tool} data-read-only={isReadOnly ? '' : undefined} data-in-page={isInPage ? '' : undefined}>
        <canvas ref={canvasRef} className={styles.canvas} aria-hidden="true" />
        {props.children}
      </div>
      <canvas ref={minimapRef} className={styles.minimap} hidden aria-hidden="true" />
    </div>
  );
}
