import type { PdfNode } from '@/blockkit';
import type { Language } from '@/lib/languages';
import type { LocalGuidance, LocalTemplate } from '@/template';
import { sectionMark } from '../../pdf/art/marks';
import type { PdfChapter, PdfWorkbook, PlanChapter, SectionChapter } from '../../pdf/content/pdfWorkbook';
import { withoutMarkdown } from '../../pdf/content/withoutMarkdown';
import { type Deck, type DeckSlide, LAYOUTS, type LayoutName, type SlideItem } from '../deck';
import { STYLES } from '../style';
import { texts } from '../texts';
import { coverSlide } from './cover';
import { figureDrawing } from './drawing';
import { fitTitle } from './fitTitle';
import { createFlow } from './flow';
import { addNodes } from './nodes';
import { type Words, wordsIn } from './words';

const FIGURE = { x: 540, y: 96, width: 372, height: 380 } as const;

/** Chapters of a workbook as slides. May rest wherever it yields. */
export function* layoutDeck(workbook: PdfWorkbook, template: LocalTemplate, withDetails: boolean): Generator<undefined, Deck> {
  const { language } = workbook;
  const t = texts.translator(language);
  const words = wordsIn(language);
  const guidance = new Map(template.sections.map((section) => [section.id, section.guidance]));
  const slides: DeckSlide[] = workbook.cover ? [{ ...coverSlide(workbook, workbook.cover, words), part: workbook.name }] : [];
  yield;
  const details: SectionDetails[] = [];
  for (const chapter of workbook.chapters) {
    const main = chapter.type === 'section' ? yield* withoutDetails(chapter, words) : null;
    slides.push(...(yield* chapterSlides(main?.chapter ?? chapter, guidance.get(chapter.id), language, words)));
    if (withDetails && chapter.type === 'section' && main && main.details.length > 0) details.push({ chapter, nodes: main.details });
    yield;
  }
  for (const { chapter, nodes } of details) {
    const title = t('details', { title: chapter.title });
    slides.push(...(yield* contentSlides(title, nodes, [sectionMarkItem(chapter.number, words)], '', words))
      .map((slide, index) => (index === 0 && chapter === details[0]?.chapter ? { ...slide, part: t('details-part') } : slide)));
    yield;
  }
  const layoutNames = Object.fromEntries(LAYOUTS.map((layout) => [layout, t(`layout-${layout}`)])) as Record<LayoutName, string>;
  return { language, title: workbook.title, layoutNames, slides };
}

interface SectionDetails {
  readonly chapter: SectionChapter;
  readonly nodes: readonly PdfNode[];
}

/**
 * Long tables and lists that say again what a figure shows stand at the end of the deck, so that the talk is not lost in
 * them: whatever takes more than a slide after a figure, up to the next one.
 */
function* withoutDetails(chapter: SectionChapter, words: Words): Generator<undefined, { readonly chapter: SectionChapter; readonly details: readonly PdfNode[] }> {
  const kept: PdfNode[] = [];
  const details: PdfNode[] = [];
  let blockTitle: PdfNode | null = null;
  let told: PdfNode | null = null;
  const nodes = chapter.nodes;
  for (let at = 0; at < nodes.length;) {
    const node = nodes[at] as PdfNode;
    if (node.type === 'heading' && node.level === 3) blockTitle = node;
    kept.push(node);
    at++;
    if (node.type !== 'figure') continue;
    const end = nodes.findIndex((next, index) => index >= at && (next.type === 'figure' || (next.type === 'heading' && next.level === 3)));
    const after = nodes.slice(at, end < 0 ? undefined : end);
    at += after.length;
    // A title right above the next figure is that figure's.
    const last = after.at(-1);
    const own = end >= 0 && nodes[end]?.type === 'figure' && last?.type === 'heading' ? after.slice(0, -1) : after;
    const flow = createFlow({ continued: words.continued, textName: words.text });
    yield* addNodes(flow, own, words);
    const isLong = flow.finish().length > 1;
    if (!isLong) kept.push(...after);
    else {
      kept.push(...after.slice(own.length));
      if (blockTitle && told !== blockTitle) details.push(blockTitle);
      told = blockTitle;
      details.push(...own);
    }
  }
  return { chapter: { ...chapter, nodes: kept }, details };
}

