import { jsPDF } from 'jspdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { workbookToPdf } from '@/export';
import { drawLayout } from '@/export/pdf/draw/drawLayout';
import { packFile } from '@/export/pdf/draw/packFile';
import { createTagLayer } from '@/export/pdf/draw/tagLayer';
import { element, type Element } from '@/export/pdf/layout/elements';
import { type Layout, layoutWorkbook } from '@/export/pdf/layout/layoutWorkbook';
import { renderPdf } from '@/export/pdf/renderPdf';
import { chainsOf } from '@/export/pdf/type/faces';
import { encodePng } from '@/export/pdf/type/encodePng';
import { createTypeSetter, type Painter, PICTURE_HEIGHT, type TypeSetter } from '@/export/pdf/type/typeSetter';
import { fontsFor } from './helpers/pdfFonts';
import { isDict, type PdfFile, readPdf, streamText } from './helpers/pdfReader';
import { LARGE, PEOPLE, samplePdfSource, type SampleSize } from './helpers/pdfSample';
import { pdfImages, pdfToText, qpdfCheck, structText, tools } from './helpers/pdfText';
import { lintPdf, readTree, walk } from './helpers/pdfUa';

const greySquare: Painter = (text) => {
  const width = 80 * [...text].length;
  return { png: encodePng(new Uint8ClampedArray(width * PICTURE_HEIGHT * 4).fill(120), width, PICTURE_HEIGHT), width, height: PICTURE_HEIGHT };
};

const flat = (text: string): string => text.replace(/\s+/g, ' ');

function expectAnswersInOrder(text: string, size: SampleSize): void {
  const lost: string[] = [];
  let at = 0;
  for (let section = 1; section <= size.sections; section++) {
    for (let answer = 0; answer < size.answers / size.sections - 1; answer++) {
      const words = `Vastaus ${section * 1000 + answer}. `;
      const found = text.indexOf(words, at);
      if (found < at) lost.push(words);
      else at = found;
    }
  }
  expect(lost).toEqual([]);
}

describe('a workbook of 20 sections and 250 answers as PDF', () => {
  const workbook = workbookToPdf(samplePdfSource(LARGE));
  let bytes: Uint8Array;
  let missing: readonly string[];
  let file: PdfFile;
  beforeAll(async () => {
    ({ bytes, missing } = renderPdf(workbook, { fonts: await fontsFor(workbook), painter: greySquare }));
    file = readPdf(bytes);
  }, 60_000);

  it('keeps every rule of PDF/UA that a machine can check', () => {
    expect(lintPdf(file)).toEqual([]);
  });

  it('has a heading for every section, a row for every row, and words for every figure', () => {
    const tags = [...walk(readTree(file) ?? expect.fail('no tree'))].map(({ tag }) => tag);
    const count = (tag: string): number => tags.filter((one) => one === tag).length;
    expect(count('H1')).toBe(1);
    // Sections, contents, people present, plan, actors.
    expect(count('H2')).toBe(LARGE.sections + 4);
    expect(count('TOCI')).toBe(workbook.chapters.length);
    expect(count('Figure')).toBeGreaterThan(5);
  });

  it('gives every emoji, also in tables, the letters that it stands for', () => {
    const spans = [...walk(readTree(file) ?? expect.fail('no tree'))].filter(({ tag }) => tag === 'Span');
    const tags = new Set(spans.map(({ parent, dict }) => `${parent?.tag} ${String(dict.get('ActualText'))}`));
    expect(tags).toEqual(new Set(['P 🎉', 'TD 👩‍🏫']));
  });

  it('says its title and language, also with letters that PDF strings are bad at', () => {
    expect(file.info.get('Title')).toBe('Suvannon työllisyysverkosto');
    expect(file.root.get('Lang')).toBe('fi');
    expect(streamText(file, file.root.get('Metadata'))).toContain('Suvannon työllisyysverkosto');
  });

  it('has a bookmark for the cover, the contents and every chapter, leading to where it begins', () => {
    const titles: unknown[] = [];
    for (let at = file.dict(file.dict(file.root.get('Outlines')).get('First')); at.size > 0; at = file.dict(at.get('Next'))) {
      titles.push(at.get('Title'));
      expect(file.pages.map(({ dict }) => dict)).toContain(file.dict(file.list(at.get('Dest'))[0]));
    }
    expect(titles).toEqual(['Suvannon työllisyysverkosto', 'Sisällys', ...workbook.chapters.map((chapter) => (chapter.type === 'section' ? `${chapter.number}. ${chapter.title}` : chapter.title))]);
  });

  it('embeds each face that it uses once, and none of the built-in ones', () => {
    const fonts = file.dict(file.dict(file.pages[0]?.dict.get('Resources')).get('Font'));
    const names = [...fonts.values()].map((font) => JSON.stringify(file.dict(font).get('BaseFont')));
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.includes('Keha-'))).toBe(true);
  });

  it('misses no letter', () => {
    expect(missing).toEqual([]);
  });

  it.runIf(tools.qpdf)('is sound to qpdf', () => {
    expect(qpdfCheck(bytes)).toContain('No syntax or stream encoding errors');
  });

  it.runIf(tools.poppler)('gives its text back in order', () => {
    const text = flat(pdfToText(bytes));
    expectAnswersInOrder(text, LARGE);
    expect(PEOPLE.filter((words) => !text.includes(words))).toEqual([]);
    expect(['Áile Näkkäläjärvi 🎉 ja muut', 'Nuoret 👩‍🏫 ja ohjaajat'].filter((words) => !text.includes(words))).toEqual([]);
  });

  it.runIf(tools.poppler)('draws the network and figures as lines, not as pictures', () => {
    const images = pdfImages(bytes).trim().split('\n').slice(2);
    // One logo pixel, one picture per emoji and their transparency; a map would be hundreds of points wide.
    expect(images.length).toBeGreaterThan(0);
    expect(images.every((line) => Number(line.trim().split(/\s+/)[3]) <= 320)).toBe(true);
  });
});

