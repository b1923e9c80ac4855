import { beforeAll, describe, expect, it } from 'vitest';
import type { PdfNode } from '@/blockkit';
import { type PdfWorkbook, prepareWorkbook, workbookToPdf } from '@/export';
import type { Item } from '@/export/pdf/art/items';
import { type Layout, layoutWorkbook } from '@/export/pdf/layout/layoutWorkbook';
import { PAGE } from '@/export/pdf/layout/page';
import { chainsOf } from '@/export/pdf/type/faces';
import { createTypeSetter, type TypeSetter } from '@/export/pdf/type/typeSetter';
import type { LocalFigure } from '@/template';
import { fontsFor } from './helpers/pdfFonts';
import { LARGE, samplePdfSource } from './helpers/pdfSample';

let type: TypeSetter;
beforeAll(async () => {
  type = createTypeSetter(chainsOf(await fontsFor(['áŋǩ', 'Дж'].join(''))), null);
});

const chapter = (nodes: readonly PdfNode[]): PdfWorkbook => ({
  language: 'fi', title: 'Koe', name: 'Koe', words: { contents: 'Sisällys', brand: 'Kehä' }, cover: null, contents: false,
  chapters: [{ type: 'nodes', id: 'one', title: 'Luku', nodes }],
});
const layOut = (nodes: readonly PdfNode[]): Layout => layoutWorkbook(chapter(nodes), type);
const spoken = (layout: Layout, page?: number): string[] =>
  layout.pages.filter((_, index) => page === undefined || index === page)
    .flatMap(({ groups }) => groups.filter(({ element }) => element).flatMap(({ items }) => items.flatMap((item) => (item.type === 'text' ? [item.text] : []))));
const footerOf = (items: readonly Item[]): boolean => items.some((item) => item.type === 'text' && item.text === 'Kehä');
const words = (count: number): string => Array.from({ length: count }, (_, index) => `sana${index}`).join(' ');

/** Texts that stand outside the frame of the page, the footer apart. */
const outside = ({ pages }: Layout): string[] => pages.flatMap(({ groups }) => groups
  .filter(({ items }) => !footerOf(items))
  .flatMap(({ items }) => items.flatMap((item) => (item.type === 'text' && (item.y > PAGE.bottom || item.y < PAGE.top || (!item.angle && item.anchor === undefined && item.x + type.width(item.text.trimEnd(), item.style) > PAGE.right + 0.5)) ? [item.text] : []))));

