import { type Actor, type Id, type Link, type Registry } from '@/blockkit';
import { type Picture, type Place, placesByActor } from '../model';
import type { Scene, SceneLink, SceneNode } from './types';

export interface SceneSource {
  readonly actors: Registry<Actor>;
  readonly picture: Pick<Picture, 'places' | 'ground' | 'photo' | 'photoWidth'>;
  /** The links that the picture shows, see `listLinks`. */
  readonly links: readonly Link[];
  readonly ringNames: Scene['ringNames'];
  /** Outlines the actors' groups. */
  readonly showGroups?: boolean;
  /** What is seen; default everything. Hidden actors take their links along. */
  readonly filter?: { readonly actor?: (actor: Actor) => boolean; readonly link?: (link: Link) => boolean };
}

const SMALLEST = 8;
const LARGEST = 15;
/** Of how many links an actor has at least, and what share of actors at most, for its name to be set bold. */
const MAIN_DEGREE = 4;
const MAIN_SHARE = 0.12;

/** Half the width of an actor with so many links: its ground grows with them. */
const radiusOf = (degree: number): number => Math.min(LARGEST, Math.round((SMALLEST + 1.7 * Math.sqrt(degree)) * 2) / 2);

interface Made {
  readonly actor: Actor;
  readonly degree: number;
  readonly isMain: boolean;
  readonly node: SceneNode;
}

const nodes = new WeakMap<Place, Made>();

/** The node of a place: the same object as long as nothing of it has changed. */
function nodeOf(place: Place, actor: Actor, degree: number, isMain: boolean): SceneNode {
  const made = nodes.get(place);
  if (made && made.actor === actor && made.degree === degree && made.isMain === isMain) return made.node;
  const node: SceneNode = { id: actor.id, at: place.at, r: radiusOf(degree), sector: actor.sector, label: actor.name.trim(), isMain };
  if (Object.isFrozen(place)) nodes.set(place, { actor, degree, isMain, node });
  return node;
}

/** How many links an actor needs to be among the main ones. */
function mainDegree(degrees: Iterable<number>, count: number): number {
  const sorted = [...degrees].sort((a, b) => b - a);
  return Math.max(MAIN_DEGREE, sorted[Math.floor(count * MAIN_SHARE)] ?? 0);
}

/**
 * A picture of the network as data to draw: actors that stand in it and the links between them. Nodes of unchanged
 * places are the same objects as before, so that what follows can tell what has changed.
 */
export function buildScene({ actors, picture, links, ringNames, showGroups = false, filter = {} }: SceneSource): Scene {
  const shown: { readonly actor: Actor; readonly place: Place }[] = [];
  const ids = new Set<Id>();
  for (const [id, place] of placesByActor(picture.places)) {
    const actor = actors[id];
    if (!actor || actor.del !== undefined || filter.actor?.(actor) === false) continue;
    shown.push({ actor, place });
    ids.add(id);
  }
  const seen: SceneLink[] = [];
  const degrees = new Map<Id, number>();
  for (const link of links) {
    if (!ids.has(link.from) || !ids.has(link.to) || link.from === link.to || filter.link?.(link) === false) continue;
    seen.push(link);
    degrees.set(link.from, (degrees.get(link.from) ?? 0) + 1);
    degrees.set(link.to, (degrees.get(link.to) ?? 0) + 1);
  }
  const main = mainDegree(degrees.values(), shown.length);
  return {
    nodes: shown.map(({ actor, place }) => {
      const degree = degrees.get(actor.id) ?? 0;
      return nodeOf(place, actor, degree, degree >= main);
    }),
    links: seen,
    ground: picture.ground,
    ringNames,
    groups: showGroups ? groupsOf(shown.map(({ actor }) => actor)) : [],
    photo: picture.photo === '' ? null : { src: picture.photo, width: picture.photoWidth },
  };
}

/** Actors by the names of their groups, however they are written. */
function groupsOf(actors: readonly Actor[]): Scene['groups'] {
  const groups = new Map<string, { readonly name: string; readonly nodes: Id[] }>();
  for (const { id, group } of actors) {
    const name = group.trim();
    if (name === '') continue;
    const key = name.toLocaleLowerCase('fi');
    const known = groups.get(key);
    if (known) known.nodes.push(id);
    else groups.set(key, { name, nodes: [id] });
  }
  return [...groups.values()];
}
