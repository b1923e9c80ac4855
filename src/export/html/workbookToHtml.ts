import { logo, quarterGlyph, yearRing } from '../pdf/art/marks';
import type { PdfChapter, PdfWorkbook, PlanChapter } from '../pdf/content/pdfWorkbook';
import { coverHtml } from './cover';
import { escapeHtml, tag } from './markup';
import { lines, markDefinitions, markHtml, nodesHtml, type Page, tableHtml } from './nodes';
import { styleSheet } from './style';
import { decoration } from './svg';
import { texts } from './texts';

/** Nothing runs, nothing is fetched, nothing is sent: pictures are in the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A workbook ready for paper as one HTML file that stands alone: without scripts and without requests. */
export function workbookToHtml(workbook: PdfWorkbook): string {
  const { language, title, chapters, words } = workbook;
  const t = texts.translator(language);
  let made = 0;
  const page: Page = { newId: () => `figure-${++made}`, words: { figure: t('figure') } };
  const head = [
    '<meta charset="utf-8">',
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'generator', content: words.brand }),
    tag('title', {}, escapeHtml(title)),
    tag('style', {}, styleSheet(workbook.isGrey ?? false)),
  ].join('\n');
  const contents = tag('nav', { 'aria-labelledby': 'contents' }, tag('h2', { id: 'contents' }, escapeHtml(words.contents)) + tag('ol', {}, chapters.map((chapter) =>
    tag('li', {}, tag('a', { href: `#${idOf(chapter)}` }, escapeHtml(titleOf(chapter)) + (chapter.about ? tag('span', { class: 'about' }, escapeHtml(chapter.about)) : '')))).join('')));
  const body = [
    markDefinitions(),
    tag('a', { class: 'skip', href: '#content' }, escapeHtml(t('skip'))),
    tag('header', {}, workbook.cover ? coverHtml(workbook, workbook.cover, page) : tag('h1', {}, escapeHtml(title))),
    chapters.length > 1 ? contents : '',
    tag('main', { id: 'content', tabindex: -1 }, chapters.map((chapter) => chapterHtml(chapter, page)).join('\n')),
    tag('footer', {}, tag('p', {}, decoration(logo(0, 0, 32), [0, 0, 32, 32], 'mark') + ` ${escapeHtml(workbook.cover?.source ?? words.brand)}`)),
  ].join('\n');
  return `<!doctype html>\n${tag('html', { lang: language }, `\n${tag('head', {}, `\n${head}\n`)}\n${tag('body', {}, `\n${body}\n`)}\n`)}\n`;
}

const idOf = ({ id }: PdfChapter): string => `chapter-${id}`;
const titleOf = (chapter: PdfChapter): string => (chapter.type === 'section' ? `${chapter.number}. ${chapter.title}` : chapter.title);

function chapterHtml(chapter: PdfChapter, page: Page): string {
  const id = idOf(chapter);
  const heading = tag('h2', { id: `${id}-title` }, escapeHtml(titleOf(chapter)));
  return tag('section', { id, 'aria-labelledby': `${id}-title` }, chapterBody(chapter, heading, page));
}

function chapterBody(chapter: PdfChapter, heading: string, page: Page): string {
  switch (chapter.type) {
    case 'nodes':
      return heading + nodesHtml(chapter.nodes, 2, page, chapter.title);
    case 'plan':
      return planHtml(chapter, heading);
    case 'section':
      return heading + (chapter.question === '' ? '' : tag('p', { class: 'lead' }, lines(chapter.question)))
        + nodesHtml(chapter.nodes, 2, page, chapter.title)
        + (chapter.source === '' ? '' : tag('p', { class: 'small' }, escapeHtml(chapter.source)));
  }
}

function planHtml({ year, today, intro, groups, columns, sections, summary }: PlanChapter, heading: string): string {
  const top = year === '' ? heading : tag('div', { class: 'top' }, heading + decoration(yearRing(year, today, 48, 48, 48), [0, 0, 96, 96], 'year'));
  const group = ({ title, note, quarter, rows }: PlanChapter['groups'][number]): string => {
    const own = tag('h3', {}, escapeHtml(title));
    return (quarter === null ? own : tag('div', { class: 'quarter' }, decoration(quarterGlyph(quarter, 22, 22, 22), [0, 0, 44, 44], 'glyph') + own))
      + (note === '' ? '' : tag('p', { class: rows.length > 0 ? 'small' : undefined }, lines(note)))
      + (rows.length === 0 ? '' : tableHtml({ caption: title, isCaptionSeen: false, columns, rows, rowHeads: true }));
  };
  return [
    top,
    summary === '' ? '' : tag('p', { class: 'small' }, escapeHtml(summary)),
    intro === '' ? '' : tag('p', {}, escapeHtml(intro)),
    ...groups.map(group),
    sections.length === 0 ? '' : tag('ul', { class: 'sections' }, sections.map(({ number, title }) => tag('li', {}, markHtml({ mark: 'section', number }) + tag('span', {}, escapeHtml(title)))).join('')),
  ].join('\n');
}
