import type { PdfNode } from '@/blockkit';
import { measure, suggestLinks, wishedLinks } from '@/network';
import { factsOf } from './factsOf';
import { graphOf, type Language, type Picture, plainText, sizeGate, tellingOf } from './telling';
import { texts } from './texts';
import type { Fact } from './types';

export interface StructurePaper extends Picture {
  /** The picture's name: the table is named by it. */
  readonly title: string;
  readonly language: Language;
  readonly canShowPeople: boolean;
  readonly namesOf: { readonly sector: (sector: string) => string };
}

/** The gap finder has no worker here. */
const MOST_FOR_SUGGESTIONS = 100;

const figureText = ({ figure }: Fact): string => (figure === null ? '' : 'count' in figure ? figure.count : figure.text);

/** What a picture tells, on paper: sentences with their figures and questions. Leaves out what only many draws by lot could tell. */
export function structureToPdf({ title, actors, links, language, canShowPeople, namesOf }: StructurePaper): readonly PdfNode[] {
  const t = texts.translator(language);
  const picture = { actors, links };
  const graph = graphOf(picture);
  const measures = measure(graph);
  const gate = sizeGate(measures);
  const heading: PdfNode = { type: 'heading', level: 4, text: t('title') };
  const always: PdfNode = { type: 'paragraph', text: t('always'), style: 'muted' };
  if (gate === 'nothing') return actors.length ? [heading, { type: 'paragraph', text: t('gate-nothing') }, always] : [];
  const isSmall = actors.length <= MOST_FOR_SUGGESTIONS;
  const facts = factsOf(tellingOf({
    t, language, picture, graph, measures, isRatios: gate === 'ratios', canName: canShowPeople, sectorName: namesOf.sector,
    reading: { suggestions: isSmall ? suggestLinks(graph) : [], wished: isSmall ? wishedLinks(graph) : [], clusters: null, besideChance: null },
  }));
  return [
    heading,
    always,
    {
      type: 'table',
      caption: `${title}: ${t('title')}`,
      rowHeads: true,
      columns: [{ header: t('pdfFact'), width: 2 }, { header: t('pdfFigure'), width: 1, align: 'end' }, { header: t('pdfSays'), width: 7 }],
      rows: facts.map((fact) => [
        { text: fact.title, strong: true },
        { text: figureText(fact) },
        { text: fact.items.map(({ text }) => plainText(text)).join('\n'), detail: plainText(fact.question) },
      ]),
    },
    { type: 'paragraph', text: t('trust'), style: 'small' },
  ];
}
