import { Plus } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { type BlockKey, type Id, listEntries, readLines, useDocument, useGetDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { IconButton, SectorMark, TextArea, TokenField } from '@/ui';
import css from './Board.module.css';
import { addNotes } from './commands';
import type { BoardColumn, BoardConfig, BoardState } from './model';
import { texts } from './texts';
import type { Moves } from './useMoves';

export interface AdderProps {
  readonly blockKey: BlockKey;
  readonly config: BoardConfig;
  readonly column: BoardColumn;
  readonly ids: readonly Id[];
  readonly columns: readonly BoardColumn[];
  readonly moves: Moves;
}

const NO_TOKENS = [] as const;

/** Finds an actor of the workbook or makes a new one, and puts it in the column. */
export function AddActor({ blockKey, column, columns, moves }: AdderProps): ReactNode {
  const t = texts.useT();
  const actors = useDocument((document) => document.actors);
  const getDocument = useGetDocument();
  const { cards } = getDocument().answers[blockKey] as BoardState;
  // Where each actor stands, by the columns' ids.
  const standing = new Map<Id, string[]>();
  for (const card of Object.values(cards)) {
    if (card.del === undefined && card.actor) standing.set(card.actor, [...(standing.get(card.actor) ?? []), card.column]);
  }
  const labels = (stands: readonly string[]): string => columns.filter((one) => stands.includes(one.id)).map(({ label }) => label).join(', ');
  const suggestions = listEntries(actors)
    .filter(({ id, name }) => name.trim() !== '' && !standing.get(id)?.includes(column.id))
    .map(({ id, name, organisation, sector }) => {
      const now = labels(standing.get(id) ?? []);
      return { id, label: name, icon: <SectorMark sector={sector} />, detail: now ? t('standsIn', { columns: now }) : organisation };
    });
  return (
    <div className={css.addField}>
      <Plus size={20} strokeWidth={1.6} aria-hidden />
      <TokenField
        look="plain"
        label={t('addActorTo', { column: column.label || t('unnamedColumn') })}
        hideLabel
        placeholder={t('addActor')}
        tokens={NO_TOKENS}
        suggestions={suggestions}
        onAdd={(id) => void moves.move(id, column.id)}
        onRemove={() => undefined}
        onCreate={(name) => moves.create(name, column.id)}
      />
    </div>
  );
}

/** An empty note that stays under the hand: write, Enter, write, Enter. Pasted lines become a note each. */
export function AddNote({ blockKey, column }: AdderProps): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const add = (lines: readonly string[]): void => {
    setText('');
    const notes = lines.filter((line) => line !== '').map((line) => ({ id: createId(), text: line }));
    if (notes.length > 0) run(addNotes, { block: blockKey, column: column.id, notes });
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
  const label = t('addNoteTo', { column: column.label || t('unnamedColumn') });
  return (
    <div className={css.addField}>
      <Plus size={20} strokeWidth={1.6} aria-hidden />
      <TextArea look="plain" label={label} hideLabel placeholder={t('addNote')} value={text} inputRef={field} onChange={setText} onCommit={() => add([text.trim()])} onKeyDown={onKeyDown} onPaste={onPaste} />
      {text.trim() !== '' && <IconButton size="small" label={label} icon={<Plus />} onPress={() => { add([text.trim()]); field.current?.focus(); }} />}
    </div>
  );
}
