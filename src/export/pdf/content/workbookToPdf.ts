import type { PdfNode } from '@/blockkit';
import { listEntries } from '@/document';
import { texts } from '../texts';
import { actorsChapter, presentChapter } from './actorsChapter';
import { appendixChapter } from './appendixChapter';
import { contentOf } from './contentOf';
import { coverOf } from './cover';
import type { PdfChapter, PdfWorkbook, SectionChapter } from './pdfWorkbook';
import { stepsChapter } from './plan/stepsChapter';
import { hasPlan, readYearPlan } from './plan/yearPlan';
import { yearPlanToPdf } from './plan/yearPlanToPdf';
import { privacyNoteChapter } from './privacyNoteChapter';
import { type NumberedSection, numberSections, type PdfSource } from './source';
import { withoutMarkdown } from './withoutMarkdown';

/** Puts a workbook into words for paper. Reads nothing but its arguments. */
export function workbookToPdf(source: PdfSource): PdfWorkbook {
  const work = settle(source);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** How long the page may be kept waiting at a time, ms. */
const SLICE = 12;

/** `workbookToPdf` in slices, so that the page answers meanwhile. Aborting rejects with the signal's reason. */
export async function prepareWorkbook(source: PdfSource, signal?: AbortSignal): Promise<PdfWorkbook> {
  const work = settle(source);
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    since = performance.now();
  }
}

/** The work of `workbookToPdf`; may rest wherever it yields. */
function* settle(whole: PdfSource): Generator<undefined, PdfWorkbook> {
  const source = whole.options.includeContacts ? whole : withoutContacts(whole);
  const { document, language, options } = source;
  const t = texts.translator(language);
  const name = document.meta.name.trim() || t('unnamed');
  const sections = numberSections(source);
  const words = { contents: t('contents'), brand: t('brand') };
  if (options.kind === 'plan') return yield* yearPlanToPdf(source, sections, words);
  const cover = coverOf(source);
  const chapters: PdfChapter[] = [];
  const add = (chapter: PdfChapter | null): undefined => {
    if (chapter) chapters.push(chapter);
  };
  yield add(presentChapter(source));
  const chosen = options.sections && new Set(options.sections);
  const isBegun = isWorkbookBegun(source, sections);
  for (const one of sections) if (!chosen || chosen.has(one.section.id)) yield add(yield* sectionChapter(source, one, isBegun));
  if (options.includePlan && hasPlan(document)) yield add(stepsChapter(readYearPlan(source, sections, null)));
  if (options.includeActors && listEntries(document.actors).length > 0) yield add(actorsChapter(source));
  yield add(privacyNoteChapter(source));
  if (options.includeAppendix) yield add(appendixChapter(source, sections.filter(({ section }) => !chosen || chosen.has(section.id))));
  return { language, title: name, name, words, cover, contents: true, chapters, isGrey: options.isGrey };
}

/** No block gets to see contacts that are not to be printed. */
function withoutContacts(source: PdfSource): PdfSource {
  const actors = Object.entries(source.document.actors).map(([id, actor]) => [id, actor && { ...actor, contact: '' }] as const);
  return { ...source, document: { ...source.document, actors: Object.fromEntries(actors) } };
}

/** In a workbook that somebody has begun, what is still open takes little room; an untouched one is a form to write on. */
const OPEN_LINES = 1;

const isWorkbookBegun = (source: PdfSource, sections: readonly NumberedSection[]): boolean =>
  sections.some(({ section }) => section.blocks.some((block) => {
    const content = contentOf(source, section, block);
    return content !== null && (source.blockSpec(content.state.kind).progress(content) ?? 0) > 0;
  }));

/** A blank does not repeat the title above it. */
const openNode = (node: PdfNode, title: string, isBegun: boolean): PdfNode =>
  node.type !== 'blank' ? node
    : { ...node, text: node.text === title ? '' : node.text, lines: isBegun ? Math.min(node.lines, OPEN_LINES) : node.lines };

function* sectionChapter(source: PdfSource, { section, number }: NumberedSection, isBegun: boolean): Generator<undefined, SectionChapter | null> {
  const { template, language, options } = source;
  let answered = false;
  const nodes: PdfNode[] = [];
  for (const block of section.blocks) {
    const content = contentOf(source, section, block);
    if (!content) continue;
    const spec = source.blockSpec(content.state.kind);
    const { title } = content.block;
    const progress = spec.progress(content);
    if (progress !== null && progress > 0) answered = true;
    if (options.onlyAnswered && progress === 0) continue;
    const body: PdfNode[] = [];
    for (const piece of spec.toPdfPieces?.(content) ?? [spec.toPdf(content)]) {
      body.push(...piece.map((node) => openNode(node, title, isBegun)));
      yield;
    }
    if (body.length > 0) nodes.push(...(title === '' ? [] : [{ type: 'heading', level: 3, text: title } as const]), ...body);
  }
  if (options.onlyAnswered && !answered) return null;
  const sources = section.guidance.sources.map(withoutMarkdown).join('; ');
  return {
    type: 'section',
    id: section.id,
    part: template.parts.find(({ id }) => id === section.part)?.title ?? '',
    number,
    title: section.title,
    question: section.question,
    nodes,
    source: sources && texts.translator(language)('source', { source: sources }),
  };
}
