import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { ICON } from './icon';
import styles from './Notice.module.css';

interface NoticeProps {
  /** A problem is spoken at once, a note in its turn. */
  readonly tone: 'note' | 'problem';
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A sentence that matters now, and what can be done about it. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  const Icon = tone === 'problem' ? CircleAlert : Info;
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'problem' ? 'alert' : 'status'}>
      <Icon {...ICON} />
      <div className={styles.words}>
        {title !== undefined && <strong>{title}</strong>}
        <div>{children}</div>
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
