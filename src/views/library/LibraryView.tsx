import { CircleHelp, FolderOpen, Play } from 'lucide-react';
import { useState } from 'react';
import { Button, DropZone, FileButton, Loading } from '@/ui';
import { useLanguage } from '@/i18n';
import type { Template } from '@/template';
import { openHelp } from '../shared/aids';
import { useServices } from '../services';
import { AppHeader } from '../shared/AppHeader';
import { ICON } from '../shared/icon';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { Notice } from '../shared/Notice';
import { goTo, routes } from '../shared/routes';
import { ThemeButton } from '../shared/ThemeButton';
import { useLive } from '../shared/useLive';
import { usePageTitle } from '../shared/usePageTitle';
import { texts as sharedTexts } from '../shared/texts';
import { BackupNotice } from './BackupNotice';
import { FileDialogs } from './FileDialogs';
import { FirstVisit } from './FirstVisit';
import styles from './LibraryView.module.css';
import { NewWorkbookDialog } from './NewWorkbookDialog';
import { Shelf } from './Shelf';
import { StorageNote } from './StorageNote';
import { TemplateRow } from './TemplateRow';
import { texts } from './texts';
import { useAttempt } from './useAttempt';
import { useFileOpening } from './useFileOpening';

/** The first page: the workbooks kept in this browser, and everything a new one can begin from. */
export function LibraryView() {
  const t = texts.useT();
  const shared = sharedTexts.useT();
  const language = useLanguage();
  const { library } = useServices();
  const state = useLive(library.state);
  const templates = useLive(library.templates);
  const attempt = useAttempt();
  const [starting, setStarting] = useState<Template | null>(null);
  const files = useFileOpening(setStarting);
  usePageTitle(t('title'));

  const books = state.status === 'loading' ? [] : state.workbooks;
  const isEmpty = state.status !== 'loading' && books.length === 0;
  const openExample = () => attempt(async () => goTo(routes.workbook(await library.createExample(language))));

  return (
    <DropZone label={t('drop')} onFiles={(dropped) => void files.open([...dropped])}>
      <AppHeader
        tools={
          <>
            <LanguageSwitch />
            <ThemeButton />
            <Button variant="quiet" icon={<CircleHelp {...ICON} />} onPress={openHelp}>
              <span className={styles.helpWord}>{shared('help')}</span>
            </Button>
          </>
        }
      />
      <main id="main" tabIndex={-1} className={styles.library}>
        <div className={styles.head}>
          <h1>{t('title')}</h1>
          <div className={styles.actions}>
            <FileButton label={t('openFile')} accept=".json,application/json" icon={<FolderOpen {...ICON} />} variant="line" onFiles={(picked) => void files.open([...picked])} />
            <Button variant="line" icon={<Play {...ICON} />} onPress={openExample}>{t('example')}</Button>
          </div>
        </div>
        {state.status === 'memory' && <Notice tone="problem" title={t('memoryTitle')}>{t('memoryText')}</Notice>}
        {state.status === 'loading' && <Loading />}
        {isEmpty && <FirstVisit template={templates[0]} onStart={setStarting} />}
        {books.length > 0 && (
          <>
            <Shelf workbooks={books} />
            <BackupNotice workbooks={books} />
          </>
        )}
        <TemplateRow templates={templates} onPick={setStarting} />
        <StorageNote workbooks={books} />
      </main>
      {starting && <NewWorkbookDialog key={starting.id} template={starting} onClose={() => setStarting(null)} />}
      <FileDialogs opening={files} />
    </DropZone>
  );
}
