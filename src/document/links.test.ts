import { beforeEach, expect, it } from 'vitest';
import type { DocumentDraft } from './command';
import { addEvent, removeEvent, updateEvent } from './commands/events';
import { addLink, removeLink, updateLink } from './commands/links';
import { listEntries } from './entries';
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
  updateLink.recipe(draft, { id: 'nobody', changes: { about: 'x' } });
  expect(Object.keys(draft.links)).toEqual(['l1', 'l2']);
});

it('keeps events of the year', () => {
  addEvent.recipe(draft, { id: 'e1', block: 'year.clock', title: 'Verkostopäivä', when: '2027-04' });
  updateEvent.recipe(draft, { id: 'e1', changes: { recurs: 'yearly' } });
  expect(draft.events.e1).toMatchObject({ title: 'Verkostopäivä', when: '2027-04', recurs: 'yearly', owners: [] });
  removeEvent.recipe(draft, { id: 'e1', now: 4 });
  expect(listEntries(draft.events)).toEqual([]);
});
