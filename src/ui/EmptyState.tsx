import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Nothing here yet: one sentence, and usually one button or link. */
export function EmptyState({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <svg width="4rem" height="4rem" viewBox="0 0 64 64" aria-hidden="true">
        <path d="M56.43 23.11A26 26 0 1 1 40.89 7.57" fill="none" stroke="var(--edge)" strokeWidth="1.5" />
        <circle cx="50.4" cy="13.6" r="5" fill="var(--lake)" />
      </svg>
      <div>
        <p>{text}</p>
        {children}
      </div>
    </div>
  );
}
