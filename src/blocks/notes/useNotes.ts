import { useContext, useLayoutEffect, useMemo, useRef } from 'react';
import { type BlockKey, type BlockPlace, type Id, SectionDecisionsContext, useGetDocument, useMakeDecision, useMakeStep, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { announce, toast } from '@/ui';
import { addGroup, countHand, moveGroup, moveNote, noteCommands } from './commands';
import { groupOf, isBallot, isGroup, isNote, listGroups, listNotes, type NotesState, notesIn, rawTexts, titleOf } from './model';
import { texts } from './texts';

/** Everything that can be done to notes and groups; the same object all the time. */
export interface NoteActions {
  readonly add: (written: readonly string[]) => void;
  readonly edit: (id: Id, text: string) => void;
  readonly remove: (id: Id) => void;
  /** Moves a note within its group. */
  readonly moveBy: (id: Id, by: number) => void;
  readonly moveTo: (id: Id, group: Id, index?: number) => void;
  /** Makes a group, of a note to begin with; gives its id. */
  readonly newGroup: (note?: Id) => Id;
  readonly moveGroupBy: (id: Id, by: number) => void;
  readonly toStep: (id: Id) => void;
  /** Null where the section has no list of decisions. */
  readonly toDecision: ((id: Id) => void) | null;
  /** One hand up or down for a note or a group, counted by this device. */
  readonly count: (target: Id, by: 1 | -1) => void;
}

/** What a note or a group has become that is still there: `step:<id>` and `decision:<id>`. */
export type Became = `${'step' | 'decision'}:${Id}`;

export function becameOf(document: ReturnType<ReturnType<typeof useGetDocument>>, block: BlockKey, id: Id, decisions: BlockKey | null): readonly Became[] {
  const item = (document.answers[block] as NotesState | undefined)?.items[id];
  if (!item || isBallot(item)) return [];
  const list = decisions === null ? undefined : (document.answers[decisions] as unknown as { items?: Record<Id, { readonly del?: number }> }).items;
  return (item.became ?? []).flatMap((became): Became[] => {
    const step = document.steps[became];
    if (step) return step.del === undefined ? [`step:${became}`] : [];
    const decision = list?.[became];
    return decision && decision.del === undefined ? [`decision:${became}`] : [];
  });
}

export function useNoteActions(block: BlockPlace): NoteActions {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const makeStep = useMakeStep(block);
  const makeDecision = useMakeDecision();
  const decisions = useContext(SectionDecisionsContext);
  // The hands counted since the page was opened. A new vote gets a new one.
  const hands = useRef('');
  const latest = useRef({ makeStep, makeDecision });
  useLayoutEffect(() => {
    latest.current = { makeStep, makeDecision };
  });
  const { key } = block;

  return useMemo((): NoteActions => {
    const stateNow = (): NotesState => getDocument().answers[key] as NotesState;
    const hasBecome = (id: Id, kind: 'step' | 'decision'): boolean => becameOf(getDocument(), key, id, decisions).some((one) => one.startsWith(`${kind}:`));
    const moveBy = (id: Id, by: number): void => {
      const { items } = stateNow();
      const note = items[id];
      if (!isNote(note)) return;
      const group = groupOf(items, note);
      run(moveNote, { block: key, id, group, index: notesIn(items, group).findIndex((one) => one.id === id) + by });
    };
    /** Runs `make` with what the note or the group says, unless it says nothing or is made already. */
    const turn = (id: Id, kind: 'step' | 'decision', make: (title: string, note: string) => void): void => {
      const state = stateNow();
      const title = titleOf(state.items, id);
      if (title === '' || state.hidden) announce(t('nothingToMake'));
      else if (hasBecome(id, kind)) toast({ text: t(kind === 'step' ? 'stepIsMade' : 'decisionIsMade', { text: title }) });
      else make(title, t('rawNotes', { texts: rawTexts(state.items, id).join('; ') }));
    };
    return {
      add: (written) => {
        run(noteCommands.add, { block: key, entries: written.map((text) => ({ id: createId(), text })) });
        announce(t('added', { count: written.length }));
      },
      edit: (id, text) => run(noteCommands.edit, { block: key, id, changes: { text } }),
      remove: (id) => {
        const isOfGroup = isGroup(stateNow().items[id]);
        run(noteCommands.remove, { block: key, id, now: Date.now() });
        toast({ text: t(isOfGroup ? 'groupRemoved' : 'removed'), action: { label: t('undo'), onAction: () => run(noteCommands.restore, { block: key, id }) } });
      },
      moveBy,
      moveTo: (id, group, index = Number.POSITIVE_INFINITY) => run(moveNote, { block: key, id, group, index }),
      newGroup: (note = '') => {
        const id = createId();
        run(addGroup, { block: key, id, text: '', note });
        return id;
      },
      moveGroupBy: (id, by) => run(moveGroup, { block: key, id, index: listGroups(stateNow().items).findIndex((one) => one.id === id) + by }),
      toStep: (id) => turn(id, 'step', (title, note) => latest.current.makeStep({ title, note, origin: { block: key, entries: [id] } })),
      toDecision: decisions === null ? null : (id) => turn(id, 'decision', (text) => latest.current.makeDecision?.({ text, origin: { block: key, entries: [id] } })),
      count: (target, by) => {
        const own = stateNow().items[hands.current];
        if (!isBallot(own) || own.del !== undefined) hands.current = createId();
        run(countHand, { block: key, ballot: hands.current, target, by });
      },
    };
  }, [run, getDocument, key, decisions, t]);
}

/** What a note is called when it is moved: its number and first words, but nothing of its words while it is covered. */
export function noteName(state: NotesState, id: Id, t: ReturnType<typeof texts.useT>): string {
  const number = listNotes(state.items).findIndex((note) => note.id === id) + 1;
  const item = state.items[id];
  const text = isNote(item) && !state.hidden ? item.text.trim() : '';
  return text === '' ? t('note', { number }) : t('noteNamed', { number, text: text.split(/\s+/, 8).join(' ') });
}
