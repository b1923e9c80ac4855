import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { EVENT_KINDS, findActorUses, type InitialState, listEntries, parsePlanDate, type WorkbookDocument } from '@/document';
import { LANGUAGES, type Language } from '@/lib/languages';
import { blockSpec } from '@/registry';
import { localize, localizeTemplate, type Template, type TemplateBlock } from '@/template';
import { templateSchema } from '@/template/schema';
import { BUILT_IN_TEMPLATE_IDS, type Example, exampleDocument, loadExample, loadTemplate, loadTemplates } from '.';

/** Kinds that draw what they hold, so that a section needs no other figure. */
const DRAWN: ReadonlySet<string> = new Set(['map', 'cycle', 'yearclock', 'spectrum']);

const initialState: InitialState = (kind, config, key) => blockSpec(kind).initialState(config ?? {}, key) as { kind: string };
const blocksOf = (template: Template): readonly TemplateBlock[] => template.sections.flatMap(({ blocks }) => blocks);

/** Every text below a node, by its path. */
function textsIn(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));
}

/** Every `id` below a node that a structure gives. */
function idsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = !Array.isArray(node) && 'id' in node && typeof node.id === 'string' ? [node.id] : [];
  return [...own, ...Object.values(node).flatMap(idsIn)];
}

const read = (id: string, file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, id, `${file}.json`), 'utf8'));

