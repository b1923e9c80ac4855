import { knownWord } from '@/lib/knownWord';
import type { Result } from '@/lib/result';
import { gather, numberOf, pointOf, type RawEdge, type RawNode } from './gather';
import type { Incoming, ReadProblem } from './problems';
import { ACTOR_FIELDS, EDGE_FIELDS } from './words';
import { allNamed, childrenNamed, parseXml } from './xml';

interface Attribute {
  readonly id: string;
  readonly title: string;
  readonly fallback: string;
}

/** The attributes declared for nodes or for edges. */
const attributesOf = (root: Element, owner: 'node' | 'edge'): readonly Attribute[] =>
  allNamed(root, 'attributes').filter((one) => one.getAttribute('class') === owner).flatMap((one) => childrenNamed(one, 'attribute')).map((one) => ({
    id: one.getAttribute('id') ?? '',
    title: one.getAttribute('title') ?? one.getAttribute('id') ?? '',
    fallback: childrenNamed(one, 'default')[0]?.textContent ?? '',
  }));

/** What an element says of one of `fields`, whatever the file calls it; `''` when nothing. */
function reader<Field extends string>(attributes: readonly Attribute[], fields: Readonly<Record<Field, readonly string[]>>) {
  const known = attributes.map((attribute) => ({ ...attribute, field: knownWord(attribute.title, fields) }));
  return (element: Element): Readonly<Record<Field, string>> => {
    // `id` is what the first versions called `for`.
    const values = new Map(childrenNamed(element, 'attvalues').flatMap((list) => childrenNamed(list, 'attvalue'))
      .map((one) => [one.getAttribute('for') ?? one.getAttribute('id') ?? '', one.getAttribute('value') ?? '']));
    const said = Object.fromEntries(Object.keys(fields).map((field) => [field, ''])) as Record<Field, string>;
    for (const { id, field, fallback } of known) if (field && said[field] === '') said[field] = values.get(id) ?? fallback;
    return said;
  };
}

/**
 * Reads a GEXF file of any version (Gephi, networkx): actors with sector, group and place, links with strength.
 * A node without a label is called by its id; y grows upwards, as in Gephi.
 */
export function readGexf(text: string): Result<Incoming, ReadProblem> {
  const parsed = parseXml(text, 'gexf');
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  const ofNode = reader(attributesOf(root, 'node'), ACTOR_FIELDS);
  const ofEdge = reader(attributesOf(root, 'edge'), EDGE_FIELDS);
  const nodes = allNamed(root, 'node').map((node, index): RawNode => {
    const { sector, group, name } = ofNode(node);
    const position = childrenNamed(node, 'position')[0];
    const y = numberOf(position?.getAttribute('y'));
    const id = node.getAttribute('id') ?? '';
    return { place: index + 1, id, name: node.getAttribute('label') ?? (name || id), sector, group, at: pointOf(numberOf(position?.getAttribute('x')), y === null ? null : 0 - y) };
  });
  const edges = allNamed(root, 'edge').map((edge, index): RawEdge => {
    const { strength, weight, about } = ofEdge(edge);
    return {
      place: index + 1, from: edge.getAttribute('source') ?? '', to: edge.getAttribute('target') ?? '', strength,
      weight: numberOf(edge.getAttribute('weight') ?? weight), about: about || (edge.getAttribute('label') ?? ''),
    };
  });
  return gather(nodes, edges);
}
