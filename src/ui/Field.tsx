import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './classNames';
import styles from './Field.module.css';
import { VisuallyHidden } from './VisuallyHidden';

export interface FieldFrameProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Help under the label. */
  readonly description?: string | undefined;
  /** A sentence that tells what to do. */
  readonly error?: string | undefined;
}

/** The ids that tie a control to its words. */
export const fieldIds = (id: string, { description, error }: Pick<FieldFrameProps, 'description' | 'error'>) => ({
  labelId: `${id}-label`,
  descriptionId: `${id}-description`,
  errorId: `${id}-error`,
  describedBy: classNames(description && `${id}-description`, error && `${id}-error`) || undefined,
});

/** Label, help and error around one control whose id is `id`. */
export function Field({ id, label, hideLabel, description, error, children, isGroup = false }: FieldFrameProps & {
  readonly id: string;
  readonly children: ReactNode;
  /** The control is not labelled by `<label for>` but names `labelId` itself. */
  readonly isGroup?: boolean;
}) {
  const ids = fieldIds(id, { description, error });
  const text = hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label;
  return (
    <div className={styles.field}>
      {isGroup ? (
        <span id={ids.labelId} className={classNames(styles.label, hideLabel && styles.bare)}>{text}</span>
      ) : (
        <label id={ids.labelId} htmlFor={id} className={classNames(styles.label, hideLabel && styles.bare)}>{text}</label>
      )}
      {description && <p id={ids.descriptionId} className={styles.description}>{description}</p>}
      {children}
      {error && (
        <p id={ids.errorId} className={styles.error}>
          <X size="1rem" strokeWidth={2} aria-hidden />
          {error}
        </p>
      )}
    </div>
  );
}
