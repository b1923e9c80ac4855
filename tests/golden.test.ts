import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workbookTools } from '@/app/libraryTools';
import { listEntries } from '@/document';
import { createWorkbookStore, readDocument } from '@/store';

/** One saved workbook of every released format. They are never changed, and open for ever. */
const files = readdirSync('tests/golden').filter((name) => name.endsWith('.keha.json'));

it('has a file of the first format', () => {
  expect(files).toContain('workbook-v1.keha.json');
});

describe.each(files)('%s', (name) => {
  const parsed = workbookTools.parse(readFileSync(`tests/golden/${name}`, 'utf8'));
  if (!parsed.ok || parsed.value.kind !== 'workbook') throw new Error(JSON.stringify(parsed));
  const { document, state, template, warnings } = parsed.value;

  it('opens whole', () => {
    expect(warnings).toEqual([]);
    expect(document.meta.name).toBe('Hallavuoren kumppanuusverkosto');
    expect(listEntries(document.actors)).toHaveLength(48);
    expect(listEntries(document.steps).map(({ title }) => title)).toContain('Aamukahvit neljällä työpaikalla');
    expect(workbookTools.progressOf(document, template)).toBeGreaterThan(0.5);
  });

  it('says the same in its readable part and in its state, and can be written on', () => {
    expect(state && readDocument(state)).toEqual(document);
    const store = createWorkbookStore({ updates: [state as Uint8Array] });
    const written = workbookTools.serialize({ id: 'abcdefgh', template, document: store.getSnapshot(), state: store.encodeState() });
    const again = workbookTools.parse(written);
    expect(again.ok && again.value.kind === 'workbook' && again.value.document).toEqual(document);
  });
});
