import { useCallback, useLayoutEffect, useRef } from 'react';
import { type BlockFaceProps, type Id, useEntryIds, useGetDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { announce, SortableList, toast } from '@/ui';
import { noteCommands } from './commands';
import { NewNote } from './NewNote';
import { NoteMenu, NoteText } from './NoteParts';
import type { NotesConfig, NotesState } from './model';
import styles from './Notes.module.css';
import { texts } from './texts';

export function NotesEditor({ block, config }: BlockFaceProps<NotesConfig>) {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const newNote = useRef<HTMLTextAreaElement>(null);
  const removed = useRef<Id | null>(null);
  const { key } = block;
  const label = block.title || t('label');
  const ids = useEntryIds((document) => (document.answers[key] as NotesState | undefined)?.items);

  // The menu that had the focus went with the note.
  useLayoutEffect(() => {
    if (removed.current === null || ids.includes(removed.current)) return;
    removed.current = null;
    newNote.current?.focus();
  }, [ids]);

  const add = (added: readonly string[]): void => {
    run(noteCommands.add, { block: key, entries: added.map((text) => ({ id: createId(), text })) });
    announce(t('added', { count: added.length }));
  };
  const focusNew = useCallback((): void => newNote.current?.focus(), []);
  const move = useCallback((id: Id, index: number): void => run(noteCommands.move, { block: key, id, index }), [run, key]);
  const remove = useCallback(
    (id: Id): void => {
      removed.current = id;
      run(noteCommands.remove, { block: key, id, now: Date.now() });
      toast({ text: t('removed'), action: { label: t('undo'), onAction: () => run(noteCommands.restore, { block: key, id }) } });
    },
    [run, key, t],
  );
  const nameOf = (id: Id): string => {
    const text = (getDocument().answers[key] as NotesState).items[id]?.text ?? '';
    const number = ids.indexOf(id) + 1;
    return text === '' ? t('note', { number }) : t('noteNamed', { number, text: text.trim().split(/\s+/, 8).join(' ') });
  };

  return (
    <div className={styles.root}>
      {ids.length > 0 && (
        <SortableList
          layout="grid"
          className={styles.wall}
          ids={ids}
          label={label}
          onMove={move}
          itemName={nameOf}
          renderItem={(id, handle, index) => (
            <div className={styles.note} id={`entry-${id}`}>
              <NoteText blockKey={key} id={id} number={index + 1} onRemove={remove} onDone={focusNew} />
              <div className={styles.tools}>
                {handle}
                <NoteMenu id={id} index={index} isLast={index === ids.length - 1} onMove={move} onRemove={remove} />
              </div>
            </div>
          )}
        />
      )}
      <NewNote placeholder={config.placeholder ?? t('placeholder')} inputRef={newNote} onAdd={add} />
      <p className={styles.foot}>
        <span>{t('count', { count: ids.length })}</span>
        <span>{t('hint')}</span>
      </p>
    </div>
  );
}
