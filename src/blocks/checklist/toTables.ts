import type { BlockContent, BlockTables } from '@/blockkit';
import { type ChecklistConfig, type ChecklistState, listStatements } from './model';
import { texts } from './texts';

/** Every statement with where the group stands; nothing while the group has not begun. */
export function toTables({ config, state, language }: BlockContent<ChecklistConfig, ChecklistState>): BlockTables {
  const t = texts.translator(language);
  const statements = listStatements(config, state);
  if (statements.every((one) => one.state === 'open' && one.note.trim() === '' && !one.isOwn)) return {};
  return { notes: statements.map(({ text, state: agreement, note }) => ({ text, state: t(agreement), note })) };
}
