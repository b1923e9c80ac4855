import { type Actor, type Id, type Link, listEntries, listLinks, type Registry, type Strength, type WorkbookDocument } from '@/blockkit';
import { normaliseName } from '@/lib/normaliseName';
import { type Place, placesByActor, type Point } from '../model';
import type { NetworkActor } from './network';
import { fitPlaces } from './places';
import type { Incoming, Problem } from './problems';

type Completion = Partial<Pick<Actor, 'sector' | 'group'>>;

/** An actor of the file whom nobody here knows. `id` is that of the actor to be. */
export interface NewActor {
  readonly id: Id;
  readonly actor: NetworkActor;
}

/** An actor of the file who is in the workbook already. */
export interface KnownActor {
  readonly actor: Actor;
  /** What the workbook does not know of them yet. */
  readonly completion: Completion;
  /** Their place in this picture. */
  readonly place: Place | null;
  /** Their place in the file. */
  readonly at: Point | null;
}

export interface PlannedLink {
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
  /** `null`: the file does not say. */
  readonly strength: Strength | null;
  readonly about: string;
}

/** A link that is here already and that the file tells otherwise of. */
export interface ChangedLink {
  readonly link: Link;
  readonly changes: Partial<Pick<Link, 'strength' | 'about'>>;
}

/** What a file would do to one picture. Nothing has been done yet. */
export interface ImportPlan {
  readonly newActors: readonly NewActor[];
  readonly knownActors: readonly KnownActor[];
  readonly newLinks: readonly PlannedLink[];
  readonly changedLinks: readonly ChangedLink[];
  /** Links that stay as they are. */
  readonly sameLinks: number;
  readonly problems: readonly Problem[];
}

const keyOf = (name: string): string => normaliseName(name) || name.trim();
const pairOf = (from: Id, to: Id): string => (from < to ? `${from} ${to}` : `${to} ${from}`);
const RANK: Record<Strength, number> = { wished: 0, weak: 1, strong: 2 };

/** The workbook's actors by name; among those of one name the id of the file decides. */
function finder(document: WorkbookDocument): (actor: NetworkActor) => Actor | undefined {
  const byName = new Map<string, Actor[]>();
  for (const actor of listEntries(document.actors)) {
    const key = keyOf(actor.name);
    if (key !== '') byName.set(key, [...(byName.get(key) ?? []), actor]);
  }
  return ({ id, name }) => {
    const same = byName.get(keyOf(name));
    return same?.find((one) => one.id === id) ?? same?.[0];
  };
}

/**
 * Compares a file with the workbook: who and which links are new, known or changed. Actors are matched by
 * `normaliseName`; one name is one actor; of several links between two the strongest counts.
 */
export function planImport(
  incoming: Incoming, document: WorkbookDocument, picture: { readonly places: Registry<Place>; readonly links: Id }, newId: () => Id,
): ImportPlan {
  const find = finder(document);
  const fit = fitPlaces(incoming.actors.flatMap(({ at }) => (at ? [at] : [])));
  const places = placesByActor(picture.places);
  const ids = new Map<string, Id>();
  const newByName = new Map<string, Id>();
  const newActors: NewActor[] = [];
  const knownActors = new Map<Id, KnownActor>();
  const problems = [...incoming.problems];
  incoming.actors.forEach((actor, index) => {
    const known = find(actor);
    const at = actor.at && fit(actor.at);
    const key = keyOf(actor.name);
    if (known) {
      ids.set(actor.id, known.id);
      if (!knownActors.has(known.id)) knownActors.set(known.id, { actor: known, completion: completionOf(known, actor), place: places.get(known.id) ?? null, at });
    } else if (key === '') problems.push({ code: 'no-name', place: index + 1, text: actor.id });
    else {
      const id = newByName.get(key) ?? newId();
      ids.set(actor.id, id);
      if (newByName.has(key)) return;
      newByName.set(key, id);
      newActors.push({ id, actor: { ...actor, name: actor.name.trim(), at } });
    }
  });

  const wanted = new Map<string, PlannedLink>();
  for (const { from: one, to: other, strength, about } of incoming.links) {
    const from = ids.get(one);
    const to = ids.get(other);
    if (from === undefined || to === undefined || from === to) continue;
    const earlier = wanted.get(pairOf(from, to));
    if (!earlier) wanted.set(pairOf(from, to), { id: newId(), from, to, strength, about: about.trim() });
    else wanted.set(pairOf(from, to), { ...earlier, strength: stronger(earlier.strength, strength), about: joined(earlier.about, about.trim()) });
  }
  const current = new Map<string, Link[]>();
  for (const link of listLinks(document, picture.links)) {
    const pair = pairOf(link.from, link.to);
    current.set(pair, [...(current.get(pair) ?? []), link]);
  }
  const newLinks: PlannedLink[] = [];
  const changedLinks: ChangedLink[] = [];
  for (const [pair, link] of wanted) {
    const here = current.get(pair);
    if (!here?.[0]) newLinks.push(link);
    // Several links between two say more than a file can: they stay.
    else if (here.length === 1) {
      const changes = differencesOf(here[0], link);
      if (Object.keys(changes).length > 0) changedLinks.push({ link: here[0], changes });
    }
  }
  return { newActors, knownActors: [...knownActors.values()], newLinks, changedLinks, sameLinks: wanted.size - newLinks.length - changedLinks.length, problems };
}

/** Fills what is empty; overwrites nothing. */
const completionOf = (known: Actor, { sector, group }: NetworkActor): Completion => ({
  ...(known.sector === '' && sector !== '' && { sector }),
  ...(known.group.trim() === '' && group.trim() !== '' && { group: group.trim() }),
});

const stronger = (a: Strength | null, b: Strength | null): Strength | null => (a === null ? b : b === null || RANK[a] >= RANK[b] ? a : b);

const joined = (a: string, b: string): string => (b === '' || a.split('; ').includes(b) ? a : a === '' ? b : `${a}; ${b}`);

const differencesOf = (link: Link, { strength, about }: PlannedLink): ChangedLink['changes'] => ({
  ...(strength !== null && strength !== link.strength && { strength }),
  ...(about !== '' && about !== link.about.trim() && { about }),
});
