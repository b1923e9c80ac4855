import { useId } from 'react';
import styles from './DateField.module.css';

interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD` or `''` */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One day, picked with the browser's own calendar. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" max="9999-12-31" value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