describe('layout', () => {
  it('loses no word and cuts none off, however long paragraphs, lists and rows are', () => {
    const long = words(1500);
    const layout = layOut([
      { type: 'paragraph', text: long },
      { type: 'list', ordered: true, items: [{ text: long, detail: 'lopuksi' }] },
      { type: 'table', caption: 'Pitkä', columns: [{ header: 'A', width: 1 }, { header: 'B', width: 1 }], rows: [[{ text: long }, { text: 'lyhyt' }]] },
    ]);
    const text = spoken(layout).join('').replace(/ +/g, ' ');
    expect(text.split('sana1499').length - 1).toBe(3);
    expect(text).toContain(`${words(300)} `);
    expect(outside(layout)).toEqual([]);
  });

  it('keeps every text of a whole workbook inside the page', () => {
    const { pages, ...rest } = layoutWorkbook(workbookToPdf(samplePdfSource(LARGE)), type);
    expect(outside({ ...rest, pages: pages.slice(1) })).toEqual([]);
  });

  it('never leaves the sources of a section alone on a page', () => {
    for (let filler = 18; filler < 34; filler++) {
      const nodes = Array.from({ length: filler }, (): PdfNode => ({ type: 'paragraph', text: 'täyte' }));
      const section = { type: 'section', id: 'a', title: 'Osio', part: '', number: 1, question: 'Miksi?', nodes, source: 'Lähde' } as const;
      const layout = layoutWorkbook({ ...chapter([]), chapters: [section] }, type);
      const last = spoken(layout, layout.pages.length - 1);
      expect(last, `after ${filler} lines`).toContain('täyte');
      expect(last).toContain('Lähde');
    }
  });

  it('gives a column the room that its words need, from one that has air', () => {
    const layout = layOut([{
      type: 'table', caption: '', columns: [{ header: 'A', width: 9 }, { header: 'Tila', width: 1 }],
      rows: [[{ text: 'lyhyt' }, { text: 'Aloittamatta', detail: 'pienellä', mark: { mark: 'status', status: 'open' } }]],
    }]);
    expect(spoken(layout)).toEqual(expect.arrayContaining(['Aloittamatta ', 'pienellä']));
    expect(outside(layout)).toEqual([]);
  });

  it('sets the words of a figure beside it when they fit there, else under it', () => {
    const figure: LocalFigure = { size: [300, 150], alt: 'Kuvio', shapes: [] };
    const yOf = (node: PdfNode): number => {
      const groups = layOut([{ type: 'figure', figure, width: 0.6 }, node, { type: 'paragraph', text: 'loppu' }, { type: 'heading', level: 3, text: 'Seuraava' }]).pages[0]?.groups ?? [];
      const items = groups.flatMap((group) => group.items);
      const found = items.find((item) => item.type === 'text' && item.text.startsWith('Seuraava'));
      return found?.type === 'text' ? found.y : 0;
    };
    expect(yOf({ type: 'paragraph', text: 'Selitys' })).toBeLessThan(yOf({ type: 'paragraph', text: words(200) }));
  });

  it('shows no contacts to any block unless they are asked for', () => {
    const seen = (includeContacts: boolean): string[] => {
      const source = samplePdfSource({ sections: 1, answers: 2, steps: 0, actors: 60 }, { includeContacts });
      const contacts = new Set<string>();
      const blockSpec: typeof source.blockSpec = (kind) => {
        const spec = source.blockSpec(kind);
        return { ...spec, toPdf: (content) => {
          for (const actor of Object.values(content.document.actors)) if (actor?.contact) contacts.add(actor.contact);
          return spec.toPdf(content);
        } };
      };
      workbookToPdf({ ...source, blockSpec });
      return [...contacts];
    };
    expect(seen(false)).toEqual([]);
    expect(seen(true).length).toBeGreaterThan(0);
  });

  it('keeps a heading with what follows it', () => {
    for (let filler = 30; filler < 40; filler++) {
      const layout = layOut([
        ...Array.from({ length: filler }, (): PdfNode => ({ type: 'paragraph', text: 'täyte' })),
        { type: 'heading', level: 3, text: 'Otsikko' }, { type: 'paragraph', text: 'seuraava' },
      ]);
      const pageOf = (text: string): number => layout.pages.findIndex((_, index) => spoken(layout, index).includes(text));
      expect(pageOf('Otsikko'), `after ${filler} lines`).toBe(pageOf('seuraava'));
    }
  });

  it('repeats the head of a table on every page, as decoration', () => {
    const rows = Array.from({ length: 80 }, (_, index) => [{ text: `rivi ${index}` }]);
    const layout = layOut([{ type: 'table', caption: '', columns: [{ header: 'Asia', width: 1 }], rows }]);
    const heads = layout.pages.map(({ groups }) => groups.filter(({ items }) => items.some((item) => item.type === 'text' && item.text === 'Asia')));
    expect(heads.length).toBeGreaterThan(2);
    expect(heads.map((found) => found.map(({ element }) => element?.tag ?? 'decoration'))).toEqual([['TH'], ...heads.slice(1).map(() => ['decoration'])]);
  });

  it('never skips a level of headings', () => {
    const { root } = layOut([{ type: 'heading', level: 4, text: 'Ensin' }, { type: 'heading', level: 4, text: 'Sitten' }]);
    // A chapter that is the whole file has the first heading.
    expect(root.children[0]?.children.map(({ tag }) => tag)).toEqual(['H1', 'H2', 'H3']);
  });

  it('sets names side by side when a list asks for columns', () => {
    const layout = layOut([{ type: 'list', ordered: false, columns: 2, items: [{ text: 'Aino' }, { text: 'Tuomas' }] }]);
    const items = layout.pages[0]?.groups.flatMap(({ items: all }) => all).filter((item) => item.type === 'text') ?? [];
    const [aino, tuomas] = ['Aino', 'Tuomas'].map((name) => items.find(({ text }) => text === name));
    expect(aino?.y).toBe(tuomas?.y);
    expect(tuomas?.x).toBeGreaterThan(aino?.x ?? 0);
  });
});

