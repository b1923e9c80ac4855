import { type BlockContent, type PdfNode } from '@/blockkit';
import { drawCycle } from './drawCycle';
import { allStages, type CycleConfig, type CycleState, HUB, writtenAnswers } from './model';
import { texts } from './texts';
import { altIn } from './words';

export function toPdf({ config, state, language }: BlockContent<CycleConfig, CycleState>): readonly PdfNode[] {
  const t = texts.translator(language);
  return [
    { type: 'figure', figure: drawCycle(config, state, { alt: altIn(config, state, language) }), width: 0.86 },
    ...allStages(config).flatMap(({ id, label, question }, index): PdfNode[] => {
      const answers = writtenAnswers(state, id);
      const status = t(`status-${state.stages[id]?.status ?? 'open'}`);
      return [
        { type: 'heading', level: 4, text: id === HUB ? label : `${index + 1} ${label}` },
        { type: 'paragraph', text: question, style: 'lead' },
        ...(id === HUB ? [] : [{ type: 'paragraph', text: `${t('status')}: ${status}${id === state.current ? `. ${t('here')}.` : ''}`, style: 'small' } as const]),
        answers.length > 0
          ? { type: 'list', ordered: false, items: answers.map(({ text }) => ({ text })) }
          : { type: 'blank', text: '', lines: 2 },
      ];
    }),
  ];
}
