import { describe, expect, it } from 'vitest';
import type { Actor, Link } from '@/blockkit';
import { figureToSvg } from '@/blockkit/figureSvg';
import { sampleGraph } from '../../../../tests/bench/map/graph';
import { type Place, type Point, ringOf } from '../model';
import { waysToBreak } from './breakLabel';
import { buildScene } from './buildScene';
import { compileScene } from './drawing';
import { sceneToFigure } from './figure';
import { labelsAt } from './labelsAt';
import { freePlace, type LayoutKind, layoutScene } from './layout';
import type { Scene } from './types';

const overlap = (a: readonly number[], b: readonly number[]): boolean =>
  (a[0] as number) < (b[2] as number) && (b[0] as number) < (a[2] as number) && (a[1] as number) < (b[3] as number) && (b[1] as number) < (a[3] as number);

const laidOut = async (scene: Scene, kind: LayoutKind): Promise<Scene> => {
  const places = await layoutScene({ nodes: scene.nodes.map((node) => ({ ...node, pinned: false })), links: scene.links, kind });
  return { ...scene, nodes: scene.nodes.map((node) => ({ ...node, at: places.get(node.id) ?? node.at })) };
};

const onRings = (count: number, links: number): Scene => {
  const graph = sampleGraph(count, links);
  return {
    ...graph,
    ground: 'rings',
    nodes: graph.nodes.map((node, i): Scene['nodes'][number] => {
      const [r, t] = [[110, 280, 450][Math.min(2, Math.floor(i / 6))] as number, i * 2.4];
      return { ...node, at: [r * Math.cos(t), r * Math.sin(t)] };
    }),
  };
};

describe('names on the map', () => {
  it.each([['rings', onRings(40, 86)], ['random', sampleGraph(60, 120)], ['crowded', sampleGraph(150, 450, 3)], ['large', sampleGraph(1000, 3000)]])(
    'never lie over each other or over a node (%s)', (_, scene) => {
      const drawing = compileScene(scene);
      for (const k of [1, 0.6, 0.3]) {
        const { places } = labelsAt(drawing, k);
        const boxes = places.flatMap((place, i) => (place ? [{ i, box: place.box }] : []));
        expect(boxes.length).toBeGreaterThan(0);
        const isCovered = ({ i, box }: (typeof boxes)[number]): boolean => scene.nodes.some(({ at: [x, y], r }, node) =>
          node !== i && Math.hypot(Math.max(box[0] - x, 0, x - box[2]), Math.max(box[1] - y, 0, y - box[3])) < r * 0.99);
        expect(boxes.filter(({ box }, at) => boxes.slice(at + 1).some((other) => overlap(box, other.box)))).toEqual([]);
        if (k >= 0.6) expect(boxes.filter(isCovered)).toEqual([]);
      }
    });

  it('are all there at reading size once a layout has made room', async () => {
    for (const kind of ['force', 'sector', 'ring'] as const) {
      const { places } = labelsAt(compileScene(await laidOut(onRings(40, 86), kind)), 1);
      expect(places.filter((place) => place === null)).toEqual([]);
    }
  });

  it('keep the important ones longest', () => {
    const scene = sampleGraph(400, 1200);
    const { places } = labelsAt(compileScene(scene), 0.3);
    const share = (isMain: boolean): number => {
      const nodes = scene.nodes.flatMap((node, i) => (node.isMain === isMain ? [places[i]] : []));
      return nodes.filter(Boolean).length / nodes.length;
    };
    expect(share(true)).toBeGreaterThan(2 * share(false));
  });

  it('break at spaces and hyphens, and are cut only when one word is too long', () => {
    expect(waysToBreak('Maahanmuuttajien tukiyhdistys', 14, false)[0]).toEqual(['Maahanmuuttajien', 'tukiyhdistys']);
    expect(waysToBreak('4H', 14, false)).toEqual([['4H']]);
    expect(waysToBreak('  ', 14, false)).toEqual([]);
    const [lines = []] = waysToBreak('Kunnallisvalitusviranomaisyhteistyöneuvottelukuntajärjestelmä', 14, false);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Kunnallis.*…$/);
  });
});

