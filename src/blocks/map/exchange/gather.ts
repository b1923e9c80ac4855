import type { Sector } from '@/blockkit';
import { err, ok, type Result } from '@/lib/result';
import type { Point } from '../model';
import { type Incoming, MAX_ACTORS, MAX_LINKS, type Problem, type ReadProblem } from './problems';
import { strengthsOfWeights } from './weights';
import { sectorOf, strengthOf } from './words';

/** A node as a file tells of it. */
export interface RawNode {
  /** Where it is told: see `Problem.place`. */
  readonly place: number;
  readonly id: string;
  readonly name: string;
  readonly sector: string;
  readonly group: string;
  readonly at: Point | null;
}

/** An edge as a file tells of it. */
export interface RawEdge {
  readonly place: number;
  readonly from: string;
  readonly to: string;
  readonly strength: string;
  readonly weight: number | null;
  readonly about: string;
}

export const numberOf = (text: string | null | undefined): number | null => {
  const number = Number(text?.trim().replace(',', '.') || NaN);
  return Number.isFinite(number) ? number : null;
};

export const pointOf = (x: number | null, y: number | null): Point | null => (x === null || y === null ? null : [x, y]);

/**
 * What the nodes and edges of a file say, in our words. Edges lose their direction. A strength in words counts
 * before a weight; weights are read by `strengthsOfWeights`.
 */
export function gather(nodes: readonly RawNode[], edges: readonly RawEdge[]): Result<Incoming, ReadProblem> {
  if (nodes.length === 0) return err({ code: 'no-nodes' });
  if (nodes.length > MAX_ACTORS) return err({ code: 'too-big', limit: String(MAX_ACTORS) });
  if (edges.length > MAX_LINKS) return err({ code: 'too-big', limit: String(MAX_LINKS) });
  const problems: Problem[] = [];
  const strangeSectors = new Set<string>();
  const readSector = (text: string, place: number): Sector | '' => {
    const sector = sectorOf(text) ?? '';
    // A word that is no sector is told of once.
    if (sector === '' && text.trim() !== '' && !strangeSectors.has(text)) {
      strangeSectors.add(text);
      problems.push({ code: 'unknown-sector', place, text });
    }
    return sector;
  };
  const actors = nodes.map(({ place, ...node }) => ({ ...node, sector: readSector(node.sector, place) }));
  const ids = new Set(nodes.map(({ id }) => id));
  const numbers = edges.map(({ strength }) => numberOf(strength));
  // One and two are words for weak and strong, unless the numbers go on.
  const isScale = numbers.some((number) => number !== null && number !== 1 && number !== 2);
  const byWeight = strengthsOfWeights(edges.map(({ weight }, index) => (isScale ? (numbers[index] ?? null) : weight)));
  const links = edges.flatMap(({ place, from, to, strength, about }, index) => {
    const missing = [from, to].find((id) => !ids.has(id));
    if (missing !== undefined) problems.push({ code: 'unknown-end', place, text: missing });
    else if (from === to) problems.push({ code: 'loop', place, text: from });
    else {
      const isNumber = isScale && numbers[index] !== null;
      const said = isNumber ? null : strengthOf(strength);
      if (said === null && !isNumber && strength.trim() !== '') problems.push({ code: 'unknown-strength', place, text: strength });
      return [{ from, to, strength: said ?? byWeight[index] ?? null, about }];
    }
    return [];
  });
  return ok({ actors, links, problems });
}
