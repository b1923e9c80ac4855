import { type ClipboardEvent, type CSSProperties, type KeyboardEvent, type RefObject, useId, useRef } from 'react';
import { classNames } from './classNames';
import { Field, type FieldFrameProps, fieldIds } from './Field';
import styles from './Field.module.css';
import { useTextControl } from './useTextControl';

interface TextProps<Element extends HTMLElement> extends FieldFrameProps {
  readonly value: string;
  /** Only well-formed strings. */
  readonly onChange: (text: string) => void;
  /** When the control loses focus. */
  readonly onCommit?: () => void;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean;
  readonly isReadOnly?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent<Element>) => void;
  readonly onPaste?: (event: ClipboardEvent<Element>) => void;
  readonly inputRef?: RefObject<Element | null>;
  readonly maxLength?: number;
  /** `plain` shows its box only when pointed at or focused. */
  readonly look?: 'box' | 'plain';
}

export interface TextFieldProps extends TextProps<HTMLInputElement> {
  readonly type?: 'text' | 'search' | 'date' | 'email' | 'url';
  readonly autoComplete?: string;
}

function common<Element extends HTMLElement>(
  id: string,
  { description, error, placeholder, autoFocus, isReadOnly, onKeyDown, onPaste, maxLength }: Omit<TextProps<Element>, 'value' | 'onChange'>,
) {
  return {
    id,
    placeholder,
    maxLength,
    autoFocus,
    readOnly: isReadOnly,
    'aria-describedby': fieldIds(id, { description, error }).describedBy,
    'aria-invalid': error ? true : undefined,
    onKeyDown,
    onPaste,
  };
}

/** One line of text. */
export function TextField({ value, onChange, onCommit, inputRef, type = 'text', autoComplete = 'off', look, ...props }: TextFieldProps) {
  const id = useId();
  const ownRef = useRef<HTMLInputElement>(null);
  const ref = inputRef ?? ownRef;
  const control = useTextControl(ref, value, onChange, onCommit);
  return (
    <Field id={id} {...props}>
      <input
        {...common(id, props)}
        {...control}
        ref={ref}
        type={type}
        autoComplete={autoComplete}
        className={classNames(styles.control, look === 'plain' && styles.plain)}
      />
    </Field>
  );
}

export interface TextAreaProps extends TextProps<HTMLTextAreaElement> {
  /** Default 1 */
  readonly minRows?: number;
}

/** Makes a text area as high as its text where CSS alone does not. */
function fitHeight(element: HTMLElement): void {
  if (typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content')) return;
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
}

/** Text that grows with its words. Enter makes a line break unless `onKeyDown` prevents it. */
export function TextArea({ value, onChange, onCommit, inputRef, minRows = 1, look, ...props }: TextAreaProps) {
  const id = useId();
  const ownRef = useRef<HTMLTextAreaElement>(null);
  const ref = inputRef ?? ownRef;
  const control = useTextControl(ref, value, onChange, onCommit, fitHeight);

  return (
    <Field id={id} {...props}>
      <textarea
        {...common(id, props)}
        {...control}
        ref={ref}
        rows={minRows}
        style={{ '--rows': minRows } as CSSProperties}
        className={classNames(styles.control, styles.area, look === 'plain' && styles.plain)}
      />
    </Field>
  );
}
