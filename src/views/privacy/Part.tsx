import { type ReactNode, useId } from 'react';
import styles from './PrivacyView.module.css';

/** One matter of the page: its heading in the margin, the rest beside it. */
export function Part({ title, children }: { /** Left out: it goes on with what is above. */ readonly title?: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} {...(title !== undefined && { 'aria-labelledby': id })}>
      {title !== undefined && <h2 id={id}>{title}</h2>}
      <div className={styles.body}>{children}</div>
    </section>
  );
}