describe.each(BUILT_IN_TEMPLATE_IDS)('template %s', (id) => {
  const words = Object.fromEntries(LANGUAGES.map((language) => [language, Object.fromEntries(textsIn(read(id, language)))])) as
    Record<Language, Record<string, string>>;
  let template: Template;
  beforeAll(async () => {
    template = await loadTemplate(id);
  });

  it('joins into a template of its own name and languages', () => {
    expect(template).toMatchObject({ format: 'keha-template', formatVersion: 1, id, languages: LANGUAGES });
    expect(z.safeParse(templateSchema, template).error?.message).toBeUndefined();
  });

  it.each(LANGUAGES)('says the same things in %s as in Finnish, in lists of the same length', (language) => {
    expect(Object.keys(words[language])).toEqual(Object.keys(words.fi));
  });

  it('has no empty text, no stray space and the same placeholders in every language', () => {
    const placeholders = (text: string): string[] => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();
    for (const language of LANGUAGES) {
      for (const [path, text] of Object.entries(words[language])) {
        expect(text, `${language} ${path}`).toMatch(/^\S(.*\S)?$/s);
        expect(text, `${language} ${path}`).not.toMatch(/ {2}|[!�]|\.\.\./);
        expect(placeholders(text), path).toEqual(placeholders(words.fi[path] ?? ''));
      }
    }
  });

  it('uses the letters of each language', () => {
    const strange: Record<Language, RegExp> = { fi: /[åàèæøü]/i, sv: /[àèæøü]/i, en: /[äöåàèæøü]/i };
    for (const language of LANGUAGES) {
      for (const [path, text] of Object.entries(words[language])) {
        // Works that are not in the reader's language keep their names.
        if (/sources|source$/.test(path)) continue;
        expect(text.replaceAll('Järvensivu', ''), `${language} ${path}`).not.toMatch(strange[language]);
      }
    }
    expect(Object.values(words.fi).join(' ')).toMatch(/ä.*ö/s);
    expect(Object.values(words.sv).join(' ')).toMatch(/å.*ä.*ö/s);
  });

  it('pairs every mark of emphasis', () => {
    for (const language of LANGUAGES) {
      for (const [path, text] of Object.entries(words[language])) expect((text.match(/\*/g) ?? []).length % 2, `${language} ${path}`).toBe(0);
    }
  });

  it('asks questions that fit on two lines', () => {
    for (const { question } of template.sections) {
      for (const text of Object.values(question as Record<Language, string>)) {
        expect(text.endsWith('?'), text).toBe(true);
        expect(text.length, text).toBeLessThanOrEqual(68);
      }
    }
  });

  it('uses ids that are kebab-case, and unique where they meet', () => {
    for (const one of idsIn(template)) expect(one).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    const unique = (ids: readonly string[]): void => expect(new Set(ids).size).toBe(ids.length);
    unique(template.sections.map((section) => section.id));
    for (const { blocks, guidance } of template.sections) {
      unique(blocks.map((block) => block.id));
      unique(guidance.howTo.map((step) => step.id));
      for (const { config } of blocks) {
        for (const list of Object.values(config ?? {})) if (Array.isArray(list)) unique(idsIn(list));
      }
    }
  });

  it('puts every section in a part that exists', () => {
    const parts = template.parts.map((part) => part.id);
    for (const section of template.sections) expect(parts).toContain(section.part);
    for (const part of parts) expect(template.sections.some((section) => section.part === part)).toBe(true);
  });

  it('gives every section guidance that fits in a workshop', () => {
    for (const { id: section, guidance } of template.sections) {
      expect(guidance.howTo, section).toHaveLength(3);
      for (const { minutes } of guidance.howTo) expect(minutes).toBeGreaterThan(0);
      expect(guidance.howTo.reduce((sum, { minutes }) => sum + minutes, 0), section).toBeLessThanOrEqual(60);
      expect(guidance.about.length, section).toBeGreaterThanOrEqual(2);
      expect(guidance.questions.length, section).toBeGreaterThanOrEqual(3);
      expect(guidance.facilitator?.length, section).toBeGreaterThanOrEqual(1);
      expect(guidance.sources.length, section).toBeGreaterThanOrEqual(1);
    }
  });

  it('keeps the texts of figures inside the drawing, in every language', () => {
    for (const language of LANGUAGES) {
      const { emblem, sections } = localizeTemplate(template, language);
      const figures = sections.flatMap(({ guidance, blocks }) => [
        guidance.figure,
        ...blocks.map(({ config }) => (config as { figure?: typeof emblem } | undefined)?.figure),
      ]);
      for (const { size: [width, height], alt, shapes } of [emblem, ...figures].filter((figure) => figure !== undefined)) {
        expect(alt.length).toBeGreaterThan(10);
        for (const shape of shapes) {
          if (shape.shape !== 'text') continue;
          const size = shape.size ?? 14;
          const lines = shape.text.split('\n');
          // The mean width of a letter, as measured in Commissioner.
          const length = Math.max(...lines.map((line) => line.length)) * size * 0.44;
          const left = shape.at[0] - (shape.anchor === 'start' ? 0 : shape.anchor === 'end' ? length : length / 2);
          expect(size, shape.text).toBeGreaterThanOrEqual(13);
          expect(left, shape.text).toBeGreaterThanOrEqual(0);
          expect(left + length, shape.text).toBeLessThanOrEqual(width);
          expect(shape.at[1] + (lines.length - 1) * size * 1.25, shape.text).toBeLessThanOrEqual(height - 3);
        }
      }
    }
  });

  it('uses kinds of block that exist, with configs that they accept', () => {
    for (const block of blocksOf(template)) {
      expect(blockSpec(block.kind).label('fi'), block.kind).not.toBe(blockSpec('no-such-kind').label('fi'));
      const parsed = z.safeParse(blockSpec(block.kind).configSchema, block.config ?? {});
      expect(parsed.success, `${block.id}: ${parsed.error?.message}`).toBe(true);
    }
  });
});

it('names what words say about an id that the structure has not', async () => {
  const { joinTemplate } = await import('@/template');
  const stray = { sections: { nowhere: { title: 'x' } } };
  expect(() => joinTemplate(read('blank', 'template'), { fi: stray, sv: stray, en: stray })).toThrow('nowhere');
});

it('loads the templates in the order of the shelf', async () => {
  expect((await loadTemplates()).map(({ id }) => id)).toEqual(['network-workbook', 'blank']);
});

