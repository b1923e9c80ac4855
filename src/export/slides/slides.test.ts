import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { PdfNode } from '@/blockkit';
import { readDeck } from '@/import/deck';
import { samplePdfSource } from '../../../tests/helpers/pdfSample';
import type { PdfSource } from '..';
import type { Box, Deck, SlideItem } from './deck';
import { createFlow } from './layout/flow';
import { addNodes } from './layout/nodes';
import { wordsIn } from './layout/words';
import { linesOf, widthOf } from './measure';
import { prepareDeck } from '.';
import { AREA, SLIDE, STYLES } from './style';
import { covers, shapesOf } from './write/shapes';
import { writeDeck } from './write/writeDeck';

const words = wordsIn('fi');

/** Blocks on slides. */
function slidesOf(nodes: readonly PdfNode[]): readonly (readonly SlideItem[])[] {
  const flow = createFlow({ continued: words.continued, textName: words.text });
  for (const rest of addNodes(flow, nodes, words)) expect(rest).toBeUndefined();
  return flow.finish();
}

const boxesOf = (item: SlideItem): readonly Box[] => (item.type === 'drawing' ? shapesOf(item.items).map(covers) : [item.box]);
const textsOf = (item: SlideItem): readonly string[] => {
  if (item.type === 'text') return item.paragraphs.map(({ text }) => text);
  return item.type === 'table' ? item.rows.flat().flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)) : [];
};
const sizesOf = (item: SlideItem): readonly number[] => {
  if (item.type === 'text') return item.paragraphs.map(({ style }) => style.size);
  return item.type === 'table' ? item.rows.flat().flatMap(({ paragraphs }) => paragraphs.map(({ style }) => style.size)) : [];
};

function expectInside(slides: readonly (readonly SlideItem[])[], { x, y, width, height }: Box): void {
  for (const { x: left, y: top, width: wide, height: high } of slides.flat().flatMap(boxesOf)) {
    expect(left).toBeGreaterThanOrEqual(x - 0.5);
    expect(top).toBeGreaterThanOrEqual(y - 0.5);
    expect(left + wide).toBeLessThanOrEqual(x + width + 0.5);
    expect(top + high).toBeLessThanOrEqual(y + height + 0.5);
  }
}

const LONG = 'Verkostokumppanuusyhteistyösopimusneuvottelukunnanjäsenehdokaslistausluonnosversio ja sitten vielä paljon muuta sanottavaa. ';
const ALL = { x: 0, y: 0, ...SLIDE };

describe('lines', () => {
  it('are the whole text again when put together, and none is too wide', () => {
    const lines = linesOf(LONG.repeat(3), STYLES.body, 200);
    expect(lines.join('')).toBe(LONG.repeat(3));
    for (const line of lines) expect(widthOf(line.trimEnd(), STYLES.body)).toBeLessThanOrEqual(200);
  });

  it('of nothing are one empty line', () => {
    expect(linesOf('', STYLES.body, 100)).toEqual(['']);
  });
});

