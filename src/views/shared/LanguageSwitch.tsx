import { setLanguage, useLanguage } from '@/i18n';
import { LANGUAGES, type Language } from '@/lib/languages';
import styles from './LanguageSwitch.module.css';
import { texts } from './texts';

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

export function LanguageSwitch() {
  const t = texts.useT();
  const language = useLanguage();
  return (
    <div className={styles.languages} role="group" aria-label={t('language')}>
      {LANGUAGES.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => setLanguage(one)}>
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </div>
  );
}
