import cytoscape from 'cytoscape';
import type { Mount } from './contender';

const COLOURS: Readonly<Record<string, string>> = { public: '#2c66c0', private: '#b97606', third: '#641f49', other: '#535f63', '': '#fcf9f2' };
const SHAPES: Readonly<Record<string, string>> = { public: 'ellipse', private: 'rectangle', third: 'triangle', other: 'diamond', '': 'ellipse' };

/** cytoscape on its canvas, with its fastest edges. */
export const mount: Mount = (root, scene) => new Promise((resolve) => {
  const cy = cytoscape({
    container: root,
    elements: [
      ...scene.nodes.map(({ id, at, r, label, sector }) => ({ data: { id, label, size: 2 * r, colour: COLOURS[sector], shape: SHAPES[sector] }, position: { x: at[0], y: at[1] } })),
      ...scene.links.map(({ id, from, to, strength }) => ({ data: { id, source: from, target: to, strength } })),
    ],
    layout: { name: 'preset' },
    style: [
      { selector: 'node', style: {
        label: 'data(label)', width: 'data(size)', height: 'data(size)', 'background-color': 'data(colour)', shape: 'data(shape)' as 'ellipse',
        'font-size': 14, 'font-family': 'Commissioner', 'text-halign': 'right', 'text-valign': 'center', 'min-zoomed-font-size': 9,
      } },
      { selector: 'edge', style: { width: 1.4, 'line-color': '#535f63', 'curve-style': 'haystack' } },
      { selector: 'edge[strength="weak"]', style: { 'line-style': 'dotted' } },
      { selector: 'edge[strength="wished"]', style: { 'line-style': 'dashed' } },
      { selector: 'edge[strength="strong"]', style: { width: 3.2 } },
    ],
  });
  cy.ready(() => resolve({
    toPage: ([x, y]) => [x * cy.zoom() + cy.pan().x, y * cy.zoom() + cy.pan().y],
    fit: () => void cy.fit(undefined, 20),
    lookAt: ([x, y]) => void cy.viewport({ zoom: 1, pan: { x: window.innerWidth / 2 - x, y: window.innerHeight / 2 - y } }),
  }));
});