describe('blocks that do not fit on a slide', () => {
  it('go on to the next one, which says what it goes on with', () => {
    const slides = slidesOf([
      { type: 'heading', level: 3, text: 'Ratkaisut' },
      { type: 'list', ordered: true, items: Array.from({ length: 40 }, (_, index) => ({ text: `${index}. ratkaisu`, detail: 'Áile, 3/2027' })) },
    ]);
    expect(slides.length).toBeGreaterThan(2);
    expectInside(slides, AREA);
    expect(slides.map((items) => items.flatMap(textsOf)[0])).toEqual(['Ratkaisut', ...slides.slice(1).map(() => 'Ratkaisut, jatkuu')]);
    const texts = slides.flat().flatMap(textsOf);
    for (let index = 0; index < 40; index++) expect(texts).toContain(`${index}. ratkaisu`);
  });

  it('keep every word of a paragraph longer than a slide', () => {
    const slides = slidesOf([{ type: 'paragraph', text: LONG.repeat(60) }]);
    expectInside(slides, AREA);
    expect(slides.flat().flatMap(textsOf).join(' ').replaceAll(/\s+/g, '')).toBe(LONG.repeat(60).replaceAll(/\s+/g, ''));
  });

  it('as tables repeat their head, and rows higher than a slide are cut between lines', () => {
    const slides = slidesOf([{
      type: 'table', caption: 'Seuranta', rowHeads: true, columns: [{ header: 'Mitä', width: 2 }, { header: 'Miten', width: 1 }],
      rows: [...Array.from({ length: 30 }, (_, index) => [{ text: `Rivi ${index}` }, { text: 'kysely' }]), [{ text: LONG.repeat(30) }, { text: 'lyhyt' }]],
    }]);
    expectInside(slides, AREA);
    const tables = slides.flat().filter((item) => item.type === 'table');
    expect(tables.length).toBeGreaterThan(3);
    for (const { rows, heights, widths } of tables) {
      expect(rows[0]?.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual(['Mitä', 'Miten']);
      expect(heights).toHaveLength(rows.length);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(AREA.width);
    }
    const first = tables.flatMap(({ rows }) => rows.slice(1).flatMap(([cell]) => cell?.paragraphs.map(({ text }) => text) ?? []));
    expect(first.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, index) => `Rivi ${index}`));
    expect(first.slice(30).join('').replaceAll(/\s+/g, '')).toBe(LONG.repeat(30).replaceAll(/\s+/g, ''));
  });

  it('never leave a title alone at the foot of a slide', () => {
    const filler = Array.from({ length: 11 }, (): PdfNode => ({ type: 'paragraph', text: 'Täytettä' }));
    const [first, second] = slidesOf([...filler, { type: 'heading', level: 3, text: 'Seuraava' }, { type: 'blank', text: '', lines: 4 }]);
    expect(first?.flatMap(textsOf)).not.toContain('Seuraava');
    expect(second?.map(({ type }) => type)).toEqual(['text', 'room']);
  });

  it('as names side by side go down one column after another', () => {
    const items = Array.from({ length: 75 }, (_, index) => ({ text: `Toimija ${index}` }));
    const slides = slidesOf([{ type: 'list', ordered: false, columns: 3, items }]);
    expectInside(slides, AREA);
    expect(slides.flat().flatMap(textsOf)).toEqual(items.map(({ text }) => text));
    expect(slides[0]).toHaveLength(3);
  });
});

describe('a workbook as slides', () => {
  const source = samplePdfSource({ sections: 6, answers: 60, steps: 20, actors: 30 });
  let deck: Deck;
  let parts: Record<string, string>;
  let bytes: Uint8Array;

  beforeAll(async () => {
    deck = await prepareDeck(source, true);
    bytes = await writeDeck(deck);
    parts = Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path)).map(([path, content]) => [path, strFromU8(content)]));
  });

  it('stays on the slides, in letters that can be read from afar', () => {
    expectInside(deck.slides.map(({ items }) => items), ALL);
    for (const size of deck.slides.flatMap(({ items, titleSize }) => [titleSize, ...items.flatMap(sizesOf)])) expect(size).toBeGreaterThanOrEqual(14);
  });

  it('has titles that differ, all words of all answers, and each is read back in order', async () => {
    const read = await readDeck(bytes);
    const pages = read.ok ? read.value : [];
    expect(pages.map(({ title }) => title)).toEqual(deck.slides.map(({ title }) => title));
    const said = pages.flatMap(({ frames }) => frames.flatMap(({ paragraphs }) => paragraphs)).join('').replaceAll(/\s+/g, '');
    const asked: string[] = [];
    for (const state of Object.values(source.document.answers)) {
      for (const node of (state as unknown as { nodes: readonly PdfNode[] }).nodes) {
        if (node.type === 'paragraph') asked.push(node.text);
        else if (node.type === 'list') asked.push(...node.items.flatMap(({ text, detail = '' }) => [text, detail]));
        else if (node.type === 'table') asked.push(...node.rows.flat().map(({ text }) => text));
      }
    }
    expect(asked.length).toBeGreaterThan(60);
    expect(asked.filter((text) => !said.includes(text.replaceAll(/\s+/g, '')))).toEqual([]);
  });

  it('is valid markup with ids of its own on each slide, and text in the language of the workbook', () => {
    const slides = Object.entries(parts).filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides).toHaveLength(deck.slides.length);
    for (const [, xml] of slides) {
      const read = new DOMParser().parseFromString(xml, 'application/xml');
      expect(read.getElementsByTagName('parsererror')).toHaveLength(0);
      const ids = [...read.getElementsByTagNameNS('*', 'cNvPr')].map((node) => node.getAttribute('id'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const paragraph of read.getElementsByTagNameNS('*', 'p')) expect([...paragraph.children].filter(({ localName }) => localName === 'pPr').length).toBeLessThanOrEqual(1);
      expect(xml).not.toContain('lang="en-US"');
      expect(read.querySelectorAll('[type="title"]')).toHaveLength(1);
    }
  });

  it('sets a long title smaller, and words under a marked line in line with it', async () => {
    const name = LONG.repeat(2);
    const long = await prepareDeck({ ...source, document: { ...source.document, meta: { ...source.document.meta, name } } }, true);
    const [cover] = long.slides;
    expect(cover?.titleSize).toBeLessThan(30);
    const xml = strFromU8(unzipSync(await writeDeck({ ...long, slides: long.slides.slice(0, 1) }))['ppt/slides/slide1.xml'] as Uint8Array);
    expect(/<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/s.exec(xml)?.[0]).toContain(`sz="${(cover?.titleSize ?? 0) * 100}"`);
    const marked = Object.values(parts).filter((part) => part.includes('<a:buChar'));
    expect(marked.some((part) => /<a:pPr [^>]*marL="254000" indent="0">/.test(part))).toBe(true);
    expect(marked.join('')).not.toContain('<a:tabLst>');
    expect(marked.flatMap((part) => [...part.matchAll(/type="title".*?<a:pPr ([^>]*)>/gs)].map(([, properties]) => properties)).filter((properties) => !properties?.includes('marL="0"'))).toEqual([]);
  });

  it('tells in words what each drawing shows, and marks heads of tables', () => {
    const xml = Object.entries(parts).filter(([path]) => path.startsWith('ppt/slides/slide')).map(([, part]) => part).join('');
    for (const item of deck.slides.flatMap(({ items }) => items)) if (item.type === 'drawing' && item.alt !== '') expect(xml).toContain(`descr="${item.alt.replaceAll('"', '&quot;')}"`);
    expect(xml).toMatch(/<a:tblPr firstRow="1" firstCol="1"\/>/);
    expect(xml).not.toContain('<a:tblPr/>');
    expect(xml).toContain('decorative');
  });
});

