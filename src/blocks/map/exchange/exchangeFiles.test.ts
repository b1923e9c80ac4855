import { describe, expect, it } from 'vitest';
import { EXTREME_TEXTS, SECTORS, STRENGTHS } from '@/blockkit';
import { LANGUAGES } from '@/lib/languages';
import { parseCsv } from '@/lib/csv';
import { actorsCsv, linksCsv } from './csv';
import type { Network } from './network';
import type { Incoming, ReadProblem } from './problems';
import { readGexf } from './readGexf';
import { readGraphml } from './readGraphml';
import { readNetwork } from './readNetwork';
import { guessLayout, readRows, type RowKind } from './readRows';
import { texts } from './texts';
import { writeGexf } from './writeGexf';
import { writeGraphml } from './writeGraphml';

/** A network of hard names, every sector and strength, with and without places, and parallel links. */
const hard: Network = {
  title: 'Verkosto <tänään> & "huomenna"',
  actors: EXTREME_TEXTS.map((name, index) => ({
    id: `id-${index}`, name, sector: SECTORS[index % 5] ?? '', group: EXTREME_TEXTS[(index + 3) % EXTREME_TEXTS.length] ?? '',
    at: index % 3 === 0 ? null : [index * 40.5 - 100, 90 - index * 37],
  })),
  links: EXTREME_TEXTS.flatMap((about, index) => [
    { from: `id-${index}`, to: `id-${(index + 1) % 10}`, strength: STRENGTHS[index % 3] ?? null, about },
    { from: `id-${(index + 1) % 10}`, to: `id-${index}`, strength: STRENGTHS[(index + 1) % 3] ?? null, about: '' },
  ]),
};

const value = (read: { readonly ok: true; readonly value: Incoming } | { readonly ok: false; readonly error: ReadProblem }): Incoming => {
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const names = ({ actors }: Incoming): readonly string[] => actors.map(({ name }) => name);

describe.each([
  ['GEXF', writeGexf, readGexf],
  ['GraphML', writeGraphml, readGraphml],
] as const)('%s', (format, write, read) => {
  it('reads back exactly what it wrote, hard names and places too', () => {
    const { actors, links, problems } = value(read(write(hard)));
    expect(actors).toEqual(hard.actors);
    expect(links).toEqual(hard.links);
    expect(problems).toEqual([]);
  });

  it('reads back random networks', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed % below;
    };
    for (let round = 0; round < 20; round++) {
      const count = 1 + random(30);
      const name = (): string => Array.from({ length: random(8) }, () => String.fromCodePoint([32, 38, 60, 228, 0x1f9ed, 10, 9, 0x10d][random(8)] ?? 65)).join('');
      const network: Network = {
        title: '',
        actors: Array.from({ length: count }, (_, index) => ({
          id: `n${index}`, name: `x${name()}`, sector: SECTORS[random(5)] ?? '', group: name(), at: random(2) ? [random(1000) / 10 - 50, random(1000) / 10 - 50] : null,
        })),
        links: count < 2 ? [] : Array.from({ length: random(60) }, () => {
          const from = random(count);
          return { from: `n${from}`, to: `n${(from + 1 + random(count - 1)) % count}`, strength: STRENGTHS[random(3)] ?? null, about: name() };
        }),
      };
      const { actors, links } = value(read(write(network)));
      expect({ actors, links }).toEqual({ actors: network.actors, links: network.links });
    }
  });

  it('leaves out what XML cannot hold, and stays whole', () => {
    const text = write({ title: '', actors: [{ id: 'a', name: 'A\u0000\u000B\uD800B\uFFFF', sector: '', group: '', at: null }], links: [] });
    expect(names(value(read(text)))).toEqual(['AB']);
  });

  it('says where a broken file breaks', () => {
    const broken = write(hard).split('\n').map((line, index) => (index === 12 ? '<oops' : line)).join('\n');
    const result = read(broken);
    expect(result).toMatchObject({ ok: false, error: { code: 'not-xml' } });
    expect(!result.ok && result.error.code === 'not-xml' && result.error.line).toBeGreaterThanOrEqual(13);
  });

  it('refuses what is no graph, has nobody in it, or is too big', () => {
    expect(read('<svg xmlns="http://www.w3.org/2000/svg"/>')).toEqual({ ok: false, error: { code: 'not-graph', root: 'svg' } });
    expect(read(write({ title: '', actors: [], links: [] }))).toEqual({ ok: false, error: { code: 'no-nodes' } });
    expect(read(' '.repeat(20_000_001))).toMatchObject({ ok: false, error: { code: 'too-big' } });
  });

  it('is found by what stands in it', () => {
    const result = readNetwork(`\uFEFF\n${write(hard)}`.replace('\uFEFF\n<?xml', '\uFEFF<?xml'));
    expect(result.ok && 'network' in result.value && result.value.network.actors).toHaveLength(hard.actors.length);
    expect(format).not.toBe('');
  });
});

