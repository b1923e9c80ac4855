import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useDocument } from '@/blockkit';
import { ButtonLink, EmptyState, SectionMark } from '@/ui';
import { useServices } from '../services';
import { ICON } from '../shared/icon';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { blockPlace } from '../shared/progress';
import { routes } from '../shared/routes';
import { useSections } from '../shared/sections';
import { usePageTitle } from '../shared/usePageTitle';
import styles from './BlockView.module.css';
import { FullBlock } from './FullBlock';
import { texts } from './texts';

/** One block with the whole window to itself: a map, a year. */
export function BlockView({ sectionId, blockId }: { readonly sectionId: string; readonly blockId: string }) {
  const t = texts.useT();
  const workbook = useOpenWorkbook();
  const { blockSpec } = useServices();
  const found = useSections().find(({ id }) => id === sectionId);
  const block = found?.section.blocks.find(({ id }) => id === blockId);
  const place = useMemo(() => (found && block ? blockPlace(found.section, block) : null), [found, block]);
  const kind = useDocument((document) => (place ? document.answers[place.key]?.kind : undefined));
  const Full = kind === undefined ? undefined : blockSpec(kind).Full;
  usePageTitle(place?.title || found?.section.title || t('missingSection'), workbook.record.get().name);
  useEffect(() => {
    if (found) workbook.rememberSection(found.id);
  }, [workbook, found]);
  if (!found || !block || !place || !Full) {
    return (
      <main id="main" className={styles.missing}>
        <EmptyState text={t('blockMissing')}>
          <ButtonLink href={routes.section(workbook.id, sectionId)}>{t('toSection')}</ButtonLink>
        </EmptyState>
      </main>
    );
  }
  const { section, number } = found;
  return (
    <main id="main" className={styles.full}>
      <header className={styles.head}>
        <ButtonLink variant="quiet" icon={<ArrowLeft {...ICON} />} href={routes.section(workbook.id, section.id)}>
          {t('toSection')}
        </ButtonLink>
        {number > 0 && <SectionMark number={number} size="small" />}
        <h1 className={styles.title}>{place.title || section.title}</h1>
      </header>
      <div className={styles.stage}>
        <FullBlock section={section} block={block} />
      </div>
    </main>
  );
}
