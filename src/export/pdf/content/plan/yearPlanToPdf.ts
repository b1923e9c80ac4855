import type { PdfNode } from '@/blockkit';
import { appendixChapter } from '../appendixChapter';
import { yearInNumbers, yearPlanCover } from '../cover';
import type { NodesChapter, PdfChapter, PdfWorkbook } from '../pdfWorkbook';
import { roundsChapter } from '../roundsChapter';
import { type NumberedSection, PLAN_PARTS, type PdfSource, type PlanPartId } from '../source';
import { blocksChapter } from './blocksChapter';
import { ownersChapter } from './ownersChapter';
import { questionsChapter } from './questionsChapter';
import { stepsChapter } from './stepsChapter';
import { hasPlan, readYearPlan, type YearPlan } from './yearPlan';

interface PlanChapterMaker {
  /** The choice that brings it. */
  readonly part: PlanPartId;
  /** Null when the workbook has nothing for it. May rest wherever it yields. */
  readonly make: (plan: YearPlan) => PdfChapter | null | Generator<undefined, PdfChapter | null>;
}

/** The chapters of a year plan, in their order. */
const CHAPTERS: readonly PlanChapterMaker[] = [
  { part: 'clock', make: (plan) => blocksChapter(plan, { part: 'clock', title: plan.t('plan-clock', { year: plan.clockYear }), most: 1, about: () => yearInNumbers(plan) }) },
  { part: 'steps', make: (plan) => (hasPlan(plan.source.document) ? stepsChapter(plan) : null) },
  { part: 'themes', make: (plan) => blocksChapter(plan, { part: 'themes', title: plan.t('plan-themes'), about: (nodes) => plan.t('theme-count', { count: headings(nodes) }) }) },
  { part: 'owners', make: ownersChapter },
  { part: 'questions', make: questionsChapter },
  { part: 'map', make: (plan) => blocksChapter(plan, { part: 'map', title: plan.t('plan-map'), most: 1, about: (nodes) => plan.t('actor-count', { count: rows(nodes) }) }) },
  { part: 'rounds', make: ({ source }) => (source.options.plan?.rounds ? roundsChapter(source.options.plan.rounds) : null) },
  { part: 'notes', make: ({ source, sections }) => appendixChapter(source, sections) },
];

const headings = (nodes: readonly PdfNode[]): number => nodes.filter((node) => node.type === 'heading' && node.level === 4).length;
const rows = (nodes: readonly PdfNode[]): number => nodes.reduce((sum, node) => sum + (node.type === 'table' ? node.rows.length : 0), 0);

const USUAL_PARTS: readonly PlanPartId[] = PLAN_PARTS.filter((part) => part !== 'notes' && part !== 'rounds');

/** The plan of a year as a document of its own. May rest wherever it yields. */
export function* yearPlanToPdf(source: PdfSource, sections: readonly NumberedSection[], words: PdfWorkbook['words']): Generator<undefined, PdfWorkbook> {
  const { document, language, options } = source;
  const plan = readYearPlan(source, sections, options.plan?.year);
  yield;
  const parts = new Set(options.plan?.parts ?? USUAL_PARTS);
  const name = document.meta.name.trim() || plan.t('unnamed');
  const chapters: PdfChapter[] = hasPlan(document) ? [] : [startChapter(plan)];
  for (const { part, make } of CHAPTERS) {
    if (!parts.has(part)) continue;
    const made = make(plan);
    const chapter = made && 'next' in made ? yield* made : made;
    if (chapter) chapters.push(withoutKnownSections(chapter, chapters));
    yield;
  }
  return {
    language, name, words, chapters,
    title: plan.year === null ? plan.t('plan-of', { name }) : plan.t('plan-of-year', { name, year: plan.year }),
    cover: parts.has('cover') ? yearPlanCover(source, plan) : null,
    contents: parts.has('cover') && 'long',
    isGrey: options.isGrey,
  };
}

/** Which section a number stands for is told once in a document. */
function withoutKnownSections(chapter: PdfChapter, before: readonly PdfChapter[]): PdfChapter {
  if (chapter.type !== 'plan') return chapter;
  const known = new Set(before.flatMap((one) => (one.type === 'plan' ? one.sections.map(({ number }) => number) : [])));
  return { ...chapter, sections: chapter.sections.filter(({ number }) => !known.has(number)) };
}

/** Where nothing has been planned yet: how to begin. */
function startChapter({ t }: YearPlan): NodesChapter {
  return {
    type: 'nodes',
    id: 'start',
    title: t('start'),
    nodes: [
      { type: 'paragraph', style: 'lead', text: t('start-lead') },
      { type: 'list', ordered: true, items: [{ text: t('start-steps') }, { text: t('start-owners') }, { text: t('start-events') }, { text: t('start-again') }] },
      { type: 'blank', text: t('start-write'), lines: 12 },
    ],
  };
}
