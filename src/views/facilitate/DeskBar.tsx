import { ArrowLeft, ExternalLink } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useDocument } from '@/blockkit';
import { Button, Ring, toast } from '@/ui';
import { usePresentationStore } from '../room/usePresentation';
import { ICON } from '../shared/icon';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import { ThemeButton } from '../shared/ThemeButton';
import styles from './DeskBar.module.css';
import { texts } from './texts';

/** Whether the wall is open, and the button that opens it. */
export function DeskBar() {
  const t = texts.useT();
  const { id } = useOpenWorkbook();
  const store = usePresentationStore();
  const { wall } = useSyncExternalStore(store.subscribe, store.others);
  const name = useDocument(({ meta }) => meta.name);
  const openWall = (): void => {
    // Without an opener the window gets a process of its own: what it is busy with does not slow this one down.
    window.open(routes.present(id), '_blank', 'noopener,popup,width=1280,height=720');
    toast({ text: t('wallHint') });
  };
  return (
    <header className={styles.bar}>
      <a className={styles.back} href={routes.workbook(id)} aria-label={t('toWorkbook')} title={t('toWorkbook')}><ArrowLeft {...ICON} /></a>
      <h1>{t('title')}</h1>
      <p className={styles.name}>{name}</p>
      <p className={styles.state} role="status">
        <Ring value={wall > 0 ? 1 : 0} size={20} />
        {wall === 0 ? t('wallClosed') : t('wallOpen', { count: wall })}
      </p>
      <Button icon={<ExternalLink {...ICON} />} onPress={openWall}>
        {t(wall === 0 ? 'openWall' : 'openAnother')}
      </Button>
      <ThemeButton />
    </header>
  );
}
