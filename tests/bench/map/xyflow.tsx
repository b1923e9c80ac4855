import { type Edge, Handle, type Node, type NodeProps, Position, ReactFlow, type ReactFlowInstance, useEdgesState, useNodesState } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import type { Scene } from '../../../src/blocks/map/scene/types';
import type { Mount } from './contender';

type ActorNode = Node<{ readonly label: string; readonly r: number; readonly colour: string }, 'actor'>;

const COLOURS: Readonly<Record<string, string>> = { public: '#2c66c0', private: '#b97606', third: '#641f49', other: '#535f63', '': '#fcf9f2' };
const DASHES = { strong: undefined, weak: '0.1 4.6', wished: '11 7' } as const;

const Actor = memo(({ data: { label, r, colour } }: NodeProps<ActorNode>) => (
  <div style={{ width: 2 * r, height: 2 * r, borderRadius: '50%', background: colour, position: 'relative' }}>
    <Handle type="target" position={Position.Top} style={{ opacity: 0 }} />
    <Handle type="source" position={Position.Bottom} style={{ opacity: 0 }} />
    <span style={{ position: 'absolute', left: 2 * r + 4, top: 0, whiteSpace: 'nowrap', fontSize: 14 }}>{label}</span>
  </div>
));

const TYPES = { actor: Actor };

// oxlint-disable-next-line typescript/no-unnecessary-type-arguments -- the edges here are of the plain kind, not of the shape that is inferred
function Flow({ scene, onInit }: { readonly scene: Scene; readonly onInit: (flow: ReactFlowInstance<ActorNode, Edge>) => void }) {
  const [nodes, , onNodesChange] = useNodesState<ActorNode>(scene.nodes.map(({ id, at, r, label, sector }) => ({
    id, type: 'actor', origin: [0.5, 0.5], position: { x: at[0], y: at[1] }, width: 2 * r, height: 2 * r, data: { label, r, colour: COLOURS[sector] ?? '' },
  })));
  // oxlint-disable-next-line typescript/no-unnecessary-type-arguments -- the edges here are of the plain kind, not of the shape that is inferred
  const [edges] = useEdgesState<Edge>(scene.links.map(({ id, from, to, strength }) => ({
    id, source: from, target: to, type: 'straight', style: { strokeWidth: strength === 'strong' ? 3.2 : 1.4, ...(DASHES[strength] && { strokeDasharray: DASHES[strength] }) },
  })));
  return <ReactFlow nodes={nodes} edges={edges} nodeTypes={TYPES} onNodesChange={onNodesChange} onInit={onInit} minZoom={0.01} />;
}

export const mount: Mount = (root, scene) => new Promise((resolve) => {
  createRoot(root).render(
    <Flow
      scene={scene}
      onInit={(flow) => resolve({
        toPage: ([x, y]) => {
          const at = flow.flowToScreenPosition({ x, y });
          return [at.x, at.y];
        },
        fit: () => void flow.fitView({ padding: 0.02, minZoom: 0.01 }),
        lookAt: ([x, y]) => void flow.setCenter(x, y, { zoom: 1 }),
      })}
    />,
  );
});
