import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { announce } from './announce';
import { classNames } from './classNames';
import { Field, type FieldFrameProps, fieldIds } from './Field';
import field from './Field.module.css';
import { findMatches, fold } from './matches';
import { type Suggestion, SuggestionInput } from './SuggestionInput';
import { texts } from './texts';
import { toWellFormed } from './textDiff';
import styles from './TokenField.module.css';

export interface Token {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
}

export interface TokenFieldProps extends FieldFrameProps {
  readonly tokens: readonly Token[];
  /** Those already picked are left out by the field. */
  readonly suggestions: readonly Suggestion[];
  readonly onAdd: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** Leave out when nothing new can be made. */
  readonly onCreate?: (text: string) => void;
  readonly placeholder?: string | undefined;
  readonly look?: 'box' | 'plain';
}

const CREATE = '+';

/** Several picked things as chips, and an input that finds more or creates one. */
export function TokenField({ tokens, suggestions, onAdd, onRemove, onCreate, placeholder, look, ...frame }: TokenFieldProps) {
  const t = texts.useT();
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const boxRef = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');

  const picked = new Set(tokens.map((token) => token.id));
  const free = suggestions.filter((one) => !picked.has(one.id));
  const typed = toWellFormed(text).trim();
  const isKnown = [...suggestions, ...tokens].some(({ label }) => fold(label) === fold(typed));
  const found = findMatches(free, typed);
  const options: readonly Suggestion[] =
    onCreate && typed && !isKnown ? [...found, { id: CREATE, label: t('createNew', { name: typed }) }] : found;

  const pick = (option: Suggestion): void => {
    setText('');
    if (option.id === CREATE) onCreate?.(typed);
    else onAdd(option.id);
    announce(t('added', { name: option.id === CREATE ? typed : option.label }));
  };

  const remove = (token: Token): void => {
    onRemove(token.id);
    announce(t('removed', { name: token.label }));
    inputRef.current?.focus();
  };

  const handleKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    const last = tokens.at(-1);
    if (event.key === 'Backspace' && text === '' && last) remove(last);
    // A form around the field is not sent by half a name.
    if (event.key === 'Enter' && typed) event.preventDefault();
  };

  return (
    <Field id={id} {...frame}>
      <div
        ref={boxRef}
        className={classNames(field.control, look === 'plain' && field.plain, styles.box, look === 'plain' && styles.plainBox)}
      >
        {tokens.length > 0 && (
          <ul className={styles.tokens} aria-label={`${frame.label}: ${t('picked')}`}>
            {tokens.map((token) => (
              <li key={token.id} className={styles.token}>
                {token.icon}
                <span>{token.label}</span>
                <button type="button" aria-label={t('remove', { name: token.label })} onClick={() => remove(token)}>
                  <X size="1rem" strokeWidth={1.8} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        )}
        <SuggestionInput
          id={id}
          inputRef={inputRef}
          anchorRef={boxRef}
          text={text}
          onText={setText}
          options={options}
          onPick={pick}
          createId={CREATE}
          highlightFirst
          onKeyDown={handleKey}
          placeholder={tokens.length === 0 || look !== 'plain' ? placeholder : undefined}
          describedBy={fieldIds(id, frame).describedBy}
          isInvalid={Boolean(frame.error)}
          className={styles.input ?? ''}
        />
      </div>
    </Field>
  );
}
