import { useEffect, useRef } from 'react';
import { Button, ButtonLink } from '@/ui';
import { useOpenWorkbook } from '../../shared/OpenWorkbookContext';
import { routes } from '../../shared/routes';
import type { WorkbookSection } from '../../shared/sections';
import styles from './Deck.module.css';
import { texts } from './texts';

/** Where the texts went. */
export function DeckDone({ sections, onClose }: { readonly sections: readonly WorkbookSection[]; readonly onClose: () => void }) {
  const t = texts.useT();
  const { id } = useOpenWorkbook();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.flow}>
      <h2 ref={heading} tabIndex={-1} className={styles.done}>{t('doneTitle')}</h2>
      <p>{t('doneText')}</p>
      <ul className={styles.links}>
        {sections.map((section) => (
          <li key={section.id}>
            <ButtonLink variant="quiet" href={routes.section(id, section.id)}>{`${section.number} ${section.section.title}`}</ButtonLink>
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={onClose}>{t('otherFile')}</Button>
      </div>
    </div>
  );
}
