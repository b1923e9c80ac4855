import { useEffect, useRef, useState } from 'react';
import { announce, toast } from '@/ui';
import type { LayoutKind } from '../scene/layout';
import { layoutScene } from '../scene/layout';
import type { MapView, Scene } from '../scene/types';
import { texts } from '../texts';
import { useMap } from './MapContext';

export const LAYOUT_KINDS: readonly LayoutKind[] = ['force', 'sector', 'ring'];

/** Arranges the picture: everybody but those who are pinned, in one undo step. */
export function useLayout(scene: Scene, view: MapView | null): { readonly isRunning: boolean; readonly run: (kind: LayoutKind) => Promise<void> } {
  const t = texts.useT();
  const { content, actions } = useMap();
  const [isRunning, setRunning] = useState(false);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const run = async (kind: LayoutKind): Promise<void> => {
    stop.current?.abort();
    const { signal } = (stop.current = new AbortController());
    setRunning(true);
    try {
      const nodes = scene.nodes.map((node) => ({ ...node, pinned: content.places.get(node.id)?.pinned ?? false }));
      const places = await layoutScene({ nodes, links: scene.links, kind, signal });
      if (signal.aborted) return;
      actions.move([...places].map(([id, at]) => ({ id, at })));
      announce(t('laidOut'));
      view?.fit();
    } catch {
      if (!signal.aborted) toast({ text: t('layoutFailed') });
    } finally {
      if (!signal.aborted) setRunning(false);
    }
  };
  return { isRunning, run };
}
