import { type Network, type NetworkActor, type NetworkLink, ringWord, weightOf } from './network';
import { escapeXml } from './xml';

const data = (key: string, text: string): string => (text === '' ? '' : `<data key="${key}">${escapeXml(text)}</data>`);

const node = (actor: NetworkActor): string => [
  `    <node id="${escapeXml(actor.id)}">`,
  `<data key="label">${escapeXml(actor.name)}</data>`, data('sector', actor.sector), data('group', actor.group), data('ring', ringWord(actor)),
  // As Gephi reads them: y grows upwards.
  ...(actor.at ? [data('x', String(actor.at[0])), data('y', String(0 - actor.at[1]))] : []),
  '</node>',
].join('');

const edge = ({ from, to, strength, about }: NetworkLink, index: number): string => [
  `    <edge id="e${index}" source="${escapeXml(from)}" target="${escapeXml(to)}">`,
  data('weight', String(weightOf(strength))), data('strength', strength ?? ''), data('about', about),
  '</edge>',
].join('');

const KEYS: readonly (readonly [owner: 'node' | 'edge', name: string, type: 'string' | 'double'])[] = [
  ['node', 'label', 'string'], ['node', 'sector', 'string'], ['node', 'group', 'string'], ['node', 'ring', 'string'], ['node', 'x', 'double'], ['node', 'y', 'double'],
  ['edge', 'weight', 'double'], ['edge', 'strength', 'string'], ['edge', 'about', 'string'],
];

/** A network as GraphML (graphdrawing.org), for networkx, Gephi, yEd and Cytoscape: undirected, y upwards as in Gephi. */
export const writeGraphml = ({ title, actors, links }: Network): string => `${[
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
  ...KEYS.map(([owner, name, type]) => `  <key id="${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`),
  '  <graph id="network" edgedefault="undirected">',
  ...(title.trim() === '' ? [] : [`    <desc>${escapeXml(title)}</desc>`]),
  ...actors.map(node),
  ...links.map(edge),
  '  </graph>',
  '</graphml>',
].join('\n')}\n`;