describe('the network workbook', () => {
  it('has thirteen sections on structures and one on themes, in the order of its source', async () => {
    const { sections } = await loadTemplate('network-workbook');
    expect(sections.map(({ id }) => id)).toEqual([
      'definition', 'picture', 'interfaces', 'links', 'phases', 'leadership', 'roles', 'trust', 'learning-circle', 'year-clock',
      'ways-of-working', 'coordination', 'evaluation', 'themes',
    ]);
    for (const { part, blocks } of sections.filter((section) => section.part === 'structures')) {
      expect(part).toBe('structures');
      expect(blocks.slice(-2).map(({ kind, width }) => `${kind} ${width}`)).toEqual(['decisions half', 'steps half']);
    }
  });

  it('draws what it explains, and names where it comes from', async () => {
    const { sections } = await loadTemplate('network-workbook');
    for (const { id, guidance, blocks } of sections) {
      expect(guidance.figure !== undefined || blocks.some(({ kind }) => kind === 'guide' || DRAWN.has(kind)), id).toBe(true);
      expect(JSON.stringify(guidance.sources)).toContain('Järvensivu');
    }
    const sources = JSON.stringify(sections.find(({ id }) => id === 'ways-of-working')?.guidance.sources);
    expect(sources).toContain('Kaner');
    expect(sources).toContain('Isaacs');
  });
});

