import { describe, expect, it } from 'vitest';
import { type Phase, phaseLength } from './model';
import { halvesBetween, halvesOfMonths, listEdges, monthsOfPhase, moveEdge } from './phases';

const phase = (id: string, start: number, end: number): Phase => ({ id, number: 1, name: id, help: '', start, end });
const edgeAt = (phases: readonly Phase[], half: number) => {
  const edge = listEdges(phases).find((one) => one.half === half);
  if (!edge) throw new Error('no edge');
  return edge;
};

describe('edges of phases', () => {
  it('are shared by those that meet', () => {
    const edges = listEdges([phase('a', 0, 6), phase('b', 6, 20), phase('c', 20, 0)]);
    expect(edges.map(({ half, ends, starts }) => [half, ends.map(({ id }) => id), starts.map(({ id }) => id)])).toEqual([
      [0, ['c'], ['a']], [6, ['a'], ['b']], [20, ['b'], ['c']],
    ]);
  });

  it('move for both sides at once, also over New Year', () => {
    const phases = [phase('a', 0, 6), phase('b', 6, 20), phase('c', 20, 0)];
    expect(moveEdge(edgeAt(phases, 6), 3)).toEqual([{ id: 'a', start: 0, end: 9 }, { id: 'b', start: 9, end: 20 }]);
    expect(moveEdge(edgeAt(phases, 0), -1)).toEqual([{ id: 'c', start: 20, end: 23 }, { id: 'a', start: 23, end: 6 }]);
  });

  it('never make a phase shorter than half a month or longer than a year', () => {
    const phases = [phase('a', 0, 6), phase('b', 6, 20), phase('c', 20, 0)];
    for (const { half } of listEdges(phases)) {
      for (let by = -30; by <= 30; by += 1) {
        const moved = moveEdge(edgeAt(phases, half), by);
        const after = phases.map((one) => ({ ...one, ...moved.find(({ id }) => id === one.id) }));
        expect(after.reduce((sum, one) => sum + phaseLength(one), 0)).toBe(24);
        for (const one of after) expect(phaseLength(one)).toBeGreaterThanOrEqual(1);
      }
    }
  });

  it('go the shorter way', () => {
    expect(halvesBetween(23, 1)).toBe(2);
    expect(halvesBetween(1, 23)).toBe(-2);
    expect(halvesBetween(5, 5)).toBe(0);
  });
});

describe('months of a phase', () => {
  it('come from its half months and lead back to them', () => {
    for (let from = 1; from <= 12; from += 1) {
      for (let to = 1; to <= 12; to += 1) expect(monthsOfPhase(halvesOfMonths({ from, to }))).toEqual({ from, to });
    }
    expect(monthsOfPhase({ start: 1, end: 5 })).toEqual({ from: 1, to: 3 });
  });

  it('are all year when they end where they begin', () => {
    expect(phaseLength(halvesOfMonths({ from: 1, to: 12 }))).toBe(24);
    expect(phaseLength(halvesOfMonths({ from: 11, to: 2 }))).toBe(8);
  });
});