describe('the text by the structure', () => {
  const size = { ...LARGE, sections: 6, answers: 60, steps: 12 };

  it.runIf(tools.poppler)('is whole and in order, words cut at the end of a line too', { timeout: 60_000 }, async () => {
    const workbook = workbookToPdf(samplePdfSource(size));
    const { bytes } = renderPdf(workbook, { fonts: await fontsFor(workbook), painter: null });
    const quoted = structText(bytes).split('\n').filter((line) => line.includes('"')).map((line) => line.trim().replace(/^"|"$/g, ''));
    const text = flat(quoted.join(''));
    expectAnswersInOrder(text, size);
    expect([...PEOPLE, 'etunimi.sukunimi38@esimerkki.fi'].filter((words) => !text.includes(words))).toEqual([]);
  });
});

describe('letters that no face has', () => {
  const source = samplePdfSource({ sections: 1, answers: 2, steps: 0, actors: 0 });
  const named = { ...source, document: { ...source.document, meta: { ...source.document.meta, name: 'Verkosto 漢字 ja مرحبا' } } };

  it('are told, and drawn as a box that still carries the letter', async () => {
    const workbook = workbookToPdf(named);
    const { bytes, missing } = renderPdf(workbook, { fonts: await fontsFor(workbook), painter: null });
    expect(missing.join('')).toBe('漢字مرحبا');
    expect(lintPdf(readPdf(bytes))).toEqual([]);
    if (tools.poppler) expect(pdfToText(bytes)).toContain('漢字');
  });
});

