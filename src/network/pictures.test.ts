import { describe, expect, it } from 'vitest';
import { besideChance, chanceBands, comparePictures, gateOf, type Graph, readNetwork } from '@/network';
import { readInWorker } from './readInWorker';

const graph = (ids: string, links: Readonly<Record<string, Graph['links'][number]['strength']>>): Graph => ({
  actors: [...ids].map((id) => ({ id })),
  links: Object.entries(links).map(([pair, strength]) => ({ source: pair[0] as string, target: pair[1] as string, strength })),
});

describe('chance', () => {
  it('gives the same bands every time, and those of the literature', () => {
    const bands = chanceBands(8, 12, 400);
    expect(chanceBands(8, 12, 400)).toEqual(bands);
    expect(bands.degreeCentralisation?.low).toBeCloseTo(0.19, 1);
    expect(bands.degreeCentralisation?.high).toBeCloseTo(0.57, 1);
    const { modularity, transitivity, degreeCentralisation } = chanceBands(40, 82);
    expect(modularity?.low).toBeGreaterThan(0.34);
    expect(modularity?.high).toBeLessThan(0.46);
    expect(transitivity?.high).toBeCloseTo(0.15, 1);
    expect(degreeCentralisation?.low).toBeCloseTo(0.08, 1);
  });

  it('has no band where a figure is undefined', () => {
    expect(chanceBands(2, 1, 5)).toMatchObject({ degreeCentralisation: null, transitivity: null, asplReachable: { low: 1, high: 1 } });
    expect(chanceBands(3, 99, 5).transitivity).toEqual({ low: 1, high: 1 });
  });

  it('is beside a figure above, about or below', () => {
    expect([0.1, 0.3, 0.6].map((figure) => besideChance(figure, { low: 0.2, high: 0.5 }))).toEqual(['less', 'about', 'more']);
    expect(besideChance(null, { low: 0, high: 1 })).toBeNull();
    expect(besideChance(0.5, null)).toBeNull();
  });
});

it('lets the more be said the larger the network is', () => {
  expect([gateOf(4, 9), gateOf(9, 3), gateOf(5, 4), gateOf(9, 20), gateOf(10, 4)]).toEqual(['nothing', 'nothing', 'counts', 'counts', 'ratios']);
});

describe('reading a picture', () => {
  const circles = graph('abcdefghijkl', {
    ab: 'strong', ac: 'strong', ad: 'weak', bc: 'strong', bd: 'weak', cd: 'weak', ef: 'strong', eg: 'weak', eh: 'weak', fg: 'weak', fh: 'weak', gh: 'weak',
    ij: 'weak', ik: 'weak', il: 'weak', jk: 'weak', jl: 'weak', kl: 'weak', de: 'weak', hi: 'weak',
  });

  it('finds clusters only where links gather more than by lot', () => {
    expect(readNetwork(circles).clusters?.map((ids) => ids.join(''))).toEqual(['abcd', 'efgh', 'ijkl']);
    expect(readNetwork(graph('abcdefghijkl', { ab: 'weak', bc: 'weak', cd: 'weak', de: 'weak' })).clusters).toBeNull();
  });

  it('says nothing of the smallest pictures', () => {
    expect(readNetwork(graph('abcd', { ab: 'weak', bc: 'weak', cd: 'weak', da: 'wished' }))).toMatchObject({ suggestions: [], wished: [], clusters: null, besideChance: null });
  });

  it('gives the same aside, and stops when it is no longer wanted', async () => {
    expect(await readInWorker(circles, new AbortController().signal)).toEqual(readNetwork(circles));
    const late = new Error('no longer wanted');
    await expect(readInWorker(circles, AbortSignal.abort(late))).rejects.toBe(late);
  });
});

describe('comparing two pictures', () => {
  const before = graph('abcd', { ab: 'weak', bc: 'strong', cd: 'weak', ad: 'wished' });
  const after = graph('abde', { ba: 'strong', da: 'weak', de: 'wished' });

  it('finds who and what is new, gone, stronger and weaker', () => {
    expect(comparePictures(before, after)).toMatchObject({
      newActors: ['e'], lostActors: ['c'], newLinks: [['a', 'd']], lostLinks: [['b', 'c'], ['c', 'd']], stronger: [['a', 'b']], weaker: [], wishesMet: [['a', 'd']],
      before: { n: 4, m: 3 }, after: { n: 4, m: 2 },
    });
    expect(comparePictures(after, before)).toMatchObject({ newActors: ['c'], stronger: [], weaker: [['a', 'b']], lostLinks: [['a', 'd']], wishesMet: [] });
  });

  it('finds nothing between a picture and itself', () => {
    expect(comparePictures(before, before)).toMatchObject({ newActors: [], lostActors: [], newLinks: [], lostLinks: [], stronger: [], weaker: [], wishesMet: [] });
  });
});
