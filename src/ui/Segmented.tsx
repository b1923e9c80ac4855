import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './Segmented.module.css';

export interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string; readonly icon?: ReactNode; readonly count?: number }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** One of two to five, all in sight. */
export function Segmented<Id extends string>({ label, options, value, onChange }: SegmentedProps<Id>) {
  const change = (keys: Iterable<unknown>): void => {
    for (const key of keys) onChange(key as Id);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={change}
      className={styles.group ?? ''}
    >
      {options.map(({ id, label: text, icon, count }) => (
        <ToggleButton key={id} id={id} className={styles.option ?? ''}>
          {icon}
          <span>{text}</span>
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