describe('files of other programs', () => {
  it('come from Gephi: labels, attributes by title, weights of any scale, y upwards', () => {
    const read = value(readGexf(`<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz"><meta><creator>Gephi 0.10</creator></meta>
<graph defaultedgetype="directed" mode="static">
<attributes class="node" mode="static"><attribute id="v_sektori" title="Sektori" type="string"/><attribute id="modularity_class" title="Modularity Class" type="integer"><default>0</default></attribute></attributes>
<nodes>
<node id="0" label="Kirjasto"><attvalues><attvalue for="v_sektori" value="julkinen"></attvalue></attvalues><viz:size value="10.0"/><viz:position x="-120.5" y="300.25"/></node>
<node id="1" label="Kylätalo"><attvalues><attvalue for="v_sektori" value="osuuskunta"></attvalue></attvalues></node>
<node id="2"></node>
</nodes>
<edges><edge id="0" source="0" target="1" weight="7.0"/><edge id="1" source="1" target="2"/><edge id="2" source="2" target="0" weight="1.5"/><edge id="3" source="0" target="9"/><edge id="4" source="1" target="1"/></edges>
</graph></gexf>`));
    expect(read.actors).toEqual([
      { id: '0', name: 'Kirjasto', sector: 'public', group: '', at: [-120.5, -300.25] },
      { id: '1', name: 'Kylätalo', sector: '', group: '', at: null },
      { id: '2', name: '2', sector: '', group: '', at: null },
    ]);
    expect(read.links.map(({ strength }) => strength)).toEqual(['strong', null, 'weak']);
    expect(read.problems).toEqual([
      { code: 'unknown-sector', place: 2, text: 'osuuskunta' }, { code: 'unknown-end', place: 4, text: '9' }, { code: 'loop', place: 5, text: '1' },
    ]);
  });

  it('come from networkx: keys by number, names for ids, numbers for strength', () => {
    const read = value(readGraphml(`<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<key id="d2" for="edge" attr.name="strength" attr.type="long"/><key id="d1" for="node" attr.name="ryhmä" attr.type="string"><default>Kaikki</default></key><key id="d0" for="node" attr.name="sector" attr.type="string"/>
<graph edgedefault="undirected">
<node id="Kirjasto"><data key="d0">public</data><data key="d1">Oppiminen</data></node><node id="Museo"/><node id="Paja"/>
<edge source="Kirjasto" target="Museo"><data key="d2">3</data></edge><edge source="Museo" target="Paja"><data key="d2">1</data></edge>
</graph></graphml>`));
    expect(read.actors.map(({ name, group }) => [name, group])).toEqual([['Kirjasto', 'Oppiminen'], ['Museo', 'Kaikki'], ['Paja', 'Kaikki']]);
    expect(read.links.map(({ strength }) => strength)).toEqual(['strong', 'weak']);
  });

  it('come from yEd: drawn labels and places, folders as groups', () => {
    const node = (id: string, label: string, x: number): string => `<node id="${id}"><data key="d5"/><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="60.0" x="${x}" y="100.0"/><y:NodeLabel textColor="#000000">${label}<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>`;
    const read = value(readGraphml(`<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml" xmlns:yfiles="x">
<key for="node" id="d6" yfiles.type="nodegraphics"/><key attr.name="description" attr.type="string" for="node" id="d5"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
<graph edgedefault="directed" id="G">
<node id="n0" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers><y:GroupNode><y:NodeLabel>Kulttuuri</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
<graph edgedefault="directed" id="n0:">${node('n0::n0', 'Museo', 0)}</graph></node>
${node('n1', 'Kylätalo', 200)}
<edge id="e0" source="n0::n0" target="n1"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>heikko</y:EdgeLabel></y:PolyLineEdge></data></edge>
<edge id="e1" source="n1" target="n0::n0"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>avajaiset</y:EdgeLabel></y:PolyLineEdge></data></edge>
</graph></graphml>`));
    expect(read.actors).toEqual([
      { id: 'n0::n0', name: 'Museo', sector: '', group: 'Kulttuuri', at: [30, 115] },
      { id: 'n1', name: 'Kylätalo', sector: '', group: '', at: [230, 115] },
    ]);
    expect(read.links).toEqual([
      { from: 'n0::n0', to: 'n1', strength: 'weak', about: '' }, { from: 'n1', to: 'n0::n0', strength: null, about: 'avajaiset' },
    ]);
  });
});

