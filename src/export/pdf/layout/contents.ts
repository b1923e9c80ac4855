import { sectionMark } from '../art/marks';
import type { PdfWorkbook } from '../content/pdfWorkbook';
import type { TypeSetter } from '../type/typeSetter';
import { element, type Element } from './elements';
import { CONTENT_WIDTH, createFlow, type Group, PAGE, type Page, type Place } from './page';
import { STYLES } from './styles';
import { baseline, lineGroups, paragraph } from './text';

const NUMBER_WIDTH = 30;
const PAGE_WIDTH = 40;

/**
 * The contents with page numbers. `firstPage` is the number of the first page after them, counted
 * from 1; the numbers never change how many pages the contents take.
 */
export function layoutContents({ words, chapters }: PdfWorkbook, places: readonly Place[], firstPage: number, root: Element, type: TypeSetter): readonly Page[] {
  const flow = createFlow();
  const pageOf = new Map(places.map(({ id, page }) => [id, page + firstPage]));
  flow.add(...paragraph({ text: words.contents, style: STYLES.chapterTitle, element: element('H2', root), x: PAGE.left, width: CONTENT_WIDTH, keep: true }, type));
  // Numbers stand on the left where chapters have them.
  const left = PAGE.left + (chapters.some(({ type: kind }) => kind === 'section') ? NUMBER_WIDTH : 0);
  let list: Element | null = null;
  let part = '';
  chapters.forEach((chapter) => {
    const chapterPart = chapter.type === 'section' ? chapter.part : '';
    const opens = list === null || chapterPart !== part;
    if (opens) {
      part = chapterPart;
      if (part !== '') flow.add(...paragraph({ text: part, style: STYLES.part, element: element('P', root), x: PAGE.left, width: CONTENT_WIDTH, gap: 18, keep: true }, type));
      list = element('TOC', root);
    }
    const link = element('Link', element('Reference', element('TOCI', list)));
    const style = STYLES.entry;
    const lines = type.lines(chapter.title, style, CONTENT_WIDTH - NUMBER_WIDTH - PAGE_WIDTH);
    const abouts = chapter.about ? type.lines(chapter.about, STYLES.cellDetail, CONTENT_WIDTH - NUMBER_WIDTH - PAGE_WIDTH) : [];
    const height = Math.max(23, lines.length * style.leading + abouts.length * STYLES.cellDetail.leading + 8);
    const number = String(pageOf.get(chapter.id) ?? '');
    flow.add({
      height,
      gap: opens && part === '' ? 18 : 2,
      draw: (top): Group[] => {
        const first = top + (height - lines.length * style.leading - abouts.length * STYLES.cellDetail.leading) / 2;
        const mark: Group[] = chapter.type === 'section'
          ? [{ element: link, items: sectionMark(chapter.number, PAGE.left + 9, first + style.leading / 2, 9) }] : [];
        return [
          ...mark,
          ...lines.flatMap((one, at) => lineGroups(abouts.length > 0 && at === lines.length - 1 ? { ...one, text: `${one.text} ` } : one, left, first + at * style.leading, style, link, type)),
          ...abouts.flatMap((one, at) => lineGroups(
            at === abouts.length - 1 ? { ...one, text: `${one.text} ` } : one, left, first + lines.length * style.leading + at * STYLES.cellDetail.leading, STYLES.cellDetail, link, type,
          )),
          {
            element: link,
            items: [{ type: 'text', x: PAGE.right, y: first + (lines.length - 1) * style.leading + baseline(style), text: number, anchor: 'end', style }],
            link: { to: chapter.id, x: PAGE.left, y: top, width: CONTENT_WIDTH, height },
          },
          { element: null, items: [{ type: 'path', path: [['M', left, top + height + 1], ['L', PAGE.right, top + height + 1]], stroke: 'rule', width: 0.6 }] },
        ];
      },
    });
  });
  flow.end();
  return flow.pages;
}
