import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useDocument } from '@/blockkit';
import { noteParts, noteTitle } from '@/export/privacy';
import { useLanguage } from '@/i18n';
import { Button, ButtonLink } from '@/ui';
import { ICON } from '../shared/icon';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import styles from './NotePaper.module.css';
import { texts } from './texts';

/** The note alone on one page, for the wall of a workshop. */
export function NotePaper() {
  const t = texts.useT();
  const language = useLanguage();
  const { id } = useOpenWorkbook();
  const name = useDocument(({ meta }) => meta.name);
  const note = useDocument(({ meta }) => meta.privacyNote);
  const title = noteTitle(language);
  useEffect(() => {
    const { body } = window.document;
    const before = window.document.title;
    body.dataset.note = '';
    // The browser offers the title as the file's name.
    window.document.title = [title, name].filter(Boolean).join(' · ');
    return () => {
      delete body.dataset.note;
      window.document.title = before;
    };
  }, [title, name]);
  return createPortal(
    <div className={styles.desk}>
      <header className={styles.bar}>
        <ButtonLink variant="quiet" href={routes.privacy(id)}>{t('back')}</ButtonLink>
        <Button variant="primary" icon={<Printer {...ICON} />} onPress={() => window.print()}>{t('print')}</Button>
      </header>
      <main className={styles.paper} lang={language}>
        {name.trim() !== '' && <p className={styles.network}>{name}</p>}
        <h1>{title}</h1>
        <dl>
          {noteParts(note, language).map((part) => (
            <div key={part.title}>
              <dt>{part.title}</dt>
              <dd>{part.text}</dd>
            </div>
          ))}
        </dl>
      </main>
    </div>,
    window.document.body,
  );
}
