import { beforeEach, describe, expect, it } from 'vitest';
import { findActorUses } from './actorReferences';
import type { DocumentDraft } from './command';
import { addActor, mergeActors, removeActor } from './commands/actors';
import { addLink } from './commands/links';
import { addStep } from './commands/steps';
import { emptyDocument } from './newDocument';

let draft: DocumentDraft;

beforeEach(() => {
  draft = structuredClone(emptyDocument({ id: 't', sections: [] } as never, () => ({ kind: 'x' }))) as DocumentDraft;
  addActor.recipe(draft, { id: 'library', name: 'Kirjasto', tags: ['kulttuuri'] });
  addActor.recipe(draft, { id: 'twin', name: 'Kunnankirjasto', contact: 'kirjasto@esimerkki.fi', sector: 'public', note: 'Avoinna iltaisin', tags: ['lukeminen'] });
  addActor.recipe(draft, { id: 'school', name: 'Koulu' });
  addLink.recipe(draft, { id: 'between', from: 'library', to: 'twin' });
  addLink.recipe(draft, { id: 'kept', from: 'twin', to: 'school' });
  addStep.recipe(draft, { id: 'step', block: 'a.steps', title: 'Lukupiiri', owners: ['twin', 'library'] });
  draft.meta.present.twin = true;
  draft.answers['a.table'] = { kind: 'table', rows: { r: { id: 'r', pos: 'a0', actors: { who: ['twin', 'school'] } } } } as never;
});

describe('merging two actors', () => {
  it('moves every reference and keeps what either one knew', () => {
    mergeActors.recipe(draft, { from: 'twin', into: 'library', now: 9 });
    expect(draft.actors.library).toMatchObject({ name: 'Kirjasto', contact: 'kirjasto@esimerkki.fi', sector: 'public', note: 'Avoinna iltaisin', tags: ['kulttuuri', 'lukeminen'] });
    expect(draft.actors.twin?.del).toBe(9);
    expect(draft.steps.step?.owners).toEqual(['library']);
    expect(draft.links.kept).toMatchObject({ from: 'library', to: 'school' });
    expect(draft.links.between?.del).toBe(9);
    expect(draft.meta.present).toEqual({ library: true });
    expect((draft.answers['a.table'] as any).rows.r.actors.who).toEqual(['library', 'school']);
  });
});

describe('removing an actor everywhere', () => {
  it('leaves nothing of it behind', () => {
    removeActor.recipe(draft, { id: 'twin', now: 9 });
    expect(findActorUses(draft, 'twin')).toEqual({ blocks: [], steps: [], links: [], events: [], present: false });
    expect(JSON.stringify(draft)).not.toMatch(/esimerkki\.fi|Kunnankirjasto|Avoinna/);
  });
});

it('finds where an actor is used', () => {
  expect(findActorUses(draft, 'twin')).toEqual({ blocks: ['a.table'], steps: ['step'], links: ['between', 'kept'], events: [], present: true });
  expect(findActorUses(draft, 'nobody')).toEqual({ blocks: [], steps: [], links: [], events: [], present: false });
});
