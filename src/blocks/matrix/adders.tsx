import { Plus } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { type Actor, type BlockKey, listEntries, readLines, type Registry, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { SectorMark, TextArea, TokenField } from '@/ui';
import { addNotes, type CellPlace, createActor, placeActor } from './commands';
import css from './MatrixEditor.module.css';
import { type Cell, listCell, type MatrixColumn } from './model';
import { texts } from './texts';

interface AdderProps {
  readonly blockKey: BlockKey;
  readonly place: CellPlace;
  /** The cell in words. */
  readonly name: string;
}

/** Finds an actor of the workbook, those of the column's sector first, or makes a new one of that sector. */
export function AddActor({ blockKey, place, name, column, cell, actors }: AdderProps & {
  readonly column: MatrixColumn;
  readonly cell: Cell;
  readonly actors: Registry<Actor>;
}): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const standing = new Set(listCell(cell, actors).map(({ actor }) => actor));
  const known = listEntries(actors).filter((actor) => actor.name.trim() !== '' && !standing.has(actor.id));
  const isWanted = ({ sector }: Actor): boolean => column.sector !== undefined && sector === column.sector;
  const suggestions = [...known.filter(isWanted), ...known.filter((actor) => !isWanted(actor))];
  const here = { block: blockKey, ...place };
  return (
    <div className={css.adder}>
      <Plus size={20} strokeWidth={1.6} aria-hidden />
      <TokenField
        look="plain"
        label={t('addActorTo', { cell: name })}
        hideLabel
        placeholder={t('addActor')}
        tokens={[]}
        suggestions={suggestions.map(({ id, name: label, organisation, sector }) => ({ id, label, detail: organisation, icon: <SectorMark sector={sector} /> }))}
        onAdd={(actor) => run(placeActor, { ...here, id: createId(), actor })}
        onRemove={() => undefined}
        onCreate={(typed) => run(createActor, { ...here, id: createId(), actor: createId(), name: typed, sector: column.sector ?? '' })}
      />
    </div>
  );
}

/** An empty note that stays under the hand: write, Enter, write, Enter. Pasted lines become a note each. */
export function AddNote({ blockKey, place, name }: AdderProps): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const [text, setText] = useState('');
  const add = (lines: readonly string[]): void => {
    setText('');
    const notes = lines.filter((line) => line !== '').map((line) => ({ id: createId(), text: line }));
    if (notes.length > 0) run(addNotes, { block: blockKey, ...place, notes });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add([text.trim()]);
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (readLines(pasted).length < 2) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    add(readLines(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd)));
  };
  return (
    <div className={css.adder}>
      <Plus size={20} strokeWidth={1.6} aria-hidden />
      <TextArea look="plain" label={t('addNoteTo', { cell: name })} hideLabel placeholder={t('addNote')} value={text} onChange={setText} onCommit={() => add([text.trim()])} onKeyDown={onKeyDown} onPaste={onPaste} />
    </div>
  );
}
