import type { ReactNode } from 'react';
import { useLanguage } from '@/i18n';
import { Notice } from '../shared/Notice';
import styles from './FormatDetails.module.css';
import type { AnyExportFormat, AnyExportPage, ExportSource } from './formats/types';

interface FormatDetailsProps {
  readonly format: AnyExportFormat | AnyExportPage;
  readonly source: ExportSource;
  readonly choices: unknown;
  readonly onChange: (choices: unknown) => void;
  /** Why nothing can be made of these choices. */
  readonly lack: string | null;
  /** What is chosen for all formats alike. */
  readonly children: ReactNode;
}

/** What the chosen format is for, how it is made, what will be in it, and what to know before giving it away. */
export function FormatDetails({ format, source, choices, onChange, lack, children }: FormatDetailsProps) {
  const language = useLanguage();
  const { Choices, Preview } = format;
  return (
    <div className={styles.details}>
      <div>
        <h3 className={styles.label}>{format.label(language)}</h3>
        <p className={styles.about}>{format.about(language)}</p>
      </div>
      {Choices && <Choices source={source} choices={choices} onChange={onChange} />}
      {children}
      {lack !== null && <p className={styles.lack} role="status">{lack}</p>}
      {format.notes?.(source, choices).map(({ title, text }) => <Notice key={title} tone="note" title={title}>{text}</Notice>)}
      {Preview && lack === null && <Preview source={source} choices={choices} />}
    </div>
  );
}
