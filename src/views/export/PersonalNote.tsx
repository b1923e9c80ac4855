import { Info } from 'lucide-react';
import { ICON } from '../shared/icon';
import type { AnyExportFormat, AnyExportPage, ExportSource } from './formats/types';
import styles from './PersonalNote.module.css';
import { texts } from './texts';

interface PersonalNoteProps {
  readonly format: AnyExportFormat | AnyExportPage;
  readonly source: ExportSource;
  readonly choices: unknown;
}

/** Beside the buttons: says it when a file will hold personal data. */
export function PersonalNote({ format, source, choices }: PersonalNoteProps) {
  const t = texts.useT();
  const { people, contacts } = format.holds?.(source, choices) ?? { people: 0, contacts: 0 };
  if (people === 0 && contacts === 0) return null;
  return (
    <div className={styles.note} role="status">
      <Info {...ICON} />
      <div>
        <strong>{t('personalTitle')}</strong>
        <p>{[people > 0 && t('people', { count: people }), contacts > 0 && t('contacts', { count: contacts }), t('personalAdvice')].filter(Boolean).join(' ')}</p>
      </div>
    </div>
  );
}
