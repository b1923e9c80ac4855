import { useLayoutEffect, useRef } from 'react';
import { type BlockFaceProps, type Id, useEntryIds, useGetDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { announce, SortableList, toast } from '@/ui';
import { noteCommands } from './commands';
import { NewNote } from './NewNote';
import { Note } from './Note';
import type { NotesConfig, NotesState } from './model';
import styles from './Notes.module.css';
import { texts } from './texts';

export function NotesEditor({ block, config }: BlockFaceProps<NotesConfig>) {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const newNote = useRef<HTMLTextAreaElement>(null);
  const wantsNewNote = useRef(false);
  const { key } = block;
  const label = block.title || t('label');
  const ids = useEntryIds((document) => (document.answers[key] as NotesState | undefined)?.items);

  // Once a note is gone, and with it the menu that had the focus.
  useLayoutEffect(() => {
    if (wantsNewNote.current) newNote.current?.focus();
    wantsNewNote.current = false;
  }, [ids]);

  const add = (added: readonly string[]): void => {
    run(noteCommands.add, { block: key, entries: added.map((text) => ({ id: createId(), text })) });
    announce(t('added', { count: added.length }));
  };
  const move = (id: Id, index: number): void => run(noteCommands.move, { block: key, id, index });
  const remove = (id: Id): void => {
    wantsNewNote.current = true;
    run(noteCommands.remove, { block: key, id, now: Date.now() });
    toast({ text: t('removed'), action: { label: t('undo'), onAction: () => run(noteCommands.restore, { block: key, id }) } });
  };
  const nameOf = (id: Id): string => {
    const text = (getDocument().answers[key] as NotesState).items[id]?.text ?? '';
    const number = ids.indexOf(id) + 1;
    return text === '' ? t('note', { number }) : t('noteNamed', { number, text: [...text].slice(0, 60).join('') });
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
            <Note
              blockKey={key}
              id={id}
              index={index}
              total={ids.length}
              handle={handle}
              onMove={move}
              onRemove={remove}
              onDone={() => newNote.current?.focus()}
            />
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
