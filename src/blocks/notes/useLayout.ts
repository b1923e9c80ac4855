import { useMemo } from 'react';
import { type BlockKey, type Id, useBlockState, useWall } from '@/blockkit';
import type { NotesState } from './model';
import { isSortedByVotes, layOut, rankNotes } from './votes';

export interface NotesLayout {
  /** Every note in one row, where groups do not show: the most voted first, or only the new ones. */
  readonly row: readonly Id[] | null;
  readonly loose: readonly Id[];
  readonly groups: readonly { readonly id: Id; readonly name: string; readonly notes: readonly Id[] }[];
  /** The order cannot be changed by hand now. */
  readonly isSorted: boolean;
}

const idsOf = (entries: readonly { readonly id: Id }[]): readonly Id[] => entries.map(({ id }) => id);

function read(state: NotesState): NotesLayout {
  const isSorted = isSortedByVotes(state);
  const { loose, groups } = layOut(state, isSorted);
  return {
    row: isSorted && state.voteOf !== 'groups' ? idsOf(rankNotes(state)) : null,
    loose: idsOf(loose),
    groups: groups.map(({ group, notes }) => ({ id: group.id, name: group.text.trim(), notes: idsOf(notes) })),
    isSorted,
  };
}

/** Where every note stands. The same object until one comes, goes or moves: typing in a note does not change it. */
export function useLayout(blockKey: BlockKey): NotesLayout {
  const found = useBlockState<NotesState, string>(blockKey, (state) => JSON.stringify(read(state)));
  const known = useWall()?.knownNotes ?? null;
  return useMemo(() => {
    const layout = JSON.parse(found) as NotesLayout;
    if (!known) return layout;
    const all = layout.row ?? [...layout.loose, ...layout.groups.flatMap(({ notes }) => notes)];
    return { ...layout, row: all.filter((id) => !known.has(id)), isSorted: true };
  }, [found, known]);
}
