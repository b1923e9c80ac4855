import { describe, expect, it } from 'vitest';
import { type BlockKey, type Id, listEntries, listLinks, removeActor, type WorkbookDocument } from '@/blockkit';
import { createDocumentState, createWorkbookStore, type LocalWorkbookStore } from '@/store';
import type { Template } from '@/template';
import { seededRandom, syncAll } from '../../../tests/storeFixture';
import { copyPicture, drawActor, drawLinks, movePlaces, pictureCommands, pinPlaces, placeActors, putBack, removePicture, restorePicture, takeOff } from './commands';
import { initialState, linksOf, listPictures, type MapConfig, type MapState, stateSchema } from './model';
import { readPicture } from './readPicture';
import { sceneOf } from './sceneOf';
import { texts } from './texts';

const BLOCK: BlockKey = 's.map';
const PICTURE = 'today';
const config: MapConfig = {};

const template: Template = {
  format: 'keha-template', formatVersion: 1, id: 'map', version: 1, languages: ['fi'], name: 'Kartta', description: '', effort: '', cloth: 'lake',
  emblem: { size: [1, 1], alt: '', shapes: [] }, parts: [{ id: 'one', title: 'Yksi' }],
  sections: [{
    id: 's', part: 'one', title: 'Osio', question: 'Mitä?', guidance: { about: [], howTo: [], questions: [], sources: [] }, blocks: [{ id: 'map', kind: 'map' }],
  }],
};

function replicas(count: number): LocalWorkbookStore[] {
  const state = createDocumentState({ template, initialState: () => initialState(config), name: 'Verkosto', language: 'fi', created: 1 });
  return Array.from({ length: count }, (_, at) => createWorkbookStore({ updates: [state], clientId: 500 + at }));
}

const stateOf = (document: WorkbookDocument): MapState => document.answers[BLOCK] as MapState;

const contentOf = (document: WorkbookDocument, picture: Id = PICTURE) => {
  const found = stateOf(document).pictures[picture];
  if (!found) throw new Error('The picture is gone');
  return readPicture(config, found, document);
};

const draw = (store: LocalWorkbookStore, id: Id, at: readonly [number, number] = [0, 0]): void =>
  store.run(drawActor, { block: BLOCK, picture: PICTURE, name: id, place: { id: `place-${id}`, actor: id, at } });

const link = (store: LocalWorkbookStore, from: Id, to: Id, id = `${from}-${to}`): void =>
  store.run(drawLinks, { block: BLOCK, picture: PICTURE, links: '', drawn: [{ id, from, to, strength: 'strong' }], places: [] });

/** Everything that must hold of a document, however it came to be. */
function expectDrawable(document: WorkbookDocument): void {
  expect(stateSchema.safeParse(stateOf(document)).error).toBeUndefined();
  const t = texts.translator('fi');
  for (const picture of listPictures(stateOf(document))) {
    const content = readPicture(config, picture, document);
    const scene = sceneOf(content, document.actors, t);
    const ids = scene.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { from, to } of scene.links) expect(ids).toEqual(expect.arrayContaining([from, to]));
    for (const { at } of scene.nodes) expect(at.every(Number.isFinite)).toBe(true);
  }
}

function expectSame(stores: readonly LocalWorkbookStore[]): WorkbookDocument {
  syncAll(stores);
  const [first, ...others] = stores.map((store) => store.getSnapshot());
  for (const other of others) expect(other).toEqual(first);
  if (!first) throw new Error('No stores');
  expectDrawable(first);
  return first;
}