describe('rows', () => {
  const read = (text: string, kind?: RowKind): Incoming => {
    const result = readNetwork(text);
    if (!result.ok || !('rows' in result.value)) throw new Error('no rows');
    return value(readRows(result.value.rows, guessLayout(result.value.rows, kind)));
  };
  const linked = (incoming: Incoming): readonly (string | null)[][] => {
    const byId = new Map(incoming.actors.map(({ id, name }) => [id, name]));
    return incoming.links.map(({ from, to, strength, about }) => [byId.get(from) ?? '', byId.get(to) ?? '', strength, about]);
  };

  it.each([
    ['Finnish', 'Toimija 1;Toimija 2;Vahvuus;Aihe\nKirjasto;Museo;vahva;avajaiset\nMuseo;Kirjasto Oy;Heikko;\nMuseo;Paja;toivottu;', ['strong', 'weak', 'wished']],
    ['Swedish', 'Från\tTill\tStyrka\nBiblioteket\tMuseet\tstark\nMuseet\tVerkstaden\tsvag\nMuseet\tBiblioteket\tönskad', ['strong', 'weak', 'wished']],
    ['English', 'Source,Target,Weight\nLibrary,Museum,2\nMuseum,Workshop,1\nLibrary,Workshop,wished', ['strong', 'weak', 'wished']],
  ])('tell of links in %s', (_, text, strengths) => {
    expect(read(text).links.map(({ strength }) => strength)).toEqual(strengths);
  });

  it('need no titles, and the strength may stand after what the link is about', () => {
    expect(linked(read('Kirjasto;Museo;avajaiset;vahva\nMuseo;Paja;näyttely;heikko'))).toEqual([
      ['Kirjasto', 'Museo', 'strong', 'avajaiset'], ['Museo', 'Paja', 'weak', 'näyttely'],
    ]);
    expect(linked(read('Kirjasto -> Museo\nKunta – Kylätalo'))).toEqual([['Kirjasto', 'Museo', null, ''], ['Kunta', 'Kylätalo', null, '']]);
  });

  it('tell of actors, with or without titles', () => {
    expect(read('Nimi;Sektori;Ryhmä\nKirjasto;julkinen;Oppiminen\nPaja;yritys;').actors).toMatchObject([
      { name: 'Kirjasto', sector: 'public', group: 'Oppiminen' }, { name: 'Paja', sector: 'private', group: '' },
    ]);
    expect(read('Kirjasto;julkinen\nMuseo;julkinen').actors).toMatchObject([{ sector: 'public' }, { sector: 'public' }]);
    expect(names(read('Kirjasto\nMuseo'))).toEqual(['Kirjasto', 'Museo']);
    expect(names(read('Kirjasto;Museo', 'actors'))).toEqual(['Kirjasto']);
  });

  it('say what was not understood, and on which row', () => {
    const { links, problems } = read('from;to;strength\nKirjasto;;vahva\nKirjasto;Museo;sinnikäs\nMuseo;MUSEO;1');
    expect(links).toMatchObject([{ strength: null }]);
    expect(problems).toEqual([
      { code: 'half-link', place: 2, text: 'Kirjasto; vahva' },
      { code: 'unknown-strength', place: 3, text: 'sinnikäs' },
      { code: 'loop', place: 4, text: 'museo' },
    ]);
    expect(read('from;to\n;Kirjasto').problems).toMatchObject([{ code: 'half-link' }]);
    expect(readNetwork(' \n ')).toEqual({ ok: false, error: { code: 'no-nodes' } });
  });

  it.each(LANGUAGES)('of our own CSV come back in %s, formulas unharmed', (language) => {
    const t = texts.translator(language);
    const network: Network = {
      title: '',
      actors: SECTORS.map((sector, index) => ({ id: `a${index}`, name: ['=HYPERLINK("x")', '+358', '-miinus; "puoli"', '@nimi'][index] ?? '', sector, group: 'Ryhmä, iso', at: [index * 150, 0] })),
      links: STRENGTHS.map((strength, index) => ({ from: `a${index}`, to: `a${index + 1}`, strength, about: '=1+1' })),
    };
    const actors = actorsCsv(network, t);
    expect(actors).toMatch(/^\uFEFF/);
    expect(parseCsv(actors)[1]?.at(-1)).toBe(t('ring-core'));
    expect(read(actors).actors.map(({ name, sector, group }) => [name, sector, group])).toEqual(network.actors.map(({ name, sector, group }) => [name, sector, group]));
    const byId = new Map(network.actors.map(({ id, name }) => [id, name]));
    expect(linked(read(linksCsv(network, t)))).toEqual(network.links.map(({ from, to, strength, about }) => [byId.get(from), byId.get(to), strength, about]));
    for (const cell of [...actors.slice(1).split('\r\n'), ...linksCsv(network, t).slice(1).split('\r\n')]) expect(cell).not.toMatch(/^"?[=+\-@]/);
  });
});
