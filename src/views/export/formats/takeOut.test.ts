import { describe, expect, test } from 'vitest';
import type { AnyBlockSpec } from '@/blockkit';
import type { WorkbookDocument } from '@/document';
import { blockSpec } from '@/registry';
import { localizeTemplate } from '@/template';
import { fakeTemplate } from '../../../../tests/helpers/fakeLibrary';
import { exportSource } from '../../../../tests/helpers/exportSource';
import { listPictures } from '../pictures/listPictures';
import { graph } from './graph';
import { pictures } from './pictures';
import type { AnyExportFormat, ExportResult, ExportSource } from './types';

const EMPTY_ACTOR = { pos: 'a', organisation: '', contact: '', sector: '', group: '', tags: [], note: '' } as const;

/** A workbook whose one section holds samples of these kinds. */
function sourceOf(...kinds: readonly string[]): ExportSource {
  return sourceOfSamples(kinds.map((kind) => ({ kind, sample: blockSpec(kind).samples.typical })));
}

function sourceOfSamples(samples: readonly { readonly kind: string; readonly sample: AnyBlockSpec['samples']['typical'] }[]): ExportSource {
  const template = localizeTemplate(fakeTemplate, 'fi');
  const [first] = template.sections;
  if (!first) throw new Error('No section');
  const section = { ...first, blocks: samples.map(({ kind, sample }) => ({ id: kind, kind, title: `Kohta ${kind}`, config: sample.config as Record<string, unknown> })) };
  const document: Partial<WorkbookDocument> = Object.assign({}, ...samples.map(({ sample }) => sample.document ?? {}));
  return exportSource(
    { ...document, answers: Object.fromEntries(samples.map(({ kind, sample }) => [`${section.id}.${kind}`, sample.state])) },
    { template, blockSpec, sections: [{ id: section.id, section, number: 1, hidden: false }] },
  );
}

const make = (format: AnyExportFormat, source: ExportSource, changes: object): Promise<ExportResult> =>
  format.make(source, { ...(format.readChoices(null, source) as object), ...changes }, { onProgress: () => undefined, signal: new AbortController().signal });

const textOf = async ({ files: [file] }: ExportResult): Promise<string> => (file?.content instanceof Blob ? file.content.text() : String(file?.content));

const parse = (xml: string): Document => {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
};

