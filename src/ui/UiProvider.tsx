import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Language } from '@/lib/languages';
import { LiveRegion } from './announce';
import { ToastRegion } from './toast';

// The components' own words exist for sv-SE only.
const LOCALES: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' };

/** Wraps the whole app: the components' language, messages at the foot, the live region. */
export function UiProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return (
    <I18nProvider locale={LOCALES[language]}>
      {children}
      <LiveRegion />
      <ToastRegion />
    </I18nProvider>
  );
}
