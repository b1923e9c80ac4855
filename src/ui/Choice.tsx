import { useEffect, useId, useRef } from 'react';
import styles from './Choice.module.css';

export interface CheckboxProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
}

export function Checkbox({ label, description, isSelected, onChange, isIndeterminate = false, isDisabled = false }: CheckboxProps) {
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = isIndeterminate;
  }, [isIndeterminate]);
  return (
    <div className={styles.choice}>
      <input
        ref={ref}
        id={id}
        type="checkbox"
        className={styles.box}
        checked={isSelected}
        disabled={isDisabled}
        aria-describedby={description ? `${id}-description` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {description && <p id={`${id}-description`} className={styles.description}>{description}</p>}
    </div>
  );
}

export interface RadioGroupProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string; readonly description?: string | undefined }[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
}

export function RadioGroup<Id extends string>({ label, options, value, onChange }: RadioGroupProps<Id>) {
  const name = useId();
  return (
    <fieldset role="radiogroup" className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {options.map((option) => {
        const id = `${name}-${option.id}`;
        return (
          <div key={option.id} className={styles.choice}>
            <input
              id={id}
              type="radio"
              name={name}
              className={styles.radio}
              checked={option.id === value}
              aria-describedby={option.description ? `${id}-description` : undefined}
              onChange={() => onChange(option.id)}
            />
            <label htmlFor={id}>{option.label}</label>
            {option.description && <p id={`${id}-description`} className={styles.description}>{option.description}</p>}
          </div>
        );
      })}
    </fieldset>
  );
}
