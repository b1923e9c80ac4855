import { hairline, logo, pageRing, sectionMark } from '../art/marks';
import type { PdfChapter, PdfWorkbook, SectionChapter } from '../content/pdfWorkbook';
import type { TypeSetter } from '../type/typeSetter';
import { layoutContents } from './contents';
import { layoutCover } from './cover';
import { element, type Element } from './elements';
import { addNodes } from './nodes';
import { CONTENT_WIDTH, countPages, createFlow, type Flow, type Group, keepLast, PAGE, type Page, type Piece, type Place, type Taker } from './page';
import { addPlan } from './plan';
import { STYLES } from './styles';
import { baseline, paragraph } from './text';

/** A whole document, measured and placed: what is drawn where, and what each thing is. */
export interface Layout {
  readonly pages: readonly Page[];
  readonly root: Element;
  /** Where chapters begin; for links and bookmarks, in order. */
  readonly places: readonly Place[];
}

const FOOTER_Y = PAGE.height - 39;

/** A document of more pages than this has a list of contents, if it may. */
const LONG = 6;

export function layoutWorkbook(workbook: PdfWorkbook, type: TypeSetter): Layout {
  const root = element('Document', null);
  const cover = workbook.cover && layoutCover(workbook, workbook.cover, root, type);
  const contentsRoot = workbook.contents ? element('Sect', root) : null;

  const flow = createFlow();
  const owners: string[] = [];
  const level = cover || workbook.chapters.length > 1 ? 2 : 1;
  // Without a cover, the name of the document stands above its first chapter.
  if (!cover && level === 2) flow.add(...paragraph({ text: workbook.title, style: STYLES.kicker, element: element('H1', root), x: PAGE.left, width: CONTENT_WIDTH, keep: true }, type));
  workbook.chapters.forEach((chapter, index) => {
    if (index > 0 && !isShort(chapter)) flow.breakPage();
    flow.mark(chapter.id, chapter.type === 'section' ? `${chapter.number}. ${chapter.title}` : chapter.title);
    const from = flow.pages.length - 1;
    addChapter(flow, element('Sect', root), chapter, workbook, level, type);
    flow.end();
    for (let page = from; page < flow.pages.length; page++) owners[page] = chapter.type === 'plan' && chapter.summary ? chapter.summary : workbook.name;
  });
  flow.end();

  const before = cover ? 1 : 0;
  const hasContents = contentsRoot !== null && (workbook.contents !== 'long' || flow.pages.length + before > LONG);
  if (contentsRoot && !hasContents) root.children.splice(root.children.indexOf(contentsRoot), 1);
  const draft = hasContents ? layoutContents(workbook, flow.places, 0, element('Document', null), type).length : 0;
  const contents = hasContents ? layoutContents(workbook, flow.places, before + draft + 1, contentsRoot, type) : [];
  const offset = before + contents.length;
  const numbered = [...contents, ...flow.pages];
  numbered.forEach((page, index) => {
    const words = index < contents.length ? workbook.name : (owners[index - contents.length] ?? workbook.name);
    page.groups.push(footer(String(index + 1 + before), words, workbook.words.brand, type));
  });
  return {
    pages: cover ? [cover, ...numbered] : numbered,
    root,
    places: [
      ...(cover ? [{ id: '', title: workbook.name, page: 0, y: 0 }] : []),
      ...(hasContents ? [{ id: ' ', title: workbook.words.contents, page: before, y: 0 }] : []),
      ...flow.places.map((place) => ({ ...place, page: place.page + offset })),
    ],
  };
}

/** A chapter that has nothing to list needs no page of its own. */
const isShort = (chapter: PdfChapter): boolean => chapter.type === 'plan' && chapter.groups.length === 0;