const sectionMarkItem = (number: number, words: Words): SlideItem => ({ type: 'drawing', items: sectionMark(number, 36, 55, 16), name: words.figure, alt: '' });

type Slides = Generator<undefined, DeckSlide[]>;

function* chapterSlides(chapter: PdfChapter, guidance: LocalGuidance | undefined, language: Language, words: Words): Slides {
  if (chapter.type === 'section') return yield* sectionSlides(chapter, guidance, language, words);
  const nodes = chapter.type === 'plan' ? planNodes(chapter, language) : chapter.nodes;
  const notes = chapter.type === 'plan' ? chapter.summary : '';
  const slides = yield* contentSlides(chapter.title, nodes, [], notes, words);
  return slides.map((slide, index) => (index === 0 ? { ...slide, part: chapter.title } : slide));
}

function* sectionSlides(chapter: SectionChapter, guidance: LocalGuidance | undefined, language: Language, words: Words): Slides {
  const { number, title, question, nodes } = chapter;
  const figure = guidance?.figure;
  const layout = figure ? 'question-figure' : 'question';
  const set = fitTitle(layout, question || title);
  const first: DeckSlide = {
    layout,
    title: set.title,
    titleSize: set.size,
    part: `${number} ${title}`,
    notes: notesOf(chapter, guidance, language),
    items: [
      { type: 'drawing', items: sectionMark(number, 86, 106, 22), name: words.figure, alt: '' },
      { type: 'text', name: words.text, box: { x: 122, y: 84, width: figure ? 382 : 722, height: 44 }, valign: 'middle', paragraphs: [{ text: title, style: STYLES.kicker }] },
      ...(figure ? [{ type: 'drawing', items: figureDrawing(figure, FIGURE), name: words.figure, alt: figure.alt } as const] : []),
    ],
  };
  return [first, ...(yield* contentSlides(title, nodes, [sectionMarkItem(number, words)], chapter.source, words))];
}

/** Slides of one chapter, their titles numbered when there are several: each is found by its own. */
function* contentSlides(title: string, nodes: readonly PdfNode[], marks: readonly SlideItem[], notes: string, words: Words): Slides {
  const flow = createFlow({ continued: words.continued, textName: words.text });
  yield* addNodes(flow, nodes, words);
  const slides = flow.finish();
  return slides.map((items, index): DeckSlide => {
    const own = fitTitle('content', slides.length > 1 ? `${title} ${index + 1}/${slides.length}` : title);
    return { layout: 'content', title: own.title, titleSize: own.size, items: [...marks, ...items], notes };
  });
}

/** The plan as a table for each quarter. */
function planNodes({ groups, columns, sections, intro, summary }: PlanChapter, language: Language): readonly PdfNode[] {
  if (groups.length === 0) return [{ type: 'paragraph', text: intro }];
  return [
    ...(summary === '' ? [] : [{ type: 'paragraph', style: 'muted', text: summary } as const]),
    ...groups.flatMap(({ title, rows }): PdfNode[] => [
      { type: 'heading', level: 3, text: title },
      { type: 'table', caption: title, columns, rows, rowHeads: true },
    ]),
    ...(sections.length === 0 ? [] : [
      { type: 'heading', level: 3, text: texts.translator(language)('plan-sections') } as const,
      { type: 'list', ordered: false, columns: 2, items: sections.map(({ number, title }) => ({ text: `${number} ${title}` })) } as const,
    ]),
  ];
}

/** What stands beside a section in the workbook goes to the speaker; what the facilitator keeps to themselves does not. */
function notesOf({ source }: SectionChapter, guidance: LocalGuidance | undefined, language: Language): string {
  if (!guidance) return source;
  const t = texts.translator(language);
  const list = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title, ...lines.map((line) => `– ${withoutMarkdown(line)}`)]);
  return [
    ...guidance.about.map(withoutMarkdown),
    ...list(t('notes-how'), guidance.howTo.map(({ mode, minutes, text }) => `${t(`mode-${mode}`)}, ${t('minutes', { count: minutes })}: ${text}`)),
    ...list(t('notes-questions'), guidance.questions),
    source,
  ].filter((line) => line !== '').join('\n');
}