describe('breaking lines', () => {
  const style = { role: 'sans', size: 10, leading: 14, tone: 'ink' } as const;
  const lines = (text: string, width: number): string[] => type.lines(text, style, width).map(({ text: line, hyphen }) => line + (hyphen ? '-' : ''));

  it('breaks at spaces and keeps people’s own line breaks', () => {
    expect(lines('yksi kaksi\nkolme', 200)).toEqual(['yksi kaksi ', 'kolme']);
  });

  it('cuts a word that no line holds at a syllable', () => {
    expect(lines('työllisyydenhoidon', 60)).toEqual(['työllisyyden-', 'hoidon']);
  });

  it('puts no hyphen into an address', () => {
    expect(lines('etunimi.sukunimi@esimerkki.fi', 90).join('')).toBe('etunimi.sukunimi@esimerkki.fi');
  });

  it('breaks at a hyphen that is there already', () => {
    expect(lines('Etelä-Pohjanmaalla', 60)[0]).toBe('Etelä-');
  });
});

describe('a workbook in words', () => {
  const size = { sections: 4, answers: 12, steps: 4, actors: 12 };

  it('numbers the sections in use and leaves out those that are not', () => {
    const source = samplePdfSource(size);
    const { sections } = source.document.meta;
    const document = { ...source.document, meta: { ...source.document.meta, sections: { ...sections, s2: { pos: 'zz', hidden: false }, s1: { pos: 'a', hidden: true } } } };
    const { chapters } = workbookToPdf({ ...source, document });
    expect(chapters.flatMap((one) => (one.type === 'section' ? [[one.number, one.id]] : []))).toEqual([[1, 's3'], [2, 's4'], [3, 's2']]);
  });

  it('prints chosen sections under the numbers that they have everywhere', () => {
    const { chapters } = workbookToPdf(samplePdfSource(size, { sections: ['s3'], includePlan: false, includeActors: false }));
    expect(chapters.flatMap((one) => (one.type === 'section' ? [one.number] : []))).toEqual([3]);
  });

  it('leaves out what nobody has filled in when asked to', () => {
    const source = samplePdfSource(size, { onlyAnswered: true });
    const answers = Object.fromEntries(Object.entries(source.document.answers).map(([key, state]) => [key, key.startsWith('s1.') ? { ...state, progress: 0 } : state]));
    const { chapters } = workbookToPdf({ ...source, document: { ...source.document, answers } });
    expect(chapters.some(({ id }) => id === 's1')).toBe(false);
    expect(chapters.some(({ id }) => id === 's2')).toBe(true);
  });

  it('keeps contact details out of the file unless asked for', () => {
    const text = (includeContacts: boolean): string => JSON.stringify(workbookToPdf(samplePdfSource({ ...size, actors: 40 }, { includeContacts })));
    expect(text(false)).not.toContain('@esimerkki.fi');
    expect(text(true)).toContain('@esimerkki.fi');
  });

  it('shows the template’s own emblem where there is no network yet', () => {
    const { cover } = workbookToPdf(samplePdfSource({ ...size, actors: 0 }));
    expect(cover?.network).toBeNull();
    expect(cover?.emblem?.alt).toContain('Kehän vaiheet');
  });

  it('tells late steps from open ones and counts them', () => {
    const plan = workbookToPdf(samplePdfSource({ ...size, steps: 14 }, { kind: 'plan' })).chapters.find(({ id }) => id === 'plan');
    if (plan?.type !== 'plan') throw new Error('No plan');
    expect(plan.groups.map(({ title }) => title)).toEqual(['Tammi–maaliskuu', 'Huhti–kesäkuu', 'Heinä–syyskuu', 'Loka–joulukuu', 'Ei ajankohtaa'].filter((title) => plan.groups.some((group) => group.title === title)));
    const late = plan.groups.flatMap(({ rows }) => rows).filter((row) => row[4]?.text === 'Myöhässä');
    expect(plan.summary).toContain(`${late.length} myöhässä`);
    expect(late.every((row) => row[3]?.tone === 'late')).toBe(true);
  });

  it('comes out the same in slices', async () => {
    const source = samplePdfSource(size);
    expect(await prepareWorkbook(source)).toEqual(workbookToPdf(source));
  });

  it('stops between slices when it is no longer wanted', async () => {
    const source = samplePdfSource({ sections: 150, answers: 1500, steps: 500, actors: 300 });
    const controller = new AbortController();
    const job = prepareWorkbook(source, controller.signal);
    controller.abort(new Error('enough'));
    await expect(job).rejects.toThrow('enough');
  });
});
