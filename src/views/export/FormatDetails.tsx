import { useLanguage } from '@/i18n';
import { Notice } from '../shared/Notice';
import styles from './FormatDetails.module.css';
import type { AnyExportFormat, AnyExportPage, ExportSource } from './formats/types';
import { texts } from './texts';

interface FormatDetailsProps {
  readonly format: AnyExportFormat | AnyExportPage;
  readonly source: ExportSource;
  readonly choices: unknown;
  readonly onChange: (choices: unknown) => void;
  /** Why nothing can be made of these choices. */
  readonly lack: string | null;
}

/** What the chosen format is for, how it is made, what will be in it, and what to know before giving it away. */
export function FormatDetails({ format, source, choices, onChange, lack }: FormatDetailsProps) {
  const t = texts.useT();
  const language = useLanguage();
  const { Choices, Preview } = format;
  const { people, contacts } = format.holds?.(source, choices) ?? { people: 0, contacts: 0 };
  return (
    <div className={styles.details}>
      <div>
        <h3 className={styles.label}>{format.label(language)}</h3>
        <p className={styles.about}>{format.about(language)}</p>
      </div>
      {Choices && <Choices source={source} choices={choices} onChange={onChange} />}
      {lack !== null && <p className={styles.lack} role="status">{lack}</p>}
      {Preview && lack === null && <Preview source={source} choices={choices} />}
      {format.notes?.(source, choices).map(({ title, text }) => <Notice key={title} tone="note" title={title}>{text}</Notice>)}
      {(people > 0 || contacts > 0) && (
        <Notice tone="note" title={t('personalTitle')}>
          {[people > 0 && t('people', { count: people }), contacts > 0 && t('contacts', { count: contacts }), t('personalAdvice')].filter(Boolean).join(' ')}
        </Notice>
      )}
    </div>
  );
}
