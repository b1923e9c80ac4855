import type { ReactNode } from 'react';
import { Logo } from '@/ui';
import styles from './AppHeader.module.css';
import { routes } from './routes';
import { texts } from './texts';

interface AppHeaderProps {
  /** What stands beside the sign. */
  readonly children?: ReactNode;
  /** Tools at the end of the bar. */
  readonly tools: ReactNode;
  /** The word beside the sign; may be left out where room is scarce. */
  readonly hasName?: boolean;
}

/** The bar at the top of every page. */
export function AppHeader({ children, tools, hasName = true }: AppHeaderProps) {
  const t = texts.useT();
  return (
    <header className={styles.top}>
      <a className={styles.brand} href={routes.library} aria-label={t('home')}>
        <Logo />
        {hasName && <b>Kehä</b>}
      </a>
      {children}
      <div className={styles.tools}>{tools}</div>
    </header>
  );
}
