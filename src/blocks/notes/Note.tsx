import { Trash2 } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { type BlockKey, type Id, useBlockState, useRun } from '@/blockkit';
import { Menu, TextArea } from '@/ui';
import { noteCommands } from './commands';
import type { NotesState } from './model';
import styles from './Notes.module.css';
import { texts } from './texts';

/** A text longer than this takes the whole width of the wall. */
const LONG = 240;

interface NoteProps {
  readonly blockKey: BlockKey;
  readonly id: Id;
  readonly index: number;
  readonly total: number;
  /** To drag the note by. */
  readonly handle: ReactNode;
  readonly onMove: (id: Id, index: number) => void;
  readonly onRemove: (id: Id) => void;
  /** The hand leaves the note: on to the next new one. */
  readonly onDone: () => void;
}

export function Note({ blockKey, id, index, total, handle, onMove, onRemove, onDone }: NoteProps) {
  const t = texts.useT();
  const run = useRun();
  const text = useBlockState<NotesState, string>(blockKey, (state) => state.items[id]?.text ?? '');
  const last = total - 1;

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
    <div className={styles.note} data-long={text.length > LONG || undefined}>
      <div className={styles.text}>
        <TextArea
          label={t('note', { number: index + 1 })}
          hideLabel
          look="plain"
          value={text}
          onChange={(next) => run(noteCommands.edit, { block: blockKey, id, changes: { text: next } })}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.tools}>
        {handle}
        <Menu
          label={t('actions', { number: index + 1 })}
          size="small"
          items={[
            { id: 'back', label: t('moveBack'), onAction: () => onMove(id, index - 1), isDisabled: index <= 0 },
            { id: 'forward', label: t('moveForward'), onAction: () => onMove(id, index + 1), isDisabled: index >= last },
            { id: 'first', label: t('moveFirst'), onAction: () => onMove(id, 0), isDisabled: index <= 0 },
            { id: 'last', label: t('moveLast'), onAction: () => onMove(id, last), isDisabled: index >= last },
            { id: 'remove', label: t('remove'), icon: <Trash2 />, onAction: () => onRemove(id), isDanger: true },
          ]}
        />
      </div>
    </div>
  );
}