describe('a figure of the network', () => {
  const scene = onRings(40, 86);

  it.each([undefined, 700])('holds every node, link and name (width %s)', (width) => {
    const figure = sceneToFigure(scene, { alt: 'Kuva', ...(width && { width }) });
    const texts = figure.shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text.replace(/\s+/g, ' ')] : []));
    for (const { label } of scene.nodes) expect(texts).toContain(label);
    for (const name of scene.ringNames) expect(texts).toContain(name);
    expect(figure.shapes.filter(({ shape }) => shape === 'curve')).toHaveLength(scene.links.length);
    const nodes = figure.shapes.filter((shape) => shape.shape !== 'text' && shape.shape !== 'curve' && !(shape.shape === 'circle' && shape.stroke === 'rule') && !(shape.shape === 'line' && !shape.closed));
    expect(nodes).toHaveLength(scene.nodes.length);
  });

  it('stays within its size, and type is never under 13 units', () => {
    const figure = sceneToFigure(scene, { alt: 'Kuva', width: 800 });
    expect(figure.size[0]).toBeLessThanOrEqual(800);
    for (const shape of figure.shapes) {
      if (shape.shape !== 'text') continue;
      expect(shape.size).toBeGreaterThanOrEqual(12.5);
      expect(shape.at[0]).toBeGreaterThanOrEqual(0);
      expect(shape.at[0]).toBeLessThanOrEqual(figure.size[0]);
      expect(shape.at[1]).toBeLessThanOrEqual(figure.size[1]);
    }
  });

  it('of 600 actors still names them all', () => {
    const big = sampleGraph(600, 1500);
    const figure = sceneToFigure(big, { alt: 'Kuva', width: 800 });
    const texts = new Set(figure.shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text.replace(/\s+/g, ' ')] : [])));
    expect(big.nodes.filter(({ label }) => !texts.has(label))).toEqual([]);
  });

  it('becomes an SVG file that is valid whatever names hold', () => {
    const [first, ...rest] = scene.nodes;
    if (!first) throw new Error('No node');
    const named: Scene = { ...scene, nodes: [{ ...first, label: `Äiti & "Poika" <oy> ]]> \u0007\uD800 'k'` }, ...rest] };
    const svg = figureToSvg(sceneToFigure(named, { alt: 'Viisi < kuusi & "seitsemän"' }), { title: 'Verkosto & me' });
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelector('title')?.textContent).toBe('Verkosto & me');
    expect(parsed.querySelector('desc')?.textContent).toBe('Viisi < kuusi & "seitsemän"');
    expect(parsed.documentElement.textContent).toContain('<oy>');
    expect(svg).not.toContain('var(');
    expect(parsed.querySelectorAll('path, circle, rect').length).toBeGreaterThan(scene.nodes.length + scene.links.length);
  });
});

describe('layouts', () => {
  const graph = onRings(60, 140);
  const nodes = graph.nodes.map((node, i) => ({ ...node, pinned: i % 15 === 0 }));

  it.each(['force', 'sector', 'ring'] as const)('leave pinned actors alone and put nobody over another (%s)', async (kind) => {
    const places = await layoutScene({ nodes, links: graph.links, kind });
    expect([...places.keys()].sort()).toEqual(nodes.filter(({ pinned }) => !pinned).map(({ id }) => id).sort());
    const all = nodes.map(({ id, at, r }) => ({ at: places.get(id) ?? at, r }));
    for (const [i, one] of all.entries()) {
      for (const other of all.slice(i + 1)) expect(Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1])).toBeGreaterThan(one.r + other.r);
    }
  });

  it.each(['force', 'sector', 'ring'] as const)('give the same places every time (%s)', async (kind) => {
    expect(await layoutScene({ nodes, links: graph.links, kind })).toEqual(await layoutScene({ nodes, links: graph.links, kind }));
  });

  it.each(['sector', 'ring'] as const)('keep everybody in their ring (%s)', async (kind) => {
    const places = await layoutScene({ nodes, links: graph.links, kind });
    for (const { id, at } of nodes) {
      const to = places.get(id);
      if (to) expect(ringOf(to)).toBe(ringOf(at));
    }
  });

  it('by sector gives every sector a slice of its own', async () => {
    const places = await layoutScene({ nodes: graph.nodes.map((node) => ({ ...node, pinned: false })), links: graph.links, kind: 'sector' });
    const turns = new Map<string, number[]>();
    for (const { id, sector } of graph.nodes) {
      const [x, y] = places.get(id) as Point;
      turns.set(sector, [...(turns.get(sector) ?? []), (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI)]);
    }
    const spans = [...turns.values()].map((list) => [Math.min(...list), Math.max(...list)] as const).sort((a, b) => a[0] - b[0]);
    for (const [i, span] of spans.entries()) if (i > 0) expect(span[0]).toBeGreaterThan(spans[i - 1]?.[1] as number);
  });

  it('by links bring linked actors nearer than strangers', async () => {
    const scene = await laidOut(sampleGraph(80, 160), 'force');
    const at = new Map(scene.nodes.map((node) => [node.id, node.at]));
    const far = (a: string, b: string): number => Math.hypot((at.get(a)?.[0] ?? 0) - (at.get(b)?.[0] ?? 0), (at.get(a)?.[1] ?? 0) - (at.get(b)?.[1] ?? 0));
    const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
    const ids = scene.nodes.map(({ id }) => id);
    expect(mean(scene.links.map(({ from, to }) => far(from, to)))).toBeLessThan(0.55 * mean(ids.flatMap((a, i) => ids.slice(i + 1).map((b) => far(a, b)))));
  });

  it('hear an abort', async () => {
    await expect(layoutScene({ nodes, links: graph.links, kind: 'force', signal: AbortSignal.abort(new Error('Enough')) })).rejects.toThrow('Enough');
  });

  it('find a new actor a free spot in the ring that is asked for', () => {
    const spots: { at: Point }[] = [...graph.nodes];
    for (const ring of ['core', 'involved', 'edge', undefined] as const) {
      const at = freePlace(spots, ring);
      if (ring) expect(ringOf(at)).toBe(ring);
      for (const other of spots) expect(Math.hypot(other.at[0] - at[0], other.at[1] - at[1])).toBeGreaterThan(20);
      spots.push({ at });
    }
    expect(freePlace([])).toEqual([0, 0]);
  });
});

