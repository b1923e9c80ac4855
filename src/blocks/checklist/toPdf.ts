import type { BlockContent, PdfMark, PdfNode } from '@/blockkit';
import { type Agreement, type ChecklistConfig, type ChecklistState, listStatements } from './model';
import { texts } from './texts';

const MARKS: Record<Agreement, PdfMark> = {
  open: { mark: 'status', status: 'open' },
  discussed: { mark: 'status', status: 'doing' },
  agreed: { mark: 'status', status: 'done' },
};

export function toPdf({ config, state, language }: BlockContent<ChecklistConfig, ChecklistState>): readonly PdfNode[] {
  const t = texts.translator(language);
  const statements = listStatements(config, state);
  if (statements.length === 0) return [{ type: 'blank', text: t('blank'), lines: 5 }];
  if (statements.every((one) => one.state === 'open' && one.note.trim() === '' && !one.isOwn)) {
    return [
      { type: 'list', ordered: false, items: statements.map(({ text }) => ({ text, mark: MARKS.open })) },
      { type: 'blank', text: t('blank'), lines: 3 },
    ];
  }
  return [{
    type: 'table',
    caption: t('kind'),
    rowHeads: true,
    columns: [{ header: t('statement'), width: 6 }, { header: t('standing'), width: 2 }, { header: t('note'), width: 4 }],
    rows: statements.map(({ text, state: agreement, note }) => [
      { text, strong: agreement === 'agreed' },
      { text: t(agreement), mark: MARKS[agreement], tone: agreement === 'open' ? 'muted' : 'normal' },
      { text: note },
    ]),
  }];
}
