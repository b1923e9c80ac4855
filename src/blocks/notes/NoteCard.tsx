import { EyeOff, FolderPlus, ListChecks, Milestone, Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { type BlockKey, type Id, useBlockState, useWall } from '@/blockkit';
import { Menu, TextArea } from '@/ui';
import { BecameMarks } from './BecameMarks';
import { Dots, DotStepper } from './Dots';
import { isNote, type NotesState } from './model';
import css from './Notes.module.css';
import { texts } from './texts';
import type { NoteActions } from './useNotes';
import { useItemKeys } from './useItemKeys';
import { areVotesSeen, votesOf } from './votes';

/** A text longer than this takes the whole width of the page. */
const LONG = 240;

export interface NoteCardProps {
  readonly blockKey: BlockKey;
  readonly id: Id;
  readonly number: number;
  /** Its place among those beside it. */
  readonly index: number;
  readonly isLast: boolean;
  readonly handle: ReactNode;
  /** Written after the wall was drawn. */
  readonly isNew: boolean;
  readonly actions: NoteActions;
  readonly onGroup: (id: Id) => void;
  /** The note goes, and the focus must go elsewhere. */
  readonly onRemove: (id: Id) => void;
  /** The hand leaves the note: on to the next new one. */
  readonly onDone: () => void;
}

/** How votes for one note or group show: a number of dots, or the means to count hands. */
export const useVoteState = (blockKey: BlockKey, id: Id, of: 'notes' | 'groups') => {
  const count = useBlockState<NotesState, number>(blockKey, (state) =>
    (areVotesSeen(state) || state.voteBy === 'hands' ? (votesOf(state.items).dots.get(id) ?? 0) : 0));
  const isCounting = useBlockState<NotesState, boolean>(blockKey, ({ vote, voteBy, voteOf = 'notes' }) => vote === 'open' && voteBy === 'hands' && voteOf === of);
  return { count, isCounting };
};

// A note is kept as it is while others come and go: a wall may hold hundreds.
export const NoteCard = memo(function NoteCard(props: NoteCardProps) {
  const { blockKey, id, number, handle, isNew, actions } = props;
  const t = texts.useT();
  const root = useRef<HTMLDivElement>(null);
  const isOnWall = useWall() !== null;
  const isHidden = useBlockState<NotesState, boolean>(blockKey, ({ hidden }) => hidden === true);
  // Covered notes are opened one at a time, to be written on.
  const [isOpened, setOpened] = useState(false);
  const [isFresh] = useState(isNew);
  const { count, isCounting } = useVoteState(blockKey, id, 'notes');
  const isCovered = isHidden && !isOpened;

  useEffect(() => {
    if (isFresh && isOnWall) root.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isFresh, isOnWall]);

  const onKeyDown = useItemKeys({
    id, actions,
    onOpen: () => (isHidden ? setOpened(true) : root.current?.querySelector('textarea')?.focus()),
    onGroup: props.onGroup,
    onRemove: props.onRemove,
  });

  return (
    // The keys do what the menu does; it tells them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={root}
      id={`entry-${id}`}
      className={css.note}
      data-item=""
      data-spot={id}
      data-fresh={isFresh || undefined}
      data-covered={isCovered || undefined}
      role="group"
      aria-label={t(isCovered ? 'noteCovered' : 'note', { number })}
      aria-keyshortcuts={`${t('keyStep')} ${t('keyDecision')}`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {isCovered ? (
        <p className={css.cover} aria-hidden="true"><EyeOff /><span>{number}</span></p>
      ) : (
        <NoteText {...props} isOpened={isHidden} onClose={() => setOpened(false)} />
      )}
      <div className={css.side}>
        <BecameMarks blockKey={blockKey} id={id} />
        {isCounting ? <DotStepper count={count} name={t('note', { number })} onChange={(by) => actions.count(id, by)} /> : <Dots count={count} />}
        <div className={css.tools}>
          {handle}
          <NoteMenu {...props} isCovered={isCovered} onOpen={() => setOpened(true)} />
        </div>
      </div>
    </div>
  );
});

type NoteTextProps = NoteCardProps & {
  /** Uncovered for writing alone: covered again when the hand goes. */
  readonly isOpened: boolean;
  readonly onClose: () => void;
};

function NoteText({ blockKey, id, number, actions, isOpened, onClose, onRemove, onDone }: NoteTextProps) {
  const t = texts.useT();
  const input = useRef<HTMLTextAreaElement>(null);
  const text = useBlockState<NotesState, string>(blockKey, ({ items }) => {
    const item = items[id];
    return isNote(item) ? item.text : '';
  });
  useEffect(() => {
    // The menu that opened the note gives its focus back first.
    if (isOpened) requestAnimationFrame(() => requestAnimationFrame(() => input.current?.focus()));
  }, [isOpened]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onDone();
    } else if (event.key === 'Backspace' && text === '') {
      event.preventDefault();
      onRemove(id);
    }
  };

  return (
    <div className={css.text} data-long={text.length > LONG || undefined}>
      <TextArea
        label={t('note', { number })}
        hideLabel
        look="plain"
        value={text}
        inputRef={input}
        onChange={(next) => actions.edit(id, next)}
        onCommit={() => isOpened && onClose()}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

type NoteMenuProps = NoteCardProps & { readonly isCovered: boolean; readonly onOpen: () => void };

const NoteMenu = memo(function NoteMenu({ id, number, index, isLast, actions, isCovered, onOpen, onGroup, onRemove }: NoteMenuProps) {
  const t = texts.useT();
  const isFirst = index === 0;
  const { toDecision } = actions;
  const withKey = (label: string, key: string): string => t('withKey', { label, key });
  return (
    <Menu
      label={t('actions', { number })}
      size="small"
      items={[
        ...(isCovered ? [{ id: 'open', label: t('open'), onAction: onOpen }] : [
          ...(toDecision ? [{ id: 'decision', label: withKey(t('toDecision'), t('keyDecision')), icon: <ListChecks />, onAction: () => toDecision(id) }] : []),
          { id: 'step', label: withKey(t('toStep'), t('keyStep')), icon: <Milestone />, onAction: () => actions.toStep(id) },
        ]),
        { id: 'group', label: withKey(t('toGroup'), t('keyGroup')), icon: <FolderPlus />, onAction: () => onGroup(id) },
        { id: 'back', label: t('moveBack'), onAction: () => actions.moveBy(id, -1), isDisabled: isFirst },
        { id: 'forward', label: t('moveForward'), onAction: () => actions.moveBy(id, 1), isDisabled: isLast },
        { id: 'first', label: t('moveFirst'), onAction: () => actions.moveBy(id, -index), isDisabled: isFirst },
        { id: 'last', label: t('moveLast'), onAction: () => actions.moveBy(id, Number.POSITIVE_INFINITY), isDisabled: isLast },
        { id: 'remove', label: t('remove'), icon: <Trash2 />, onAction: () => onRemove(id), isDanger: true },
      ]}
    />
  );
});