describe('a scene', () => {
  const actor = (id: string, over: Partial<Actor> = {}): Actor =>
    ({ id, pos: id, type: 'organisation', name: `Toimija ${id}`, organisation: '', sector: 'public', group: '', tags: [], contact: '', note: '', ...over });
  const place = (id: string, at: Point): Place => Object.freeze({ id: `p-${id}`, pos: id, actor: id, at, pinned: false });
  const link = (from: string, to: string): Link => ({ id: `${from}${to}`, pos: from, from, to, strength: 'weak', about: '', note: '' });
  const byId = <T extends { readonly id: string }>(list: readonly T[]): Readonly<Record<string, T>> => Object.freeze(Object.fromEntries(list.map((entry) => [entry.id, entry])));
  const actors = byId([actor('a'), actor('b', { group: 'Tori' }), actor('c', { group: 'tori ' }), actor('d', { del: 1 })]);
  const places = byId([place('a', [0, 0]), place('b', [10, 0]), place('c', [20, 0]), place('d', [30, 0])]);
  const links = [link('a', 'b'), link('b', 'c'), link('c', 'd')];
  const ringNames = ['ydin', 'mukana', 'kehällä'] as const;
  const picture = { places, ground: 'rings', photo: '', photoWidth: 1200 } as const;

  it('holds the actors that stand in the picture, and links between them', () => {
    const scene = buildScene({ actors, picture, links, ringNames, showGroups: true });
    expect(scene.nodes.map(({ label }) => label)).toEqual(['Toimija a', 'Toimija b', 'Toimija c']);
    expect(scene.links.map(({ id }) => id)).toEqual(['ab', 'bc']);
    expect(scene.groups).toEqual([{ name: 'Tori', nodes: ['b', 'c'] }]);
    expect(scene.nodes[1]?.r).toBeGreaterThan(scene.nodes[0]?.r as number);
  });

  it('shares what has not changed when one actor moves', () => {
    const before = buildScene({ actors, picture, links, ringNames });
    const after = buildScene({ actors, picture: { ...picture, places: Object.freeze({ ...places, 'p-b': place('b', [99, 0]) }) }, links, ringNames });
    expect(after.nodes[0]).toBe(before.nodes[0]);
    expect(after.nodes[2]).toBe(before.nodes[2]);
    expect(after.nodes[1]).not.toBe(before.nodes[1]);
    expect(after.nodes[1]?.at).toEqual([99, 0]);
  });

  it('leaves out what is filtered away, and its links', () => {
    const scene = buildScene({ actors, picture, links, ringNames, filter: { actor: ({ id }) => id !== 'b' } });
    expect(scene.nodes).toHaveLength(2);
    expect(scene.links).toEqual([]);
  });
});
