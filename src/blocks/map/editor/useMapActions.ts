import { useMemo } from 'react';
import { type BlockKey, type Id, type Strength, useGetDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { normaliseName } from '@/lib/normaliseName';
import { announce, toast } from '@/ui';
import { drawActor, drawLinks, movePlaces, type NewLink, nudgePlaces, pinPlaces, placeActors, putBack, setStrength, takeOff } from '../commands';
import type { MapConfig, MapState, Point } from '../model';
import { type PictureContent, readPicture } from '../readPicture';
import { freePlace } from '../scene/layout';
import { freeSpot, freeSpots, spotInRing } from '../spots';
import { texts } from '../texts';
import type { MapActions } from './MapContext';

interface Options {
  readonly blockKey: BlockKey;
  readonly config: MapConfig;
  readonly pictureId: Id;
  readonly strength: Strength;
  /** Marks what was added. */
  readonly select: (ids: readonly Id[]) => void;
  readonly askRemove: (actor: Id) => void;
  readonly askLink: (actor: Id) => void;
}

/** The actions of one picture. They read the document when they are used: what they do is never stale. */
export function useMapActions({ blockKey, config, pictureId, strength, select, askRemove, askLink }: Options): MapActions {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();

  return useMemo((): MapActions => {
    const block = blockKey;
    const picture = pictureId;
    const content = (): PictureContent | null => {
      const document = getDocument();
      const found = (document.answers[block] as MapState | undefined)?.pictures[picture];
      return found && found.del === undefined ? readPicture(config, found, document) : null;
    };
    const newLink = (from: Id, to: Id): NewLink => ({ id: createId(), from, to, strength });
    const points = ({ places }: PictureContent): readonly Point[] => [...places.values()].map(({ at }) => at);
    const placesOf = (found: PictureContent, actors: readonly Id[]) => actors.flatMap((id) => found.places.get(id) ?? []);

    const place: MapActions['place'] = (actors, at, from = null) => {
      const found = content();
      if (!found) return;
      const coming = actors.filter((id) => !found.places.has(id));
      const [first] = actors;
      const isLinked = first !== undefined && from !== null && from !== first;
      const spots = at && coming.length === 1 ? [at] : at ? freeSpots(coming.length, at, points(found)) : roomFor(coming.length, points(found));
      run(placeActors, {
        block, picture, links: found.linksId,
        places: coming.map((actor, index) => ({ id: createId(), actor, at: spots[index] ?? [0, 0] })),
        link: isLinked && !isJoined(found, from, first) ? newLink(from, first) : null,
      });
      select(actors);
      if (coming.length > 1) announce(t('placedMany', { count: coming.length }));
    };

    return {
      askRemove,
      askLink,
      place,
      add: (name, at, from = null) => {
        const found = content();
        const trimmed = name.trim();
        if (!found || trimmed === '') return null;
        const wanted = normaliseName(trimmed) || trimmed;
        const known = [...found.actors, ...found.absent].find((actor) => (normaliseName(actor.name) || actor.name.trim()) === wanted);
        if (known) {
          if (found.places.has(known.id)) announce(t('alreadyThere', { name: known.name }));
          place([known.id], at, from);
          return known.id;
        }
        const actor = createId();
        run(drawActor, {
          block, picture, name: trimmed, links: found.linksId,
          place: { id: createId(), actor, at: freeSpot(at, points(found)) },
          link: from === null ? null : newLink(from, actor),
        });
        select([actor]);
        announce(t('added', { name: trimmed }));
        return actor;
      },
      move: (moves) => {
        const found = content();
        if (!found) return;
        run(movePlaces, { block, picture, moves: moves.flatMap(({ id, at }) => placesOf(found, [id]).map((one) => ({ id: one.id, at }))) });
      },
      nudge: (actors, [dx, dy]) => {
        const found = content();
        if (!found) return;
        run(nudgePlaces, { block, picture, moves: placesOf(found, actors).map(({ id, at }) => ({ id, at: [at[0] + dx, at[1] + dy] as const })) });
      },
      moveToRing: (actors, ring) => {
        const found = content();
        if (!found) return;
        const moving = placesOf(found, actors);
        const taken: Point[] = [...found.places.values()].filter((one) => !moving.includes(one)).map(({ at }) => at);
        const moves = moving.map(({ id, at }) => {
          const spot = spotInRing(ring, at, taken);
          taken.push(spot);
          return { id, at: spot };
        });
        run(movePlaces, { block, picture, moves });
        announce(t('movedToRing', { ring: t(ring) }));
      },
      pin: (actors, pinned) => {
        const found = content();
        if (found) run(pinPlaces, { block, picture, ids: placesOf(found, actors).map(({ id }) => id), pinned });
      },
      link: (from, to, given = strength, about = '') => {
        const found = content();
        if (!found || from === to) return null;
        const known = found.links.find((link) => joins(link, from, to));
        if (known) {
          run(setStrength, { ids: [known.id], strength: given });
          select([known.id]);
          return known.id;
        }
        const id = createId();
        const missing = [from, to].filter((end) => !found.places.has(end));
        const spots = freeSpots(missing.length, found.places.get(from)?.at ?? found.places.get(to)?.at ?? [0, 0], points(found));
        run(drawLinks, {
          block, picture, links: found.linksId, drawn: [{ id, from, to, strength: given, about }],
          places: missing.map((end, index) => ({ id: createId(), actor: end, at: spots[index] ?? [0, 0] })),
        });
        const { actors } = getDocument();
        announce(t('linked', { from: actors[from]?.name ?? '', to: actors[to]?.name ?? '', strength: t(given) }));
        return id;
      },
      setStrength: (ids, given) => {
        run(setStrength, { ids, strength: given });
        announce(t('strengthSet', { count: ids.length, strength: t(given) }));
      },
      takeOff: (ids) => {
        const found = content();
        if (!found || ids.length === 0) return;
        const actors = ids.filter((id) => found.places.has(id));
        const linkIds = ids.filter((id) => found.links.some((link) => link.id === id));
        if (actors.length + linkIds.length === 0) return;
        const taken = { block, picture, links: found.linksId, actors, linkIds, now: Date.now() };
        run(takeOff, taken);
        const name = found.actors.find(({ id }) => id === actors[0])?.name;
        const text = actors.length === 1 ? t('takenOff', { name: name || t('unnamed') })
          : actors.length > 1 ? t('takenOffMany', { count: actors.length }) : t('linksRemoved', { count: linkIds.length });
        toast({ text, action: { label: t('restore'), onAction: () => run(putBack, taken) } });
      },
    };
  }, [askLink, askRemove, blockKey, config, getDocument, pictureId, run, select, strength, t]);
}

/** Places for newcomers who have not been shown where to stand. */
function roomFor(count: number, taken: readonly Point[]): readonly Point[] {
  const nodes = taken.map((at) => ({ at }));
  return Array.from({ length: count }, () => {
    const at = freePlace(nodes);
    nodes.push({ at });
    return at;
  });
}

const joins = (link: { readonly from: Id; readonly to: Id }, one: Id, other: Id): boolean =>
  (link.from === one && link.to === other) || (link.from === other && link.to === one);

const isJoined = ({ links }: PictureContent, one: Id, other: Id): boolean => links.some((link) => joins(link, one, other));
