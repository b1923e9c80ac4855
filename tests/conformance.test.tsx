import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type AnyBlockSpec, type BlockContent, type BlockPlace, type BlockSample, type BlockState, loadFace, TEXT_FIELDS, type WorkbookAccess, WorkbookContext,
  type WorkbookDocument,
} from '@/blockkit';
import { getLanguage, setLanguage } from '@/i18n';
import { type Language, LANGUAGES } from '@/lib/languages';
import { blockSpec, blockSpecs } from '@/registry';
import { copyDocumentState, createWorkbookStore, type WorkbookStore } from '@/store';
import type { Template } from '@/template';
import { UiProvider } from '@/ui';
import { createTestWorkbook } from './helpers/renderInWorkbook';
import { seededRandom } from './storeFixture';

type Sample = BlockSample<unknown, BlockState>;

const place = (kind: string): BlockPlace => ({
  key: `sample.${kind}`, sectionId: 'sample', title: 'Otsikko', help: '', question: 'Mitä teemme yhdessä?',
});

const template = (kind: string, config: unknown): Template => ({
  format: 'keha-template', formatVersion: 1, id: 'sample', version: 1, languages: ['fi'], name: 'Malli', description: '', effort: '',
  cloth: 'lake', emblem: { size: [1, 1], alt: '', shapes: [] }, parts: [{ id: 'one', title: 'Yksi' }],
  sections: [{
    id: 'sample', part: 'one', title: 'Osio', question: 'Mitä?', guidance: { about: [], howTo: [], questions: [], sources: [] },
    blocks: [{ id: kind, kind, config: config as Record<string, unknown> }],
  }],
});

const documentOf = (kind: string, { state, document }: Sample): WorkbookDocument => ({
  meta: {
    name: 'Verkosto', event: '', place: '', date: '', templateId: 'sample', created: 0, language: 'fi', present: {}, logos: {},
    sections: { sample: { pos: 'a0', hidden: false } },
  },
  actors: {}, links: {}, steps: {}, events: {}, workshops: {}, ...document,
  answers: { [`sample.${kind}`]: state },
});

const contentOf = (kind: string, sample: Sample, language: Language): BlockContent<unknown, BlockState> => ({
  block: place(kind), config: sample.config, state: sample.state, document: documentOf(kind, sample), language,
});

function openStore(spec: AnyBlockSpec, sample: Sample): WorkbookStore {
  const made = template(spec.kind, sample.config);
  const initialState = (kind: string, config: unknown, key: string): BlockState => blockSpec(kind).initialState(config, key);
  return createWorkbookStore({ updates: [copyDocumentState(documentOf(spec.kind, sample), made, initialState)] });
}

const show = (access: WorkbookAccess, face: ReactNode) =>
  render(<UiProvider language={getLanguage()}><WorkbookContext value={access}>{face}</WorkbookContext></UiProvider>);

/** Every text that people wrote in what is not deleted. */
function writtenTexts(value: unknown, isText = false): readonly string[] {
  if (typeof value === 'string') return isText && value.trim() !== '' ? [value.trim()] : [];
  if (typeof value !== 'object' || value === null || 'del' in value) return [];
  return Object.entries(value).flatMap(([key, inner]) => writtenTexts(inner, key === 'texts' || (isText && !Array.isArray(value) && typeof inner === 'object') || TEXT_FIELDS.has(key)));
}

const allStrings = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(allStrings) : [];

/** A face whose code has come. */
async function faceOf(spec: AnyBlockSpec, face: 'Editor' | 'Projector' | 'Full') {
  const Face = spec[face] ?? spec.Editor;
  await loadFace(Face);
  return Face;
}

const roundTrip = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

// jsdom has no layout to scroll.
if (!('scrollIntoView' in Element.prototype)) Object.assign(Element.prototype, { scrollIntoView: () => undefined });

/** ms: hundreds of fields on a busy machine. */
const SLOW = 120_000;

const specs = [...blockSpecs.values()];

it('finds the kinds of block', () => {
  expect(blockSpecs.size).toBeGreaterThanOrEqual(10);
  expect([...blockSpecs.keys()]).toEqual(expect.arrayContaining(['text', 'notes', 'decisions', 'steps', 'themes']));
});

