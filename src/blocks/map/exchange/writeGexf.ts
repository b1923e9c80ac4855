import { type Network, type NetworkActor, type NetworkLink, ringWord, weightOf } from './network';
import { escapeXml } from './xml';

const value = (name: string, text: string): string => (text === '' ? '' : `<attvalue for="${name}" value="${escapeXml(text)}"/>`);

const node = (actor: NetworkActor): string => [
  `      <node id="${escapeXml(actor.id)}" label="${escapeXml(actor.name)}">`,
  `        <attvalues>${value('sector', actor.sector)}${value('group', actor.group)}${value('ring', ringWord(actor))}</attvalues>`,
  // Gephi's y grows upwards.
  ...(actor.at ? [`        <viz:position x="${actor.at[0]}" y="${0 - actor.at[1]}" z="0"/>`] : []),
  '      </node>',
].join('\n');

/** The links of one pair get a `kind` each: readers take parallel links for one otherwise. */
function edges(links: readonly NetworkLink[]): readonly string[] {
  const seen = new Map<string, number>();
  return links.map(({ from, to, strength, about }, index) => {
    const pair = JSON.stringify([from, to].sort());
    const earlier = seen.get(pair) ?? 0;
    seen.set(pair, earlier + 1);
    const kind = earlier > 0 ? ` kind="${earlier + 1}"` : '';
    return [
      `      <edge id="${index}" source="${escapeXml(from)}" target="${escapeXml(to)}" weight="${weightOf(strength)}"${kind}>`,
      `        <attvalues>${value('strength', strength ?? '')}${value('about', about)}</attvalues>`,
      '      </edge>',
    ].join('\n');
  });
}

/** A network as GEXF 1.2 (gexf.net), which Gephi reads, and older readers too that do not know 1.3: undirected, places in the viz module with y upwards. */
export const writeGexf = ({ title, actors, links }: Network): string => `${[
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd" version="1.2">',
  '  <meta>',
  '    <creator>Kehä</creator>',
  `    <description>${escapeXml(title)}</description>`,
  '  </meta>',
  '  <graph mode="static" defaultedgetype="undirected" idtype="string">',
  '    <attributes class="node" mode="static">',
  '      <attribute id="sector" title="sector" type="string"/>',
  '      <attribute id="group" title="group" type="string"/>',
  '      <attribute id="ring" title="ring" type="string"/>',
  '    </attributes>',
  '    <attributes class="edge" mode="static">',
  '      <attribute id="strength" title="strength" type="string"/>',
  '      <attribute id="about" title="about" type="string"/>',
  '    </attributes>',
  `    <nodes>`,
  ...actors.map(node),
  '    </nodes>',
  '    <edges>',
  ...edges(links),
  '    </edges>',
  '  </graph>',
  '</gexf>',
].join('\n')}\n`;
