import type { BlockContent, BlockState, BlockTables, Entry, Id, NoteRow, Registry, WorkbookDocument } from '@/blockkit';
import { groupOf, isGroup, listGroups, listWritten, type NotesConfig, type NotesState } from './model';
import { texts } from './texts';
import { areVotesSeen, votesOf } from './votes';

/** Whether some block holds an entry that is not deleted: a decision that a note has become. */
const isThere = (answers: WorkbookDocument['answers'], id: Id): boolean => Object.values(answers).some((answer) => {
  const entry = (answer as BlockState & { readonly items?: Registry<Entry> }).items?.[id];
  return entry !== undefined && entry.del === undefined;
});

/** Every note with its group, its votes and what has become of it; a group that was voted on as one more row. Covered notes stay out. */
export function toTables({ state, document, language }: BlockContent<NotesConfig, NotesState>): BlockTables {
  if (state.hidden) return {};
  const t = texts.translator(language);
  const { dots } = votesOf(state.items);
  const isVoted = areVotesSeen(state);
  const votes = (id: string): Pick<NoteRow, 'votes'> => (isVoted ? { votes: dots.get(id) ?? 0 } : {});
  const becomings = (became: readonly string[] = []): string => [...new Set(became.map((id) => {
    const step = document.steps[id];
    if (!step) return isThere(document.answers, id) ? t('becameDecision') : '';
    return step.del === undefined ? t('becameStep') : '';
  }))].filter((word) => word !== '').join(', ');
  const groupNames = new Map(listGroups(state.items).map(({ id, text }, index) => [id, text.trim() || t('groupUnnamed', { number: index + 1 })]));

  const groups = state.voteOf === 'groups' && isVoted
    ? listGroups(state.items).map(({ id, became }): NoteRow => ({ text: groupNames.get(id) ?? '', kind: t('group'), state: becomings(became), ...votes(id) }))
    : [];
  const notes = listWritten(state).map((note): NoteRow => {
    const group = state.items[groupOf(state.items, note)];
    return {
      text: note.text, kind: t('tableKind'), group: isGroup(group) ? (groupNames.get(group.id) ?? '') : '', state: becomings(note.became),
      ...(state.voteOf === 'groups' ? {} : votes(note.id)),
    };
  });
  return { notes: [...groups, ...notes] };
}
