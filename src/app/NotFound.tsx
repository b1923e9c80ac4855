import { BookOpen } from 'lucide-react';
import { ButtonLink, EmptyState } from '@/ui';
import { AppHeader } from '@/views/shared/AppHeader';
import { ICON } from '@/views/shared/icon';
import { LanguageSwitch } from '@/views/shared/LanguageSwitch';
import { routes } from '@/views/shared/routes';
import { usePageTitle } from '@/views/shared/usePageTitle';
import styles from './Message.module.css';
import { texts } from './texts';

interface NotFoundProps {
  readonly what: 'page' | 'workbook';
  /** Inside a workbook the bar is there already. */
  readonly hasBar?: boolean;
}

/** An address that leads nowhere, and the way home. */
export function NotFound({ what, hasBar = false }: NotFoundProps) {
  const t = texts.useT();
  const title = t(what === 'page' ? 'noPage' : 'noWorkbook');
  usePageTitle(title);
  return (
    <>
      {!hasBar && <AppHeader tools={<LanguageSwitch />} />}
      <main id="main" className={styles.message}>
        <h1>{title}</h1>
        <EmptyState text={t(what === 'page' ? 'noPageText' : 'noWorkbookText')}>
          <div className={styles.home}>
            <ButtonLink variant="primary" icon={<BookOpen {...ICON} />} href={routes.library}>{t('toLibrary')}</ButtonLink>
          </div>
        </EmptyState>
      </main>
    </>
  );
}