describe('two people who draw the same map at once', () => {
  it('both see all that both have drawn', () => {
    const [one, two] = replicas(2) as [LocalWorkbookStore, LocalWorkbookStore];
    draw(one, 'ohjaamo', [10, 10]);
    draw(two, 'kela', [90, 10]);
    syncAll([one, two]);
    link(one, 'ohjaamo', 'kela', 'first');
    link(two, 'kela', 'ohjaamo', 'second');
    const document = expectSame([one, two]);
    expect(contentOf(document).actors.map(({ name }) => name).sort()).toEqual(['kela', 'ohjaamo']);
    expect(contentOf(document).drawn).toHaveLength(2);
  });

  it('place the same actor twice: it stands in one place, moves as one and goes as one', () => {
    const [one, two] = replicas(2) as [LocalWorkbookStore, LocalWorkbookStore];
    draw(one, 'kela');
    one.run(takeOff, { block: BLOCK, picture: PICTURE, links: '', actors: ['kela'], linkIds: [], now: 5 });
    syncAll([one, two]);
    one.run(placeActors, { block: BLOCK, picture: PICTURE, places: [{ id: 'from-one', actor: 'kela', at: [100, 0] }] });
    two.run(placeActors, { block: BLOCK, picture: PICTURE, places: [{ id: 'from-two', actor: 'kela', at: [0, 100] }] });
    const both = expectSame([one, two]);
    expect(contentOf(both).actors).toHaveLength(1);
    const shown = contentOf(both).places.get('kela');
    one.run(movePlaces, { block: BLOCK, picture: PICTURE, moves: [{ id: shown?.id ?? '', at: [7, 8] }] });
    expect(contentOf(expectSame([one, two])).places.get('kela')?.at).toEqual([7, 8]);
    two.run(takeOff, { block: BLOCK, picture: PICTURE, links: '', actors: ['kela'], linkIds: [], now: 9 });
    expect(contentOf(expectSame([one, two])).actors).toEqual([]);
    two.run(putBack, { block: BLOCK, picture: PICTURE, links: '', actors: ['kela'], linkIds: [], now: 9 });
    expect(contentOf(expectSame([one, two])).places.get('kela')?.at).toEqual([7, 8]);
  });

  it('move different actors, and each keeps the place it was given', () => {
    const [one, two] = replicas(2) as [LocalWorkbookStore, LocalWorkbookStore];
    draw(one, 'a');
    draw(one, 'b');
    syncAll([one, two]);
    one.run(movePlaces, { block: BLOCK, picture: PICTURE, moves: [{ id: 'place-a', at: [1, 2] }] });
    two.run(movePlaces, { block: BLOCK, picture: PICTURE, moves: [{ id: 'place-b', at: [3.04, 4.06] }] });
    const { places } = contentOf(expectSame([one, two]));
    expect([places.get('a')?.at, places.get('b')?.at]).toEqual([[1, 2], [3, 4.1]]);
  });

  it('link to an actor that another removes from the workbook: no link hangs in the air', () => {
    const [one, two] = replicas(2) as [LocalWorkbookStore, LocalWorkbookStore];
    draw(one, 'a');
    draw(one, 'b');
    syncAll([one, two]);
    one.run(removeActor, { id: 'b', now: 3 });
    link(two, 'a', 'b');
    const document = expectSame([one, two]);
    expect(contentOf(document).drawn).toEqual([]);
    expect(listLinks(document)).toEqual([]);
  });

  it('draw in a picture that another throws away: nothing is lost when it comes back', () => {
    const [one, two] = replicas(2) as [LocalWorkbookStore, LocalWorkbookStore];
    draw(one, 'a');
    draw(one, 'b');
    one.run(copyPicture, { block: BLOCK, id: 'ahead', title: 'Huomenna', from: PICTURE, places: [{ id: 'copy-a', actor: 'a', at: [1, 1], pinned: true }], links: [] });
    syncAll([one, two]);
    one.run(removePicture, { block: BLOCK, id: 'ahead', now: 20 });
    two.run(drawLinks, {
      block: BLOCK, picture: 'ahead', links: 'ahead', drawn: [{ id: 'wish', from: 'a', to: 'b', strength: 'wished' }], places: [{ id: 'copy-b', actor: 'b', at: [50, 50] }],
    });
    expect(listPictures(stateOf(expectSame([one, two])))).toHaveLength(1);
    one.run(restorePicture, { block: BLOCK, id: 'ahead', now: 20 });
    const content = contentOf(expectSame([one, two]), 'ahead');
    expect(content.drawn.map(({ id }) => id)).toEqual(['wish']);
    expect(content.places.get('a')?.pinned).toBe(true);
  });

  it.each([1, 2, 3])('converge to a picture that can be drawn whatever they do, run %i', { timeout: 60_000 }, (seed) => {
    const random = seededRandom(seed);
    const stores = replicas(3);
    const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
    let number = 0;
    for (let round = 0; round < 400; round += 1) {
      const store = pick(stores) as LocalWorkbookStore;
      const document = store.getSnapshot();
      const picture = pick(listPictures(stateOf(document)));
      if (!picture) break;
      const links = linksOf(config, picture.id);
      const actors = listEntries(document.actors);
      const [actor, other] = [pick(actors), pick(actors)];
      const place = pick(listEntries(picture.places));
      const id = `n${number++}`;
      const at = [random() * 1000 - 500, random() * 1000 - 500] as const;
      const on = { block: BLOCK, picture: picture.id };
      const kind = Math.floor(random() * 10);
      const luck = random();
      if (kind <= 1) store.run(drawActor, { ...on, name: id, place: { id: `${id}p`, actor: id, at }, links, link: actor ? { id: `${id}l`, from: actor.id, to: id, strength: 'weak' } : null });
      else if (kind === 2 && actor) store.run(placeActors, { ...on, places: [{ id, actor: actor.id, at }] });
      else if (kind === 3 && actor && other) store.run(drawLinks, { ...on, links, drawn: [{ id, from: actor.id, to: other.id, strength: 'wished' }], places: [] });
      else if (kind === 4 && place) store.run(movePlaces, { ...on, moves: [{ id: place.id, at }] });
      else if (kind === 5 && actor) store.run(takeOff, { ...on, links, actors: [actor.id], linkIds: [], now: round });
      else if (kind === 6 && place) store.run(pinPlaces, { ...on, ids: [place.id], pinned: random() < 0.5 });
      else if (kind === 7 && luck < 0.2) store.run(copyPicture, { block: BLOCK, id, title: id, from: picture.id, places: [], links: [] });
      else if (kind === 7 && luck > 0.8 && links !== '') store.run(removePicture, { block: BLOCK, id: picture.id, now: round });
      else if (kind === 8 && actor && luck < 0.2) store.run(removeActor, { id: actor.id, now: round });
      else if (kind === 8) store.run(pictureCommands.edit, { block: BLOCK, id: picture.id, changes: { ground: random() < 0.5 ? 'none' : 'rings' } });
      else if (luck < 0.5) store.undo();
      else store.redo();
      if (round % 40 === 39) syncAll(stores.slice(0, 2));
    }
    const document = expectSame(stores);
    expect(contentOf(document).actors.length).toBeGreaterThan(0);
  });
});
