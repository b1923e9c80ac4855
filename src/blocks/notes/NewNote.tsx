import { Plus } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { readLines } from '@/blockkit';
import { Button, TextArea } from '@/ui';
import styles from './Notes.module.css';
import { texts } from './texts';

interface NewNoteProps {
  readonly placeholder: string;
  readonly inputRef: RefObject<HTMLTextAreaElement | null>;
  readonly onAdd: (texts: readonly string[]) => void;
}

/** An empty note that stays under the hand: write, Enter, write, Enter. Pasted lines become a note each. */
export function NewNote({ placeholder, inputRef, onAdd }: NewNoteProps) {
  const t = texts.useT();
  const [text, setText] = useState('');

  const add = (added: readonly string[]): void => {
    setText('');
    if (added.length > 0) onAdd(added);
  };
  const addWritten = (): void => add([text.trim()].filter((one) => one !== ''));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    addWritten();
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (readLines(pasted).length < 2) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    add(readLines(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd)));
  };

  return (
    <div className={styles.new}>
      <TextArea
        label={t('new')}
        hideLabel
        value={text}
        placeholder={placeholder}
        inputRef={inputRef}
        onChange={setText}
        onCommit={addWritten}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <Button
        variant="quiet"
        icon={<Plus />}
        onPress={() => {
          addWritten();
          inputRef.current?.focus();
        }}
      >
        {t('add')}
      </Button>
    </div>
  );
}
