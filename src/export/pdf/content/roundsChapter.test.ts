import { describe, expect, it } from 'vitest';
import { workbookTools } from '@/app/libraryTools';
import { addActor, addStep, listEntries, updateStep } from '@/document';
import { blockSpec } from '@/registry';
import { compareRounds, tellRounds } from '@/rounds';
import { copyDocumentState, createWorkbookStore } from '@/store';
import { localizeTemplate } from '@/template';
import { roundsChapter, type RoundsOnPaper, roundsToPdf } from './roundsChapter';
import { workbookToPdf } from './workbookToPdf';

async function paperOf(isOnlyChanged: boolean) {
  const { template, document: before } = await workbookTools.example('fi');
  const local = localizeTemplate(template, 'fi');
  const store = createWorkbookStore({ updates: [copyDocumentState(before, template, workbookTools.initialState)] });
  const [open] = listEntries(before.steps).filter(({ status }) => status === 'open');
  store.run(updateStep, { id: open?.id ?? '', changes: { status: 'done' } });
  store.run(addStep, { id: 'fresh', block: 'definition.steps', title: 'Uusi lupaus' });
  store.run(addActor, { id: 'newcomer', name: 'Kansalaisopisto' });
  const after = store.getSnapshot();
  const told = tellRounds(compareRounds(before, after, { template: local, blockSpec, language: 'fi' }), before, after, 'fi');
  const paper: RoundsOnPaper = { told, before: 'Syksy 2026', after: 'Nyt', language: 'fi', isOnlyChanged };
  return { paper, document: after, template: local, doneTitle: open?.title ?? '' };
}

const wordsOf = (value: unknown): string => JSON.stringify(value);

describe('rounds on paper', () => {
  it('tell in short, in figures and part by part, with a question to the group', async () => {
    const { paper, doneTitle } = await paperOf(false);
    const { nodes, title } = roundsChapter(paper);
    expect(title).toBe('Kierrokset rinnakkain');
    expect(nodes[0]).toEqual({ type: 'paragraph', text: 'Syksy 2026 – Nyt', style: 'muted' });
    expect(nodes[1]).toEqual({ type: 'paragraph', text: '1 askel valmistui ja 1 uusi askel luvattiin.', style: 'lead' });
    const table = nodes.find((node) => node.type === 'table');
    expect(table?.rows.map((row) => row.map(({ text }) => text))).toContainEqual(['Toimijoita', '48', '49', 'enemmän']);
    for (const text of [doneTitle, 'Uusi lupaus', 'Kansalaisopisto', 'Mikä auttoi askeleita valmistumaan']) expect(wordsOf(nodes)).toContain(text);
    expect(nodes.flatMap((node) => (node.type === 'heading' && node.level === 3 ? node.text : []))).toEqual([
      'Luvut rinnakkain', 'Askeleet', 'Verkosto', 'Arviot', 'Ratkaisut', 'Muut vastaukset',
    ]);
  });

  it('leave out what is as it was when asked to', async () => {
    const { paper } = await paperOf(true);
    const { nodes } = roundsChapter(paper);
    expect(wordsOf(nodes)).not.toContain('ennallaan');
    expect(nodes.flatMap((node) => (node.type === 'heading' && node.level === 3 ? node.text : []))).toEqual(['Luvut rinnakkain', 'Askeleet', 'Verkosto']);
  });

  it('are a file of their own, and a chapter of the year plan when wanted', async () => {
    const { paper, document, template } = await paperOf(true);
    expect(roundsToPdf(' Verkosto ', paper)).toMatchObject({ title: 'Verkosto: Kierrokset rinnakkain', chapters: [{ id: 'rounds' }], cover: null });
    const plan = (parts: readonly ('steps' | 'rounds')[]) => workbookToPdf({
      document, template, language: 'fi', blockSpec,
      options: { kind: 'plan', plan: { year: null, parts, rounds: paper }, onlyAnswered: true, includePlan: true, includeActors: false, includeContacts: false, today: '2026-11-22' },
    }).chapters.map(({ id }) => id);
    expect(plan(['steps', 'rounds'])).toContain('rounds');
    expect(plan(['steps'])).not.toContain('rounds');
  });
});
