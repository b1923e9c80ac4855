import type { PdfCell, PdfListItem, PdfNode } from '@/blockkit';
import type { Language } from '@/lib/languages';
import type { ComparedFigure, ToldBlock, ToldGroup, ToldItem, ToldPart, ToldRounds } from '@/rounds';
import { texts as roundTexts } from '@/rounds/texts';
import { texts } from '../texts';
import type { NodesChapter, PdfWorkbook } from './pdfWorkbook';

export interface RoundsOnPaper {
  readonly told: ToldRounds;
  /** What the two rounds are called. */
  readonly before: string;
  readonly after: string;
  readonly language: Language;
  /** Leaves out what is as it was. */
  readonly isOnlyChanged: boolean;
}

type Translate = ReturnType<typeof roundTexts.translator>;

const paragraph = (text: string, style: 'lead' | 'body' | 'muted' = 'body'): readonly PdfNode[] => (text.trim() === '' ? [] : [{ type: 'paragraph', text, style }]);
const heading = (level: 3 | 4, text: string): PdfNode => ({ type: 'heading', level, text });

function figureTable(head: string, figures: readonly ComparedFigure[], { before, after, isOnlyChanged }: RoundsOnPaper, t: Translate): readonly PdfNode[] {
  const shown = figures.filter(({ went, ...figure }) => !isOnlyChanged || went === 'up' || went === 'down' || figure.before !== figure.after);
  if (shown.length === 0) return [];
  return [{
    type: 'table',
    // It stands right under its title.
    caption: '',
    rowHeads: true,
    columns: [{ header: head, width: 36 }, { header: before, width: 17 }, { header: after, width: 17 }, { header: t('change'), width: 30 }],
    rows: shown.map(({ label, before: old, after: young, went, detail }): readonly PdfCell[] => [
      { text: label },
      { text: old },
      { text: young, strong: old !== young },
      { text: detail ?? t(`went-${went}`), tone: old === young ? 'muted' : 'normal' },
    ]),
  }];
}

const listItem = ({ text, before, detail }: ToldItem, t: Translate): PdfListItem => ({
  text,
  detail: [before === undefined ? '' : t('itemBefore', { text: before }), detail === undefined ? '' : before === undefined ? detail : t('itemNow', { text: detail })]
    .filter((part) => part !== '').join(' · ') || undefined,
});

const groupNodes = ({ title, items }: ToldGroup, t: Translate): readonly PdfNode[] =>
  [heading(4, title), { type: 'list', ordered: false, items: items.map((item) => listItem(item, t)) }];

function blockNodes(block: ToldBlock, paper: RoundsOnPaper, t: Translate): readonly PdfNode[] {
  const items = block.groups.flatMap((group) => group.items.map((item): PdfListItem => {
    const { text, detail } = listItem(item, t);
    return { text, detail: [t(`line-${group.change}`), detail].filter(Boolean).join(' · ') };
  }));
  return [
    heading(4, block.title),
    ...paragraph(block.summary),
    ...figureTable(t('item'), block.figures, paper, t),
    ...(items.length > 0 ? [{ type: 'list', ordered: false, items } as const] : []),
    ...paragraph(block.question, 'muted'),
  ];
}

function partNodes(part: ToldPart, paper: RoundsOnPaper, t: Translate): readonly PdfNode[] {
  const groups = paper.isOnlyChanged ? part.groups.filter(({ change }) => change !== 'same') : part.groups;
  const blocks = paper.isOnlyChanged ? part.blocks.filter(({ isChanged }) => isChanged) : part.blocks;
  return [
    heading(3, part.title),
    ...part.summary.flatMap((sentence) => paragraph(sentence)),
    ...groups.flatMap((group) => groupNodes(group, t)),
    ...blocks.flatMap((block) => blockNodes(block, paper, t)),
    ...(part.onlyBefore ? [
      heading(4, part.onlyBefore.title),
      {
        type: 'list', ordered: false,
        items: part.onlyBefore.blocks.map(({ title, groups: gone }) => ({
          text: title, detail: gone.flatMap(({ items }) => items.map(({ text }) => text)).join(' · ') || undefined,
        })),
      } as const,
    ] : []),
    ...paragraph(part.question, 'lead'),
  ];
}

/** Two rounds side by side: in short, in figures, then part by part. */
export function roundsChapter(paper: RoundsOnPaper): NodesChapter {
  const t = roundTexts.translator(paper.language);
  const { told } = paper;
  const figures = told.parts.flatMap((part) => part.figures);
  const parts = paper.isOnlyChanged ? told.parts.filter(({ isChanged }) => isChanged) : told.parts;
  return {
    type: 'nodes',
    id: 'rounds',
    title: t('sideBySide'),
    nodes: [
      ...paragraph(t('rounds', { before: paper.before, after: paper.after }), 'muted'),
      ...told.summary.flatMap((sentence) => paragraph(sentence, 'lead')),
      heading(3, t('figures')),
      ...figureTable(t('figure'), figures, paper, t),
      ...parts.flatMap((part) => partNodes(part, paper, t)),
    ],
  };
}

/** The chapter as a file of its own. `name` is the workbook's. */
export function roundsToPdf(name: string, paper: RoundsOnPaper): PdfWorkbook {
  const t = texts.translator(paper.language);
  const chapter = roundsChapter(paper);
  const whose = name.trim() || t('unnamed');
  return {
    language: paper.language,
    title: `${whose}: ${chapter.title}`,
    name: whose,
    words: { contents: t('contents'), brand: t('brand') },
    cover: null,
    contents: false,
    chapters: [chapter],
  };
}
