import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { type BlockFaceProps, type Id, useEntryIds, useGetDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { announce } from '@/ui';
import { noteCommands } from './commands';
import { NewNote } from './NewNote';
import { Note } from './Note';
import type { NotesConfig, NotesState } from './model';
import styles from './Notes.module.css';
import { texts } from './texts';

/** Dragging is a luxury: the wall works before it has arrived. */
const SortableWall = lazy(() => import('./SortableWall').then((module) => ({ default: module.SortableWall })));

export function NotesEditor({ block, config }: BlockFaceProps<NotesConfig>) {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const newNote = useRef<HTMLTextAreaElement>(null);
  const { key } = block;
  const label = block.title || t('label');
  const ids = useEntryIds((document) => (document.answers[key] as NotesState | undefined)?.items);

  const add = (added: readonly string[]): void => {
    run(noteCommands.add, { block: key, entries: added.map((text) => ({ id: createId(), text })) });
    announce(t('added', { count: added.length }));
  };
  const move = (id: Id, index: number): void => run(noteCommands.move, { block: key, id, index });
  const nameOf = (id: Id): string => {
    const text = (getDocument().answers[key] as NotesState).items[id]?.text ?? '';
    const number = ids.indexOf(id) + 1;
    return text === '' ? t('note', { number }) : t('noteNamed', { number, text: text.slice(0, 60) });
  };
  const renderNote = (id: Id, handle?: ReactNode): ReactNode => (
    <Note
      key={id}
      id={id}
      blockKey={key}
      ids={ids}
      handle={handle}
      onMove={move}
      onDone={() => newNote.current?.focus()}
    />
  );

  return (
    <div className={styles.root}>
      {ids.length > 0 && (
        <Suspense fallback={<ol className={styles.wall} aria-label={label}>{ids.map((id) => <li key={id}>{renderNote(id)}</li>)}</ol>}>
          <SortableWall ids={ids} label={label} onMove={move} itemName={nameOf} renderItem={renderNote} />
        </Suspense>
      )}
      <NewNote placeholder={config.placeholder ?? t('placeholder')} inputRef={newNote} onAdd={add} />
      <p className={styles.foot}>
        <span>{t('count', { count: ids.length })}</span>
        <span>{t('hint')}</span>
      </p>
    </div>
  );
}
