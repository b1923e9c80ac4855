import { Button, Dialog } from '@/ui';
import styles from './AboutDialog.module.css';
import { texts } from './texts';

const KEYS = [
  ['keyUndo', 'Ctrl/⌘ + Z'],
  ['keyRedo', 'Ctrl/⌘ + Shift + Z'],
  ['keySearch', 'Ctrl/⌘ + K'],
] as const;

export function AboutDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const t = texts.useT();
  return (
    <Dialog title={t('aboutTitle')} isOpen={isOpen} onClose={onClose} actions={<Button variant="primary" onPress={onClose}>{t('close')}</Button>}>
      <div className={styles.about}>
        <p>{t('aboutWhat')}</p>
        <p>{t('aboutData')}</p>
        <p>{t('aboutCopy')}</p>
        <h3>{t('aboutKeys')}</h3>
        <dl>
          {KEYS.map(([what, keys]) => (
            <div key={what}>
              <dt>{t(what)}</dt>
              <dd><kbd>{keys}</kbd></dd>
            </div>
          ))}
        </dl>
        <p className={styles.small}>{t('aboutLicence')}</p>
      </div>
    </Dialog>
  );
}
