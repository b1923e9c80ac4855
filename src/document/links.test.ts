import { beforeEach, expect, it } from 'vitest';
import type { DocumentDraft } from './command';
import { addEvent, removeEvent, restoreEvent, updateEvent } from './commands/events';
import { addActor, removeActor } from './commands/actors';
import { addLink, addLinks, removeLink, restoreLink, updateLink } from './commands/links';
import { listEntries } from './entries';
import { listLinks } from './listLinks';
import { emptyDocument } from './newDocument';

let draft: DocumentDraft;

beforeEach(() => {
  draft = structuredClone(emptyDocument({ id: 't', sections: [] } as never, () => ({ kind: 'x' }))) as DocumentDraft;
});

it('keeps links between actors: strong unless said otherwise, changed and removed', () => {
  addLink.recipe(draft, { id: 'l1', from: 'a', to: 'b' });
  addLink.recipe(draft, { id: 'l2', from: 'a', to: 'c', strength: 'wished', about: 'nuoret' });
  expect(draft.links.l1).toMatchObject({ from: 'a', to: 'b', strength: 'strong', about: '' });
  updateLink.recipe(draft, { id: 'l1', changes: { strength: 'weak' } });
  expect(draft.links.l1?.strength).toBe('weak');
  removeLink.recipe(draft, { id: 'l2', now: 3 });
  expect(listEntries(draft.links).map(({ id }) => id)).toEqual(['l1']);
  restoreLink.recipe(draft, { id: 'l2' });
  expect(listEntries(draft.links).map(({ id }) => id)).toEqual(['l1', 'l2']);
  updateLink.recipe(draft, { id: 'nobody', changes: { about: 'x' } });
  expect(Object.keys(draft.links)).toEqual(['l1', 'l2']);
});

it('tells the links of the network from those of a picture of its own, without those whose actor is gone', () => {
  for (const id of ['a', 'b', 'c']) addActor.recipe(draft, { id, name: id });
  addLinks.recipe(draft, { links: [{ id: 'l1', from: 'a', to: 'b' }, { id: 'l2', from: 'a', to: 'c' }, { id: 'l3', from: 'b', to: 'c', picture: 'dream' }] });
  expect(listLinks(draft).map(({ id }) => id)).toEqual(['l1', 'l2']);
  expect(listLinks(draft, 'dream').map(({ id }) => id)).toEqual(['l3']);
  removeActor.recipe(draft, { id: 'c', now: 5 });
  expect(listLinks(draft).map(({ id }) => id)).toEqual(['l1']);
  expect(listLinks(draft, 'dream')).toEqual([]);
});

it('keeps events of the year', () => {
  addEvent.recipe(draft, { id: 'e1', block: 'year.clock', title: 'Verkostopäivä', when: '2027-04' });
  updateEvent.recipe(draft, { id: 'e1', changes: { recurs: 'yearly' } });
  expect(draft.events.e1).toMatchObject({ title: 'Verkostopäivä', when: '2027-04', recurs: 'yearly', owners: [] });
  removeEvent.recipe(draft, { id: 'e1', now: 4 });
  expect(listEntries(draft.events)).toEqual([]);
  restoreEvent.recipe(draft, { id: 'e1' });
  expect(listEntries(draft.events)).toHaveLength(1);
});