describe('the example', () => {
  let template: Template;
  let example: Example;
  let document: WorkbookDocument;
  beforeAll(async () => {
    ({ template, example } = await loadExample());
    document = exampleDocument(example, template, 'fi', initialState);
  });

  it('is said in every language', () => {
    const isSaid = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const languages = LANGUAGES.filter((language) => language in node);
      if (languages.length > 0) {
        for (const language of LANGUAGES) expect((node as Record<Language, string>)[language], `${language} ${path}`).toMatch(/\S/);
      } else for (const [key, inner] of Object.entries(node)) isSaid(inner, `${path}.${key}`);
    };
    isSaid(example, 'example');
    const count = textsIn(localize(example, 'fi')).length;
    for (const language of LANGUAGES) expect(textsIn(localize(example, language))).toHaveLength(count);
    expect(JSON.stringify(localize(example, 'sv'))).not.toMatch(/ {2}/);
  });

  it('gives every block a state that its kind accepts', () => {
    for (const section of template.sections) {
      for (const { id, kind } of section.blocks) {
        const state = document.answers[`${section.id}.${id}`];
        const parsed = z.safeParse(blockSpec(kind).stateSchema, state);
        expect(parsed.success, `${section.id}.${id}: ${parsed.error?.message}`).toBe(true);
      }
    }
    expect(Object.keys(document.answers)).toEqual(expect.arrayContaining(Object.keys(example.answers)));
  });

  it('names only actors that it has', () => {
    const known = new Set(Object.keys(document.actors));
    const named = [
      ...Object.keys(document.meta.present),
      ...listEntries(document.links).flatMap(({ from, to }) => [from, to]),
      ...[...listEntries(document.steps), ...listEntries(document.events)].flatMap(({ owners }) => owners),
      ...(JSON.stringify(document.answers).match(/(?<=")[ap]\d\d(?=")/g) ?? []),
    ];
    for (const id of named) expect(known, id).toContain(id);
    expect(findActorUses(document, 'p01').steps.length).toBeGreaterThan(3);
    expect(findActorUses(document, 'p01').blocks).toContain('roles.roles');
  });

  it('fills in only columns that the tables have', () => {
    for (const section of template.sections) {
      for (const { id, kind, config } of section.blocks) {
        if (kind !== 'table') continue;
        const columns = (config?.columns as readonly { id: string; type?: string }[]);
        const rows = listEntries((document.answers[`${section.id}.${id}`] as unknown as { rows: Parameters<typeof listEntries>[0] }).rows);
        for (const row of rows as readonly { id: string; pos: string; texts: object; actors: object }[]) {
          const given = [...Object.keys(row.texts).filter((key) => !key.startsWith('_')), ...Object.keys(row.actors)];
          expect(given.sort(), `${section.id}.${id}.${row.id}`).toEqual(columns.map((column) => column.id).sort());
          for (const column of columns) expect(column.id in row.actors).toBe(column.type === 'actors');
        }
      }
    }
  });

  it('promises steps in blocks and themes that exist, on real dates of every precision', () => {
    const steps = listEntries(document.steps);
    expect(steps.length).toBeGreaterThanOrEqual(20);
    const themes = document.answers['themes.themes'] as unknown as { items: Record<string, { title: string }> };
    for (const { title, block, entry, due, owners } of steps) {
      expect(document.answers, title).toHaveProperty([block]);
      if (block === 'themes.themes') expect(themes.items[entry]?.title, title).toBeTruthy();
      else expect(entry).toBe('');
      expect(parsePlanDate(due), title).not.toBeNull();
      expect(owners.length, title).toBeGreaterThan(0);
    }
    expect(new Set(steps.map(({ due }) => parsePlanDate(due)?.precision))).toEqual(new Set(['day', 'month', 'quarter']));
    expect(new Set(steps.map(({ status }) => status))).toEqual(new Set(['open', 'doing', 'done', 'dropped']));
  });

  it('shows every kind of canvas with something on it', () => {
    const { sections } = localizeTemplate(template, 'fi');
    const shown = sections.flatMap((section) => section.blocks.flatMap(({ id, kind, title = '', help = '', config }) => {
      const key = `${section.id}.${id}`;
      const block = { key, sectionId: section.id, title, help, question: section.question };
      const state = document.answers[key] ?? { kind };
      return (blockSpec(kind).progress({ block, config: config ?? {}, state, document, language: 'fi' }) ?? 0) > 0 ? [kind] : [];
    }));
    expect(shown).toEqual(expect.arrayContaining(['map', 'board', 'matrix', 'ratings', 'spectrum', 'cycle', 'yearclock']));
  });

  it('has a year of events of every kind, in phases of the year, one of them every month', () => {
    const events = listEntries(document.events);
    const phases = Object.keys((document.answers['year-clock.year'] as unknown as { phases: object }).phases);
    for (const { title, block, when, phase, owners } of events) {
      expect(document.answers, title).toHaveProperty([block]);
      expect(parsePlanDate(when), title).not.toBeNull();
      expect(['', ...phases], title).toContain(phase);
      expect(owners.length, title).toBeGreaterThan(0);
    }
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(EVENT_KINDS));
    expect(events.filter(({ recurs }) => recurs === 'monthly')).toHaveLength(1);
    expect(new Set(events.map(({ phase }) => phase))).toEqual(new Set(['', ...phases]));
  });

  it('stands a little past half way, as a real group does', () => {
    const { sections } = localizeTemplate(template, 'fi');
    const shares = sections.flatMap((section) => {
      const parts = section.blocks.flatMap(({ id, kind, title = '', help = '', config }) => {
        const key = `${section.id}.${id}`;
        const block = { key, sectionId: section.id, title, help, question: section.question };
        const state = document.answers[key] ?? { kind };
        return blockSpec(kind).progress({ block, config: config ?? {}, state, document, language: 'fi' }) ?? [];
      });
      return parts.length > 0 ? [parts.reduce((sum, part) => sum + part, 0) / parts.length] : [];
    });
    const progress = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(progress).toBeGreaterThan(0.5);
    expect(progress).toBeLessThan(0.85);
    expect(shares.some((share) => share <= 0.25)).toBe(true);
  });

  it('has the whole network: forty organisations, their people, and no link twice', () => {
    const actors = listEntries(document.actors);
    expect(actors.filter(({ type }) => type === 'organisation')).toHaveLength(40);
    expect(actors.filter(({ type }) => type === 'person').map(({ name }) => name).join()).toMatch(/Áile.*Ольга/);
    const pairs = listEntries(document.links).map(({ from, to, picture = '' }) => [picture, ...[from, to].sort()].join());
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('is the same for everybody who makes it, but for the keys of order', () => {
    const idsOf = (one: WorkbookDocument): string[] => [...Object.keys(one.steps), ...Object.keys(one.links), ...Object.keys(one.answers)];
    expect(idsOf(exampleDocument(example, template, 'en', initialState))).toEqual(idsOf(document));
    expect(listEntries(document.steps)[0]?.title).toBe('Kutsu kylätaloille ja kylätoimikunnille');
  });

  it('is refused when it fills in what the template has not', () => {
    const refuse = (answers: Example['answers'], name: string): void =>
      expect(() => exampleDocument({ ...example, answers }, template, 'fi', initialState)).toThrow(name);
    refuse({ 'coordination.coordinating': { rows: [{ id: 'captain', texts: { how: 'x' } }] } }, 'captain');
    refuse({ 'trust.grid': { state: { rounds: [{ id: 'round-1', cells: { 'knowing.fame': { now: 5 } } }] } } }, 'knowing.fame');
  });
});
