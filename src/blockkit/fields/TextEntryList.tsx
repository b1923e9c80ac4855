import { Plus } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { Id } from '@/document';
import { announce, Button, Menu, type MenuItem, SortableList, TextArea } from '@/ui';
import { moveByKey, useRowItems } from './rowMenu';
import { texts } from './texts';
import styles from './TextEntryList.module.css';
import { useRowFocus } from './useRowFocus';

export interface TextEntryListProps {
  readonly label: string;
  /** The same array as long as nothing comes, goes or moves. */
  readonly ids: readonly Id[];
  /** A hook that gives the text of one entry, so that a key draws one row anew. Always the same function. */
  readonly useText: (id: Id) => string;
  /** Adds entries so that the first of `texts` becomes the one at `index`. */
  readonly onAdd: (index: number, texts: readonly string[]) => void;
  readonly onEdit: (id: Id, text: string) => void;
  readonly onRemove: (id: Id) => void;
  readonly onMove: (id: Id, toIndex: number) => void;
  readonly addLabel: string;
  readonly placeholder?: string;
  /** More in a row, for example votes. */
  readonly renderExtra?: (id: Id) => ReactNode;
  /** More in a row's menu, before what every row has. */
  readonly moreItems?: (id: Id) => readonly MenuItem[];
}

/** The lines of a pasted text without bullets and numbers of a list. */
export const readLines = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');

/** Texts in order. Enter makes the next one, Backspace takes away an empty one, many pasted lines become many. */
export function TextEntryList({ label, ids, useText, onAdd, onEdit, onRemove, onMove, addLabel, placeholder, renderExtra, moreItems }: TextEntryListProps) {
  const t = texts.useT();
  const { ref, focusAfterChange } = useRowFocus(ids);
  const nameOf = (id: Id): string => {
    const index = ids.indexOf(id);
    const written = ref.current?.querySelector('ol')?.children[index]?.querySelector('textarea')?.value.trim();
    return written || t('entry', { label, number: index + 1 });
  };

  const add = (index: number, added: readonly string[]): void => {
    focusAfterChange(index + added.length - 1);
    onAdd(index, added);
  };
  const remove = (id: Id): void => {
    announce(t('removed', { name: nameOf(id) }));
    focusAfterChange(Math.max(0, ids.indexOf(id) - 1));
    onRemove(id);
  };
  const move = (id: Id, toIndex: number): void => {
    announce(t('moved', { name: nameOf(id), position: toIndex + 1, total: ids.length }));
    onMove(id, toIndex);
  };

  return (
    <div ref={ref}>
      {ids.length > 0 && (
        <SortableList
          ids={ids}
          label={label}
          onMove={onMove}
          itemName={nameOf}
          renderItem={(id, handle, index) => (
            <TextEntryRow
              id={id}
              index={index}
              total={ids.length}
              label={t('entry', { label, number: index + 1 })}
              useText={useText}
              handle={handle}
              extra={renderExtra?.(id)}
              moreItems={moreItems?.(id) ?? NO_ITEMS}
              placeholder={placeholder}
              onAdd={add}
              onEdit={onEdit}
              onRemove={remove}
              onMove={move}
            />
          )}
        />
      )}
      <div data-add className={styles.add}>
        <Button variant="quiet" icon={<Plus />} onPress={() => add(ids.length, [''])}>{addLabel}</Button>
      </div>
    </div>
  );
}

const NO_ITEMS: readonly MenuItem[] = [];

interface RowProps extends Pick<TextEntryListProps, 'useText' | 'onAdd' | 'onEdit' | 'onRemove' | 'onMove'> {
  readonly id: Id;
  readonly index: number;
  readonly total: number;
  readonly label: string;
  readonly handle: ReactNode;
  readonly extra: ReactNode;
  readonly moreItems: readonly MenuItem[];
  readonly placeholder: string | undefined;
}

function TextEntryRow({ id, index, total, label, useText, handle, extra, moreItems, placeholder, onAdd, onEdit, onRemove, onMove }: RowProps) {
  const t = texts.useT();
  // The same function for as long as the row lives, as its doc comment asks.
  const text = useText(id);
  const place = { index, total, onMove: (to: number) => onMove(id, to) };
  const items = [...moreItems, ...useRowItems({ ...place, onRemove: () => onRemove(id) })];

  const handleKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || moveByKey(event, place)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onAdd(index + 1, ['']);
    }
    if (event.key === 'Backspace' && event.currentTarget.value === '') {
      event.preventDefault();
      onRemove(id);
    }
  };

  const handlePaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const pasted = event.clipboardData.getData('text/plain');
    const lines = readLines(pasted);
    const [first, ...rest] = lines;
    if (first === undefined || rest.length === 0) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    onEdit(id, value.slice(0, selectionStart) + first + value.slice(selectionEnd));
    onAdd(index + 1, rest);
  };

  return (
    <div className={styles.row} id={`entry-${id}`}>
      <span className={styles.number} aria-hidden="true">{index + 1}</span>
      <div className={styles.text}>
        <TextArea
          label={label}
          hideLabel
          look="plain"
          value={text}
          onChange={(next) => onEdit(id, next)}
          onKeyDown={handleKey}
          onPaste={handlePaste}
          placeholder={placeholder}
        />
        {extra}
      </div>
      <div className={styles.tools}>
        {handle}
        <Menu size="small" label={t('actions', { name: label })} items={items} />
      </div>
    </div>
  );
}