describe.each(specs.map((spec) => [spec.kind, spec] as const))('%s', (kind, spec) => {
  const samples = Object.entries(spec.samples) as [keyof typeof spec.samples, Sample][];

  it('has a name in every language', () => {
    for (const language of LANGUAGES) expect(spec.label(language)).not.toMatch(/^(kind)?$/);
  });

  it('counts its versions by its migrations, each named once', () => {
    expect(spec.version).toBe(1 + spec.migrations.length);
    expect(new Set(spec.migrations.map(({ name }) => name)).size).toBe(spec.migrations.length);
  });

  it('starts from the same valid, empty state for everybody', () => {
    for (const [, { config }] of samples) {
      const state = spec.initialState(config, place(kind).key);
      expect(spec.initialState(config, place(kind).key)).toEqual(state);
      expect(state.kind).toBe(kind);
      expect(spec.stateSchema.safeParse(state).error).toBeUndefined();
      expect(roundTrip(state)).toEqual(state);
      expect(writtenTexts(state)).toEqual([]);
    }
  });

  it('starts from a template that gives it no more than it must', () => {
    expect([0, null]).toContain(spec.progress(contentOf(kind, spec.samples.empty, 'fi')));
  });

  describe.each(samples)('%s sample', (name, sample) => {
    it('fits its schemas and is plain data', () => {
      expect(spec.configSchema.safeParse(sample.config).error).toBeUndefined();
      expect(spec.stateSchema.safeParse(sample.state).error).toBeUndefined();
      expect(spec.stateSchema.parse(sample.state)).toEqual(sample.state);
      expect(roundTrip(sample.state)).toEqual(sample.state);
      expect(roundTrip(sample.config)).toEqual(sample.config);
    });

    it('comes back unchanged from the store', () => {
      const store = openStore(spec, sample);
      expect(store.getSnapshot().answers[place(kind).key]).toEqual(sample.state);
      store.destroy();
    });

    it('tells how much is filled in as a share', () => {
      const progress = spec.progress(contentOf(kind, sample, 'fi'));
      if (progress !== null) {
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
      }
      if (name === 'typical' && progress !== null) expect(progress).toBeGreaterThan(0);
    });

    it.each(spec.takeTexts ? [spec.takeTexts] : [])('takes texts from outside among what is there, in one step that undo takes back', (takeTexts) => {
      const store = openStore(spec, sample);
      const document = store.getSnapshot();
      const content = { ...contentOf(kind, sample, 'fi'), document };
      const before = JSON.stringify(document);
      const recipe = takeTexts(content, [{ text: 'Yhteinen kalenteri' }, { text: 'Aamukahvit', part: 'step', group: 'a', due: '2027-03' }, { text: 'Oma nimi', part: 'title', group: 'a' }]);
      store.run({ name: 'test.take', recipe: (draft) => recipe(draft) }, {});
      const after = store.getSnapshot();
      const taken = { ...content, state: after.answers[place(kind).key] as BlockState, document: after };
      expect(spec.stateSchema.safeParse(taken.state).error).toBeUndefined();
      const found = [...spec.searchTexts(taken).map(({ text }) => text), ...writtenTexts(taken.state), ...writtenTexts(after.steps)].join('\n');
      for (const text of ['Yhteinen kalenteri', 'Aamukahvit', 'Oma nimi']) expect(found).toContain(text);
      for (const text of [...writtenTexts(sample.state), ...writtenTexts(document.steps), ...writtenTexts(document.actors)]) expect(allStrings(after).join('\n')).toContain(text);
      store.undo();
      expect(JSON.stringify(store.getSnapshot())).toBe(before);
      store.destroy();
    });

    it('is found by every text written in it', () => {
      const found = spec.searchTexts(contentOf(kind, sample, 'fi')).map(({ text }) => text);
      expect(writtenTexts(sample.state).filter((text) => !found.some((one) => one.includes(text)))).toEqual([]);
    });

    it.each(LANGUAGES)('prints all of it (%s)', (language) => {
      const nodes = spec.toPdf(contentOf(kind, sample, language));
      expect(nodes.length).toBeGreaterThan(0);
      expect(roundTrip(nodes)).toEqual(nodes);
      const printed = allStrings(nodes);
      expect(writtenTexts(sample.state).filter((text) => !printed.some((one) => one.includes(text)))).toEqual([]);
    });

    it.each(spec.toTables ? LANGUAGES : [])('tells a spreadsheet all of it but what is covered (%s)', (language) => {
      const content = contentOf(kind, sample, language);
      const tables = spec.toTables?.(content) ?? {};
      // What is left out of a row is undefined, never a word or a number.
      expect(JSON.stringify(tables)).not.toMatch(/null|NaN|undefined/);
      const told = allStrings(tables);
      const lost = writtenTexts(sample.state).filter((text) => !told.some((one) => one.includes(text)));
      expect(lost).toEqual((spec.countHidden?.(content) ?? 0) > 0 ? writtenTexts(sample.state) : []);
    });

    it('names parts of it in the table of contents once each', () => {
      const items = spec.outline?.(contentOf(kind, sample, 'fi')) ?? [];
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { title, progress } of items) {
        expect(title.trim()).not.toBe('');
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
      }
    });

    describe.each(LANGUAGES)('in %s', (language) => {
      const missing: string[] = [];
      const note = (_: unknown, namespace: string, key: string): void => void missing.push(`${namespace}:${key}`);
      let errors: ReturnType<typeof vi.spyOn>;

      beforeEach(() => {
        missing.length = 0;
        i18next.options.saveMissing = true;
        i18next.on('missingKey', note);
        errors = vi.spyOn(console, 'error');
        setLanguage(language);
      });
      afterEach(() => {
        i18next.off('missingKey', note);
        i18next.options.saveMissing = false;
        errors.mockRestore();
      });

      // Hundreds of fields take their time: once is enough.
      it.each(name === 'extreme' && language !== 'fi' ? (['Projector'] as const) : (spec.Full ? ['Editor', 'Projector', 'Full'] as const : ['Editor', 'Projector'] as const))('shows its %s', async (face) => {
        const Face = await faceOf(spec, face);
        const { container } = show(createTestWorkbook(documentOf(kind, sample)), <Face block={place(kind)} config={sample.config} />);
        // What is loaded late arrives.
        await act(async () => { await Promise.resolve(); });
        expect(container.querySelector('script')).toBeNull();
        expect(container.textContent + [...container.querySelectorAll('textarea, input')].map((field) => (field as HTMLInputElement).value).join()).not.toBe('');
        expect(missing).toEqual([]);
        expect(errors.mock.calls).toEqual([]);
      }, SLOW);
    });
  });

  it('can be undone to the start, whatever is written and pressed', async () => {
    const sample = spec.samples.typical;
    const store = openStore(spec, sample);
    const before = store.getSnapshot();
    const Editor = await faceOf(spec, 'Editor');
    show(store, <Editor block={place(kind)} config={sample.config} />);
    const random = seededRandom(kind.length * 31);
    for (let round = 0; round < 25; round += 1) {
      await act(async () => { press(random); await Promise.resolve(); });
    }
    cleanup();
    expect(blockStateSchemaError(spec, store)).toBeUndefined();
    while (store.getUndoState().canUndo) store.undo();
    expect(store.getSnapshot()).toEqual(before);
    store.destroy();
  }, SLOW);
});

