import { useId, useRef } from 'react';
import { classNames } from './classNames';
import { Field, type FieldFrameProps, fieldIds } from './Field';
import field from './Field.module.css';
import { findMatches, fold } from './matches';
import { type Suggestion, SuggestionInput } from './SuggestionInput';
import { isWellFormed } from './textDiff';

export interface ComboFieldProps extends FieldFrameProps {
  /** What is written in the field. */
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  readonly onChange: (text: string) => void;
  /** A suggestion was picked; without it, its label is given to `onChange`. */
  readonly onPick?: (id: string) => void;
  readonly onCommit?: () => void;
  readonly placeholder?: string | undefined;
  readonly look?: 'box' | 'plain';
}

/** One line of free text that suggests what others have written. */
export function ComboField({ value, suggestions, onChange, onPick, onCommit, placeholder, look, ...frame }: ComboFieldProps) {
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  const options = findMatches(suggestions, value).filter(({ label }) => fold(label) !== fold(value));
  return (
    <Field id={id} {...frame}>
      <SuggestionInput
        id={id}
        inputRef={ref}
        anchorRef={ref}
        text={value}
        onText={(text) => isWellFormed(text) && onChange(text)}
        options={options}
        onPick={(option) => (onPick ? onPick(option.id) : onChange(option.label))}
        highlightFirst={false}
        {...(onCommit && { onBlur: onCommit })}
        placeholder={placeholder}
        describedBy={fieldIds(id, frame).describedBy}
        isInvalid={Boolean(frame.error)}
        className={classNames(field.control, look === 'plain' && field.plain)}
      />
    </Field>
  );
}
