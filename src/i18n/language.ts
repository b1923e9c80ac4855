import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { isLanguage, type Language, LANGUAGES } from '@/lib/languages';

const STORAGE_KEY = 'keha.language';

const stored = (): Language | null => {
  try {
    const value = localStorage.getItem(STORAGE_KEY);
    return isLanguage(value) ? value : null;
  } catch {
    return null;
  }
};

/** Starts i18next. The language: the one asked for (`?lang=`), else the last one chosen, else Finnish. */
export function startI18n(asked: string | null): void {
  void i18next.use(initReactI18next).init({
    lng: isLanguage(asked) ? asked : (stored() ?? LANGUAGES[0]),
    fallbackLng: LANGUAGES[0],
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  const show = (language: string): void => {
    document.documentElement.lang = language;
  };
  show(i18next.language);
  i18next.on('languageChanged', show);
}

export function setLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // A private window: the choice lasts as long as the page.
  }
  void i18next.changeLanguage(language);
}

export const getLanguage = (): Language => i18next.language as Language;

/** The language of the interface; re-renders when it changes. */
export const useLanguage = (): Language => useTranslation().i18n.language as Language;
