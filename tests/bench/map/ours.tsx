import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { MapCanvas } from '../../../src/blocks/map/scene/MapCanvas';
import { type MapTool, type MapView, NO_MARKS, type Scene } from '../../../src/blocks/map/scene/types';
import type { Mount } from './contender';

const nothing = (): void => undefined;

function Map({ first, onReady }: { readonly first: Scene; readonly onReady: (view: MapView, pick: (tool: MapTool) => void) => void }) {
  const [scene, setScene] = useState(first);
  const [tool, setTool] = useState<MapTool>('move');
  return (
    <MapCanvas
      scene={scene}
      marks={NO_MARKS}
      tool={tool}
      onReady={(view) => onReady(view, setTool)}
      onPick={nothing}
      onMove={(moves) => {
        const to = new globalThis.Map(moves.map(({ id, at }) => [id, at]));
        setScene((old) => ({ ...old, nodes: old.nodes.map((node) => ({ ...node, at: to.get(node.id) ?? node.at })) }));
      }}
      onLink={nothing}
      onAdd={nothing}
      onOpen={nothing}
    />
  );
}

export const mount: Mount = (root, scene) => new Promise((resolve) => {
  createRoot(root).render(
    <Map
      first={scene}
      onReady={(view, pick) => {
        (window as unknown as { pickTool: (tool: MapTool) => void }).pickTool = pick;
        resolve({
          toPage: view.toCanvas,
          fit: () => view.fit(),
          lookAt: (at) => {
            const { k } = view.getViewport();
            view.zoomBy(1 / k);
            const [x, y] = view.toCanvas(at);
            view.panBy(window.innerWidth / 2 - x, window.innerHeight / 2 - y);
          },
        });
      }}
    />,
  );
});
