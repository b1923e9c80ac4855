import { beforeAll, describe, expect, it } from 'vitest';
import { planSource } from '../../../tests/helpers/planSource';
import { DOT_PNG, samplePdfSource } from '../../../tests/helpers/pdfSample';
import { type PdfWorkbook, workbookToPdf } from '../index';
import { workbookToHtml } from './workbookToHtml';

const HARD = `<script>alert('ei')</script> & "lainaus" <img src=x onerror=alert(1)>`;

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const elements = (page: Document, selector: string): Element[] => [...page.querySelectorAll(selector)];

describe('the year plan as a web page', () => {
  let workbook: PdfWorkbook;
  let page: Document;
  beforeAll(async () => {
    workbook = workbookToPdf(await planSource());
    page = parse(workbookToHtml(workbook));
  }, 60_000);

  it('has a language, a title, one first heading, and no skipped level', () => {
    expect(page.documentElement.lang).toBe('fi');
    expect(page.title).toBe('Hallavuoren kumppanuusverkosto: vuosisuunnitelma 2027');
    const levels = elements(page, 'h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  it('leads from the skip link and the contents to what is there, and names nothing twice', () => {
    const links = elements(page, 'a').map((link) => link.getAttribute('href') ?? '');
    expect(links[0]).toBe('#content');
    expect(links).toHaveLength(7);
    expect(links.filter((href) => page.getElementById(href.slice(1)) === null)).toEqual([]);
    const ids = elements(page, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives tables a caption and heads with scope', () => {
    const tables = elements(page, 'table');
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter((table) => !table.querySelector('caption')?.textContent)).toEqual([]);
    expect(elements(page, 'th:not([scope])')).toEqual([]);
    expect(tables.filter((table) => !table.querySelector('th[scope="col"]'))).toEqual([]);
  });

  it('names and describes every figure, and hides every decoration', () => {
    const drawings = elements(page, 'svg:not([aria-hidden])');
    expect(drawings).toHaveLength(3);
    for (const svg of drawings) {
      expect(page.getElementById(svg.getAttribute('aria-labelledby') ?? '')?.textContent).not.toBe('');
      expect(page.getElementById(svg.getAttribute('aria-describedby') ?? '')?.textContent?.length).toBeGreaterThan(40);
    }
  });

  it('asks nothing of anybody and runs nothing', () => {
    expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
    expect(elements(page, 'script, link, iframe, object, embed, form, base')).toEqual([]);
    const addresses = elements(page, '[src], [href]').map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '');
    expect(addresses.filter((address) => !/^(#|data:image\/)/.test(address))).toEqual([]);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
    expect(elements(page, '*').flatMap(({ attributes }) => [...attributes]).filter(({ name }) => name.startsWith('on'))).toEqual([]);
  });

  it('tells the same as the paper', () => {
    const text = page.body.textContent.replace(/\s+/g, ' ');
    const steps = workbook.chapters.flatMap((chapter) => (chapter.type === 'plan' ? chapter.groups.flatMap(({ rows }) => rows.map((cells) => cells[0]?.text ?? '')) : []));
    expect(steps.length).toBeGreaterThan(30);
    expect(steps.filter((title) => !text.includes(title))).toEqual([]);
  });

  it('has a dark room, unless it is black and white', () => {
    const styleOf = (isGrey: boolean): string => parse(workbookToHtml({ ...workbook, chapters: [], isGrey })).querySelector('style')?.textContent ?? '';
    expect(styleOf(false)).toContain('prefers-color-scheme:dark');
    expect(styleOf(true)).not.toContain('prefers-color-scheme');
  });
});

describe('what people wrote', () => {
  const hardWorkbook = (): PdfWorkbook => {
    const source = samplePdfSource({ sections: 1, answers: 2, steps: 3, actors: 4 }, { kind: 'plan' });
    const { document } = source;
    const steps = Object.fromEntries(Object.entries(document.steps).map(([id, step]) => [id, { ...step, title: HARD }]));
    const actors = Object.fromEntries(Object.entries(document.actors).map(([id, actor]) => [id, { ...actor, name: HARD }]));
    const logos = { l1: { id: 'l1', pos: 'a', src: DOT_PNG, alt: HARD }, l2: { id: 'l2', pos: 'b', src: 'https://esimerkki.fi/logo.png', alt: '' } };
    const workbook = workbookToPdf({ ...source, document: { ...document, steps, actors, meta: { ...document.meta, name: HARD, logos } } });
    const figure = { size: [10, 10] as const, alt: HARD, shapes: [
      { shape: 'text' as const, at: [1, 1] as const, text: HARD }, { shape: 'arc-text' as const, at: [5, 5] as const, r: 4, angle: 0, text: HARD },
    ] };
    return { ...workbook, chapters: [...workbook.chapters, { type: 'nodes', id: 'n', title: HARD, nodes: [
      { type: 'figure', figure }, { type: 'paragraph', text: `${HARD}\n${HARD}` }, { type: 'list', ordered: false, items: [{ text: HARD, detail: HARD }] },
      { type: 'heading', level: 4, text: HARD }, { type: 'image', src: 'javascript:alert(1)', alt: HARD, caption: HARD, size: [1, 1] },
    ] }] };
  };

  it('is text everywhere: in headings, cells, attributes and drawings', () => {
    const page = parse(workbookToHtml(hardWorkbook()));
    expect(elements(page, 'script, img[onerror], [onerror]')).toEqual([]);
    expect(page.querySelector('h1')?.textContent).toBe(HARD);
    expect(page.title).toContain(HARD);
    expect(page.querySelector('img')?.getAttribute('alt')).toBe(HARD);
    expect(elements(page, 'svg desc').map(({ textContent }) => textContent)).toContain(HARD);
    expect(elements(page, 'svg text').filter(({ textContent }) => textContent === HARD)).toHaveLength(2);
  });

  it('brings pictures only when they are in the file', () => {
    const page = parse(workbookToHtml(hardWorkbook()));
    expect(elements(page, 'img').map((image) => image.getAttribute('src'))).toEqual([DOT_PNG, 'data:,', 'data:,']);
  });

  it('may hold words longer than a line: they can be cut without changing', () => {
    const word = 'Työllisyydenhoidonkehittämisverkostonohjausryhmä';
    const page = parse(workbookToHtml({ ...hardWorkbook(), chapters: [{ type: 'nodes', id: 'n', title: 'Sana', nodes: [{ type: 'paragraph', text: word }] }] }));
    expect(page.querySelector('main p')?.textContent).toBe(word);
    expect(elements(page, 'main p wbr').length).toBeGreaterThan(1);
  });
});