function addChapter(flow: Flow, sect: Element, chapter: PdfChapter, workbook: PdfWorkbook, level: 1 | 2, type: TypeSetter): void {
  const titleTag = level === 2 ? 'H2' : 'H1';
  const pieces: Piece[] = [];
  const taker: Taker = { add: (...more) => pieces.push(...more) };
  switch (chapter.type) {
    case 'section':
      taker.add(...openingPieces(sect, chapter, type), ...bodyPieces(sect, chapter, type));
      break;
    case 'plan':
      addPlan(taker, sect, chapter, workbook.name, titleTag, type);
      break;
    case 'nodes':
      taker.add(...paragraph({ text: chapter.title, style: STYLES.chapterTitle, element: element(titleTag, sect), x: PAGE.left, width: CONTENT_WIDTH, keep: true }, type));
      taker.add(rule(11, 12));
      addNodes(taker, sect, chapter.nodes, type, level);
      break;
  }
  flow.add(...snug(pieces));
}

/** What the blocks say; the sources stand with the last of it, never alone on a page. */
function bodyPieces(sect: Element, { nodes, source }: SectionChapter, type: TypeSetter): readonly Piece[] {
  const pieces: Piece[] = [];
  addNodes({ add: (...more) => pieces.push(...more) }, sect, nodes, type);
  if (source === '') return pieces;
  const style = { ...STYLES.small, tone: 'ink-3' } as const;
  return [...keepLast(pieces), ...paragraph({ text: source, style, element: element('P', sect), x: PAGE.left, width: CONTENT_WIDTH, gap: 20 }, type)];
}

/** How much of the air may be left when that saves a page, the most first. */
const SNUG = [0.8, 0.65, 0.5] as const;

/** A chapter of more pieces than this is long anyway. */
const MOST_TO_FIT = 300;

/** A little less air between the pieces, when the chapter then takes fewer pages. */
function snug(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length > MOST_TO_FIT) return pieces;
  const pages = countPages(pieces);
  if (pages === 1) return pieces;
  const closer = SNUG.map((share) => pieces.map((piece) => ({ ...piece, gap: (piece.gap ?? 0) * share })));
  return closer.find((tried) => countPages(tried) < pages) ?? pieces;
}

/** The head of a section: its ring and title, then the question, larger than anything else on the page. */
function openingPieces(sect: Element, { number, title, question }: SectionChapter, type: TypeSetter): readonly Piece[] {
  const heading = element('H2', sect);
  const r = 12;
  const [line] = paragraph({ text: title, style: STYLES.sectionTitle, element: heading, x: PAGE.left + 2 * r + 9, width: CONTENT_WIDTH - 40, keep: true }, type);
  if (!line) return [];
  const height = Math.max(2 * r, line.height);
  const head: Piece = {
    height,
    keep: true,
    draw: (top): Group[] => [
      { element: heading, items: sectionMark(number, PAGE.left + r, top + height / 2, r) },
      ...line.draw(top + (height - line.height) / 2),
    ],
  };
  const asked = question.trim() === '' ? []
    : paragraph({ text: question, style: STYLES.question, element: element('P', sect), x: PAGE.left, width: CONTENT_WIDTH * 0.94, gap: 12, keep: true }, type);
  return [head, ...asked, rule(13, 2)];
}

const rule = (gap: number, after: number) => ({
  height: 1 + after,
  gap,
  keep: true,
  draw: (top: number): Group[] => [{ element: null, items: [hairline(PAGE.left, top + 0.5, CONTENT_WIDTH, 'ink', 1.1)] }],
});

function footer(number: string, words: string, brand: string, type: TypeSetter): Group {
  const style = STYLES.footer;
  const y = FOOTER_Y - style.leading / 2 + baseline(style);
  const [first, more] = type.lines(words, style, CONTENT_WIDTH - 140);
  return {
    element: null,
    items: [
      ...logo(PAGE.left - 1, FOOTER_Y - 7, 14),
      { type: 'text', x: PAGE.left + 19, y, text: brand, style },
      { type: 'text', x: PAGE.width / 2, y, text: `${first?.text.trimEnd().replace(/,$/, '') ?? ''}${more ? '…' : ''}`, anchor: 'middle', style },
      ...pageRing(number, PAGE.right - 12, FOOTER_Y, 12),
    ],
  };
}
