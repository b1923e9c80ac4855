import { knownWord } from '@/lib/knownWord';
import type { Result } from '@/lib/result';
import type { Point } from '../model';
import { gather, numberOf, pointOf, type RawEdge, type RawNode } from './gather';
import type { Incoming, ReadProblem } from './problems';
import { ACTOR_FIELDS, EDGE_FIELDS, strengthOf } from './words';
import { allNamed, childrenNamed, parseXml } from './xml';

const NODE_FIELDS = { ...ACTOR_FIELDS, x: ['x'], y: ['y'] } as const;

interface Key {
  readonly title: string;
  readonly fallback: string;
}

/** What the data of an element say of one of `fields`, by the titles of their keys; `''` when nothing. */
function reader<Field extends string>(keys: ReadonlyMap<string, Key>, fields: Readonly<Record<Field, readonly string[]>>) {
  const known = [...keys].map(([id, { title, fallback }]) => ({ id, fallback, field: knownWord(title, fields) }));
  return (element: Element): Readonly<Record<Field, string>> => {
    const values = new Map(childrenNamed(element, 'data').map((data) => [data.getAttribute('key') ?? '', data.textContent ?? '']));
    const said = Object.fromEntries(Object.keys(fields).map((field) => [field, ''])) as Record<Field, string>;
    for (const { id, field, fallback } of known) if (field && said[field] === '') said[field] = values.get(id) ?? fallback;
    return said;
  };
}

const keysOf = (root: Element, owner: 'node' | 'edge'): ReadonlyMap<string, Key> => new Map(
  allNamed(root, 'key')
    .filter((key) => [owner, 'all', null].includes(key.getAttribute('for')) && key.getAttribute('yfiles.type') === null)
    .map((key) => [key.getAttribute('id') ?? '', {
      title: key.getAttribute('attr.name') ?? key.getAttribute('id') ?? '',
      fallback: childrenNamed(key, 'default')[0]?.textContent ?? '',
    }]),
);

/** A part of yEd's own drawing of an element, but not of the nodes inside it. */
const drawnPart = (element: Element, name: string): Element | undefined =>
  childrenNamed(element, 'data').flatMap((data) => allNamed(data, name)).find((part) => (part.textContent ?? '').trim() !== '' || part.attributes.length > 0);

const drawnText = (element: Element, name: string): string => {
  const part = drawnPart(element, name);
  return [...(part?.childNodes ?? [])].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue ?? '').join('').trim();
};

/** The middle of a node as yEd draws it: from its top left corner, y downwards. */
function drawnPlace(node: Element): Point | null {
  const geometry = drawnPart(node, 'Geometry');
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberOf(geometry?.getAttribute(name)));
  return x == null || y == null ? null : [x + (width ?? 0) / 2, y + (height ?? 0) / 2];
}

const isFolder = (node: Element): boolean => node.getAttribute('yfiles.foldertype') !== null;

/** The label of the folder that a node lies in, as yEd groups them. */
function folderOf(node: Element): string {
  const folder = node.parentElement?.parentElement;
  return folder && folder.localName === 'node' && isFolder(folder) ? drawnText(folder, 'NodeLabel') : '';
}

/**
 * Reads a GraphML file (networkx, Gephi, Cytoscape, yEd): actors with sector, group and place, links with strength.
 * A node without a label is called by its id. Attributes `x` and `y` grow as in Gephi, upwards; yEd's drawing downwards.
 */
export function readGraphml(text: string): Result<Incoming, ReadProblem> {
  const parsed = parseXml(text, 'graphml');
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  const ofNode = reader(keysOf(root, 'node'), NODE_FIELDS);
  const ofEdge = reader(keysOf(root, 'edge'), { ...EDGE_FIELDS, about: [...EDGE_FIELDS.about, 'label', 'name'] });
  const nodes = allNamed(root, 'node').filter((node) => !isFolder(node)).map((node, index): RawNode => {
    const { name, sector, group, x, y } = ofNode(node);
    const id = node.getAttribute('id') ?? '';
    const up = numberOf(y);
    return {
      place: index + 1, id, name: name || drawnText(node, 'NodeLabel') || id, sector, group: group || folderOf(node),
      at: pointOf(numberOf(x), up === null ? null : 0 - up) ?? drawnPlace(node),
    };
  });
  const edges = allNamed(root, 'edge').map((edge, index): RawEdge => {
    const said = ofEdge(edge);
    const label = drawnText(edge, 'EdgeLabel');
    // A label that is a strength says nothing else.
    const isStrength = said.strength === '' && strengthOf(label) !== null;
    return {
      place: index + 1, from: edge.getAttribute('source') ?? '', to: edge.getAttribute('target') ?? '',
      strength: isStrength ? label : said.strength, weight: numberOf(said.weight), about: said.about || (isStrength ? '' : label),
    };
  });
  return gather(nodes, edges);
}