describe('the check of PDF/UA', () => {
  const text = { role: 'sans', size: 12, leading: 15, tone: 'ink' } as const;
  let type: TypeSetter;
  beforeAll(async () => {
    type = createTypeSetter(chainsOf(await fontsFor('abc')), null);
  });

  /** A small sound document: a heading, a figure, a table. `harm` may spoil it before it is drawn. */
  function small(harm: (parts: { root: Element; heading: Element; figure: Element; head: Element; layout: Layout }) => void): readonly string[] {
    const root = element('Document', null);
    const heading = element('H1', root);
    const second = element('H2', root);
    const figure = element('Figure', root, { alt: 'A ring' });
    figure.box = [50, 50, 90, 90];
    const table = element('Table', root);
    const row = element('TR', table);
    const head = element('TH', row, { scope: 'Column' });
    const cellRow = element('TR', table);
    const cell = element('TD', cellRow);
    const words = (owner: Element, y: number) => ({ element: owner, items: [{ type: 'text', x: 50, y, text: 'Abc', style: text } as const] });
    const groups = [
      words(heading, 100), words(second, 120), words(head, 140), words(cell, 160),
      { element: figure, items: [{ type: 'path', path: [['M', 50, 50], ['L', 90, 90]], stroke: 'ink' } as const] },
    ];
    const layout: Layout = { root, pages: [{ groups: groups as Layout['pages'][number]['groups'] }], places: [] };
    harm({ root, heading, figure, head, layout });
    return lintPdf(readPdf(drawLayout(layout, type, { language: 'fi', title: 'Pieni' })));
  }
  const change = (target: Element, changes: Partial<Record<keyof Element, unknown>>): void => void Object.assign(target, changes);

  it('passes a sound document', () => {
    expect(small(() => undefined)).toEqual([]);
  });

  it('finds a figure without words', () => {
    expect(small(({ figure }) => change(figure, { alt: undefined }))).toEqual(['figure without alternative text']);
  });

  it('finds a skipped heading and a missing first one', () => {
    expect(small(({ root }) => change(root.children[1] ?? root, { tag: 'H3' }))).toEqual(['heading level skipped']);
    expect(small(({ heading }) => change(heading, { tag: 'P' }))).toEqual(['first heading is not H1']);
  });

  it('finds a table head without scope, a ragged row and a strange child', () => {
    expect(small(({ head }) => change(head, { scope: undefined }))).toEqual(['table head without scope']);
    expect(small(({ head }) => void element('TD', head.parent))).toEqual(['ragged table']);
    expect(small(({ head }) => void element('P', head.parent?.parent ?? null))).toEqual(['strange child of a table']);
  });

  const drawn = (draw: (doc: jsPDF, tags: ReturnType<typeof createTagLayer>, heading: Element) => void): PdfFile => {
    const doc = new jsPDF({ unit: 'pt', putOnlyUsedFonts: true });
    const root = element('Document', null);
    const heading = element('H1', root);
    const tags = createTagLayer(doc, root, { language: 'fi', title: 'Pieni', bookmarks: [] });
    draw(doc, tags, heading);
    return readPdf(packFile(new Uint8Array(doc.output('arraybuffer')), tags.objects, 'Pieni'));
  };

  it('finds a line outside the tags', () => {
    expect(lintPdf(drawn((doc, tags, heading) => {
      tags.mark(heading, () => doc.line(1, 1, 9, 9));
      doc.line(1, 1, 50, 50);
    }))).toEqual(['content outside the tags']);
  });

  it('finds a built-in font', () => {
    const faults = lintPdf(drawn((doc, tags, heading) => tags.mark(heading, () => doc.text('Abc', 10, 10))));
    expect(faults).toEqual(['font not embedded', 'font without its letters']);
  });

  it('finds marked content that never ends', () => {
    expect(lintPdf(drawn((doc, tags, heading) => {
      tags.mark(heading, () => doc.line(1, 1, 9, 9));
      (doc.internal as unknown as { write: (line: string) => void }).write('/Artifact BMC');
    }))).toEqual(['marked content does not end']);
  });

  it('is never passed by nesting: that throws at once', () => {
    expect(() => drawn((_, tags, heading) => tags.mark(heading, () => tags.artifact(() => undefined)))).toThrow('nested');
  });
});

describe('links in the contents', () => {
  it('lead to the page whose number they show', async () => {
    const workbook = workbookToPdf(samplePdfSource({ sections: 4, answers: 20, steps: 4, actors: 5 }));
    const { bytes } = renderPdf(workbook, { fonts: await fontsFor(workbook), painter: null });
    const layout = layoutWorkbook(workbook, createTypeSetter(chainsOf(await fontsFor(workbook)), null));
    const file = readPdf(bytes);
    const links = file.list(file.pages[1]?.dict.get('Annots')).map(file.dict);
    expect(links).toHaveLength(workbook.chapters.length);
    links.forEach((link, index) => {
      const place = layout.places.find(({ id }) => id === workbook.chapters[index]?.id);
      const target = file.list(link.get('Dest'))[0];
      expect(file.pages.findIndex(({ dict }) => isDict(dict) && dict === file.dict(target))).toBe(place?.page);
      const shown = layout.pages[1]?.groups.find(({ link: area }) => area?.to === place?.id)?.items[0];
      expect(shown).toMatchObject({ text: String((place?.page ?? 0) + 1) });
    });
  });
});