test('contacts stay out unless they are asked for', async () => {
  const said = async (includeContacts: boolean): Promise<string> => JSON.stringify(await prepareDeck(samplePdfSource({ sections: 1, answers: 2, steps: 0, actors: 40 }, { includeContacts }), true));
  expect(await said(true)).toContain('@esimerkki.fi');
  expect(await said(false)).not.toContain('@');
});

test('guidance and its source go to the speaker, what is for the facilitator does not', async () => {
  const source = samplePdfSource({ sections: 1, answers: 2, steps: 0, actors: 2 });
  const [section] = source.template.sections;
  if (!section) throw new Error('no section');
  const guided: PdfSource = {
    ...source,
    document: { ...source.document, meta: { ...source.document.meta, sections: { s1: { pos: 'a', hidden: false, facilitatorNote: 'salainen' } } } },
    template: {
      ...source.template,
      sections: [{
        ...section,
        guidance: { about: ['**Verkosto** on porukka.'], howTo: [{ id: 'a', mode: 'pairs', minutes: 5, text: 'Kertokaa.' }], questions: ['Ketä puuttuu?'], facilitator: ['Älä kiirehdi.'], sources: ['Järvensivu 2019'] },
      }],
    },
  };
  const { slides } = await prepareDeck(guided, true);
  expect(slides.find(({ layout }) => layout === 'question')?.notes).toBe('Verkosto on porukka.\nNäin teemme\n– Pareittain, 5 min: Kertokaa.\nApukysymyksiä\n– Ketä puuttuu?\nLähde: Järvensivu 2019');
  expect(JSON.stringify(slides)).not.toMatch(/salainen|kiirehdi/);
});

test('letters that no file may hold do not break it', async () => {
  const source = samplePdfSource({ sections: 1, answers: 1, steps: 0, actors: 1 });
  const name = 'Rantala\u0000 <&> "verkosto" \uD800 👩‍🏫';
  const deck = await prepareDeck({ ...source, document: { ...source.document, meta: { ...source.document.meta, name } } }, true);
  const read = await readDeck(await writeDeck(deck));
  expect(read.ok && read.value[0]?.title).toBe('Rantala <&> "verkosto" 👩‍🏫');
});
