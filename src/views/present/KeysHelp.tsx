import { Dialog } from '@/ui';
import { wallKeyRows } from './keys';
import styles from './KeysHelp.module.css';
import { texts } from './texts';

/** All keys of the wall. */
export function KeysHelp({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const t = texts.useT();
  return (
    <Dialog title={t('helpTitle')} isOpen={isOpen} onClose={onClose} size="large">
      <dl className={styles.keys}>
        {wallKeyRows(t).map(({ keys, text }) => (
          <div key={text}>
            <dt>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
