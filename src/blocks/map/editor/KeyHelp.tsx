import type { ReactNode } from 'react';
import { Button, Dialog } from '@/ui';
import { texts } from '../texts';
import css from './Stage.module.css';

const KEYS = ['arrows', 'space', 'all', 'add', 'open', 'rename', 'link', 'strength', 'move', 'around', 'pin', 'delete', 'zoom', 'escape'] as const;

/** The keys of the map and how the pointer does the same. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = texts.useT();
  return (
    <Dialog title={t('helpTitle')} isOpen onClose={onClose} actions={<Button variant="primary" onPress={onClose}>{t('done')}</Button>}>
      <p>{t('helpPointer')}</p>
      <dl className={css.keyList}>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{t(`key-${key}`)}</dt>
            <dd>{t(`does-${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
