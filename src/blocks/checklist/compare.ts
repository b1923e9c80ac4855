import { type BlockComparison, type BlockContent, type ComparedLine, compareTexts } from '@/blockkit';
import { type ChecklistConfig, type ChecklistState, listStatements, type Statement, tally } from './model';
import { texts } from './texts';

type Content = BlockContent<ChecklistConfig, ChecklistState>;

export function compare(before: Content, after: Content): BlockComparison {
  const t = texts.translator(after.language);
  const listOf = ({ config, state }: Content): readonly Statement[] => listStatements(config, state);
  const standing = ({ state, note }: Statement): string => [t(state), note.trim()].filter(Boolean).join(', ');
  const old = new Map(listOf(before).map((statement) => [statement.id, statement]));
  const { added, gone } = compareTexts(listOf(before), listOf(after), ({ text }) => text);
  const isNew = new Set(added.map(({ id }) => id));
  const moved = listOf(after).flatMap((statement): readonly ComparedLine[] => {
    const known = old.get(statement.id);
    if (!known || isNew.has(statement.id)) return [];
    const then = known.text === statement.text ? standing(known) : `${known.text}: ${standing(known)}`;
    // Open again: nothing has been said of it yet.
    if (statement.state === 'open' && statement.note.trim() === '' && known.state !== 'open') return [{ change: 'gone', text: `${statement.text}: ${standing(known)}` }];
    return then === standing(statement) ? [] : [{
      change: 'changed', text: `${statement.text}: ${standing(statement)}`, before: then, entry: statement.isOwn ? statement.id : undefined,
    }];
  });
  const agreed = [tally(before.config, before.state), tally(after.config, after.state)] as const;
  const lines: readonly ComparedLine[] = [
    ...added.map((statement): ComparedLine => ({ change: 'new', text: `${statement.text}: ${standing(statement)}`, entry: statement.id })),
    ...moved,
    ...gone.map(({ text }): ComparedLine => ({ change: 'gone', text })),
  ];
  return { summary: lines.length === 0 ? '' : t('compareAgreed', { before: agreed[0].agreed, after: agreed[1].agreed }), lines };
}