const blockStateSchemaError = (spec: AnyBlockSpec, store: WorkbookStore): unknown =>
  spec.stateSchema.safeParse(store.getSnapshot().answers[place(spec.kind).key]).error;

/** Files, clipboards and print belong to the browser: left alone. */
const OUTWARD = /vie|lataa|kopioi|tiedosto|csv|kuva/i;

/** Writes in some field or presses some button of what is on the screen. */
function press(random: () => number): void {
  const pick = <T,>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const all = <E extends Element>(selector: string): readonly E[] =>
    [...document.body.querySelectorAll<E>(selector)].filter((element) => !element.closest('[aria-hidden="true"], [inert], [hidden]'));
  const fields = all<HTMLInputElement>('textarea, input:not([type]), input[type="text"]').filter((field) => !field.readOnly);
  const buttons = all<HTMLElement>('button:not([disabled]), [role^="menuitem"]:not([aria-disabled]), [role="option"], input[type="checkbox"], input[type="radio"]')
    .filter((button) => !OUTWARD.test(`${button.getAttribute('aria-label')} ${button.textContent}`));
  const field = random() < 0.5 ? pick(fields) : undefined;
  if (field) {
    fireEvent.focus(field);
    fireEvent.input(field, { target: { value: pick(['Uusi teksti', '', '<b>x</b>', 'Čálá 👋🏽']) } });
    if (random() < 0.4) fireEvent.keyDown(field, { key: pick(['Enter', 'Backspace', 'Escape']) });
    fireEvent.blur(field);
    return;
  }
  const button = pick(buttons);
  if (button) fireEvent.click(button);
}

describe('a kind that nobody knows', () => {
  it('keeps its data, says so and hands it out', async () => {
    const spec = blockSpec('from-the-future');
    const state = { kind: 'from-the-future', text: 'Tallessa', deep: { items: [1, 2] } };
    const written: string[] = [];
    const clipboard = { writeText: async (text: string) => void written.push(text) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    show(createTestWorkbook(documentOf(spec.kind, { config: {}, state })), <spec.Editor block={place(spec.kind)} config={{}} />);
    await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Kopioi tämän osan tiedot' })); });
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(JSON.parse(written[0] ?? '')).toEqual(state);
    expect(spec.stateSchema.parse(state)).toEqual(state);
    expect(blockSpec('from-the-future')).toBe(spec);
  });
});

/** States as older versions wrote them, one file for each version that has been released: `<kind>-v<number>.json`. */
const golden = import.meta.glob<BlockState>('./golden/blocks/*.json', { import: 'default', eager: true });

describe.each(specs.filter(({ migrations }) => migrations.length > 0).map((spec) => [spec.kind, spec] as const))('older states of %s', (kind, spec) => {
  it.each(spec.migrations.map((_, index) => index + 1))('version %i comes up to today', (version) => {
    const old = golden[`./golden/blocks/${kind}-v${version}.json`];
    expect(old, `tests/golden/blocks/${kind}-v${version}.json is missing`).toBeDefined();
    const state = spec.migrations.slice(version - 1).reduce<Record<string, unknown>>((current, { up }) => up(current), structuredClone({ ...old }));
    expect(spec.stateSchema.safeParse(state).error).toBeUndefined();
  });
});
