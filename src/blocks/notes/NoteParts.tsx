import { Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { type BlockKey, type Id, useBlockState, useRun } from '@/blockkit';
import { Menu, TextArea } from '@/ui';
import { noteCommands } from './commands';
import type { NotesState } from './model';
import styles from './Notes.module.css';
import { texts } from './texts';

/** A text longer than this takes the whole width of the wall. */
const LONG = 240;

interface NoteTextProps {
  readonly blockKey: BlockKey;
  readonly id: Id;
  readonly number: number;
  readonly onRemove: (id: Id) => void;
  /** The hand leaves the note: on to the next new one. */
  readonly onDone: () => void;
}

// Both parts of a note are kept as they are while others come and go: a wall may hold hundreds.

export const NoteText = memo(function NoteText({ blockKey, id, number, onRemove, onDone }: NoteTextProps) {
  const t = texts.useT();
  const run = useRun();
  const text = useBlockState<NotesState, string>(blockKey, (state) => state.items[id]?.text ?? '');

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
    <div className={styles.text} data-long={text.length > LONG || undefined}>
      <TextArea
        label={t('note', { number })}
        hideLabel
        look="plain"
        value={text}
        onChange={(next) => run(noteCommands.edit, { block: blockKey, id, changes: { text: next } })}
        onKeyDown={onKeyDown}
      />
    </div>
  );
});

interface NoteMenuProps {
  readonly id: Id;
  readonly index: number;
  readonly isLast: boolean;
  readonly onMove: (id: Id, index: number) => void;
  readonly onRemove: (id: Id) => void;
}

export const NoteMenu = memo(function NoteMenu({ id, index, isLast, onMove, onRemove }: NoteMenuProps) {
  const t = texts.useT();
  return (
    <Menu
      label={t('actions', { number: index + 1 })}
      size="small"
      items={[
        { id: 'back', label: t('moveBack'), onAction: () => onMove(id, index - 1), isDisabled: index === 0 },
        { id: 'forward', label: t('moveForward'), onAction: () => onMove(id, index + 1), isDisabled: isLast },
        { id: 'first', label: t('moveFirst'), onAction: () => onMove(id, 0), isDisabled: index === 0 },
        { id: 'last', label: t('moveLast'), onAction: () => onMove(id, Number.POSITIVE_INFINITY), isDisabled: isLast },
        { id: 'remove', label: t('remove'), icon: <Trash2 />, onAction: () => onRemove(id), isDanger: true },
      ]}
    />
  );
});