describe('a picture', () => {
  test('of every kind that is drawn from data is an SVG file with its words', async () => {
    const source = sourceOf('map', 'yearclock', 'cycle', 'spectrum');
    const drawn = listPictures(source);
    expect(new Set(drawn.map(({ place }) => place.key)).size).toBe(4);
    for (const { id } of drawn) {
      const svg = parse(await textOf(await make(pictures, source, { picture: id, as: 'svg' })));
      expect(svg.documentElement.localName).toBe('svg');
      expect(svg.querySelectorAll('text').length, id).toBeGreaterThan(3);
      // Words along a circle are whole in their title.
      if (id.startsWith('define.yearclock')) expect([...svg.querySelectorAll('g > title')].map((title) => title.textContent)).toContain('tammi');
    }
  });

  test('of a map names every actor on it, draws every link, and says what the marks mean', async () => {
    const source = sourceOf('map');
    const result = await make(pictures, source, { as: 'svg' });
    const svg = parse(await textOf(result));
    const words = [...svg.querySelectorAll('text')].map((text) => [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' '));
    const [network] = blockSpec('map').graphs?.({
      block: { key: 'define.map', sectionId: 'define', title: '', help: '', question: '' }, config: blockSpec('map').samples.typical.config,
      state: source.document.answers['define.map'] ?? expect.fail('no map'), document: source.document, language: 'fi',
    }) ?? [];
    const graphml = parse((await network?.write('graphml')) ?? '');
    const names = [...graphml.querySelectorAll('node > data[key=label]')].map((name) => name.textContent);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !words.includes(name))).toEqual([]);
    expect([...svg.querySelectorAll('path')].filter((path) => path.getAttribute('d')?.includes('C')).length).toBeGreaterThanOrEqual(network?.links ?? Infinity);
    expect(words).toContain('Julkinen');
    expect(result.files[0]?.name).toMatch(/^kohta-map.*\.svg$/);
  });

  test.each(['map', 'yearclock', 'cycle', 'spectrum'])('of the hardest words (%s) is a file that every reader takes', async (kind) => {
    const source = sourceOfSamples([{ kind, sample: blockSpec(kind).samples.extreme }]);
    for (const { id } of listPictures(source)) {
      const text = await textOf(await make(pictures, source, { picture: id, as: 'svg' }));
      parse(text);
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test('stands on white, or on nothing', async () => {
    const source = sourceOf('cycle');
    expect(await textOf(await make(pictures, source, { as: 'svg' }))).toContain('<rect x="-24" y="-24"');
    expect(await textOf(await make(pictures, source, { as: 'svg', isTransparent: true }))).not.toContain('<rect x="-24"');
  });

  test('is chosen among what has something to show; lists and texts are left out', () => {
    const source = sourceOf('text', 'board', 'cycle');
    expect(pictures.readChoices({ picture: 'gone', as: 'gif' }, source)).toEqual({ picture: 'define.cycle/cycle', as: 'png', isTransparent: false });
    expect(pictures.readChoices({ picture: 'define.board', as: 'svg', isTransparent: true }, source)).toEqual({ picture: 'define.board', as: 'svg', isTransparent: true });
    expect(pictures.lack?.(source, pictures.readChoices(null, source))).toBeNull();
    const bare = sourceOf('text');
    expect(pictures.lack?.(bare, pictures.readChoices(null, bare))).toMatch(/ei ole vielä mitään kuvaksi/);
  });

  test('says how many people it names', () => {
    const person = { ...EMPTY_ACTOR, id: 'leila', type: 'person', name: 'Leila' } as const;
    const source = sourceOf('board', 'cycle');
    const named = { ...source, document: {
      ...source.document,
      actors: { ...source.document.actors, leila: person },
      answers: { ...source.document.answers, 'define.board': { ...source.document.answers['define.board'], kind: 'board', extra: { actor: 'leila' } } },
    } };
    const people = (of: ExportSource, picture: string): number => pictures.holds?.(of, pictures.readChoices({ picture }, of)).people ?? 0;
    expect(people(named, 'define.board')).toBe(people(source, 'define.board') + 1);
    expect(people(named, 'define.cycle/cycle')).toBe(0);
  });

  test('goes to the clipboard as a picture, or as the text of the drawing', () => {
    const source = sourceOf('board', 'cycle');
    const choices = pictures.readChoices(null, source) as object;
    expect(pictures.copy?.type(source, choices)).toBe('image/png');
    expect(pictures.copy?.type(source, { ...choices, as: 'svg' })).toBe('text/plain');
    expect(pictures.copy?.type(source, { ...choices, as: 'svg', picture: 'define.board' })).toBe('image/png');
  });
});

describe('a network', () => {
  test('goes out as GEXF and as GraphML with the same actors and links', async () => {
    const source = sourceOf('map');
    const [gexf, graphml] = [await make(graph, source, { as: 'gexf' }), await make(graph, source, { as: 'graphml' })];
    const [one, other] = [parse(await textOf(gexf)), parse(await textOf(graphml))];
    expect(one.querySelectorAll('node').length).toBeGreaterThan(3);
    for (const name of ['node', 'edge']) expect(one.querySelectorAll(name)).toHaveLength(other.querySelectorAll(name).length);
    expect([gexf.files[0]?.name, graphml.files[0]?.name]).toEqual([expect.stringMatching(/\.gexf$/), expect.stringMatching(/\.graphml$/)]);
  });

  test('goes out as two tables', async () => {
    const { files } = await make(graph, sourceOf('map'), { as: 'csv' });
    expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/-toimijat\.csv$/), expect.stringMatching(/-yhteydet\.csv$/)]);
    expect(files[1]?.content).toMatch(/^\uFEFFToimija 1;Toimija 2/);
  });

  test('needs somebody on a map', () => {
    const source = sourceOf('cycle');
    expect(graph.lack?.(source, graph.readChoices({ network: 'x', as: 'x' }, source))).toMatch(/Kartalla ei ole vielä ketään/);
  });
});
