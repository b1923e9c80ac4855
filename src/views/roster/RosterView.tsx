import { useMemo } from 'react';
import { type BlockPlace, SectionTitlesContext, useEntryIds } from '@/blockkit';
import { useServices } from '../services';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { usePageTitle } from '../shared/usePageTitle';
import { BlockBoundary } from '../workbook/BlockBoundary';
import { useScrollToEntry } from '../workbook/hashEntry';
import { useSectionTitles } from '../workbook/useSectionTitles';
import styles from './RosterView.module.css';
import { texts } from './texts';

/** All actors of the workbook on a page of their own. */
export function RosterView() {
  const t = texts.useT();
  const { record } = useOpenWorkbook();
  const { blockSpec } = useServices();
  const titles = useSectionTitles();
  const ids = useEntryIds((document) => document.actors);
  const title = t('title');
  // The roster keeps nothing of its own: what it shows are the workbook's actors.
  const place = useMemo((): BlockPlace => ({ key: '', sectionId: '', title: '', help: '', question: title }), [title]);
  const { Editor } = blockSpec('roster');
  usePageTitle(title, record.get().name);
  useScrollToEntry();
  return (
    <main id="main" className={styles.roster}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p>{t('count', { count: ids.length })}. {t('subtitle')}</p>
      </header>
      <SectionTitlesContext value={titles}>
        <BlockBoundary blockKey={place.key}>
          <Editor block={place} config={{}} />
        </BlockBoundary>
      </SectionTitlesContext>
    </main>
  );
}
