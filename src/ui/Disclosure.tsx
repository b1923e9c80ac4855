import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components/Disclosure';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Leave out to let it keep its own state. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  /** Heading level, default 3. */
  readonly level?: 2 | 3 | 4;
}

/** A folded part of a page; the browser's own search opens it. */
export function Disclosure({ title, children, isOpen, onToggle, level = 3 }: DisclosureProps) {
  return (
    <AriaDisclosure
      {...(isOpen !== undefined && { isExpanded: isOpen })}
      {...(onToggle && { onExpandedChange: onToggle })}
      className={styles.disclosure ?? ''}
    >
      <Heading level={level} className={styles.heading ?? ''}>
        <AriaButton slot="trigger" className={styles.button ?? ''}>
          <ChevronRight size="1.25rem" strokeWidth={1.6} aria-hidden className={styles.chevron} />
          {title}
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <div className={styles.body}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
