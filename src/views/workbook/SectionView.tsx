import { ArrowLeft, ArrowRight, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { SectionDecisionsContext, SectionStepsContext, SectionTitlesContext, setSectionsHidden, useRun } from '@/blockkit';
import { Button, ButtonLink, EmptyState, SectionMark } from '@/ui';
import { rememberVisit } from '../search/recentSections';
import { ICON } from '../shared/icon';
import { Notice } from '../shared/Notice';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { goTo, routes } from '../shared/routes';
import { useSections, type WorkbookSection } from '../shared/sections';
import { usePageTitle } from '../shared/usePageTitle';
import { BlockHost } from './BlockHost';
import { blockRows } from './blockRows';
import { decisionsKeyOf } from './decisionsKeyOf';
import { FirstTask } from './FirstTask';
import { GuidanceFold, GuidanceMargin, GuidancePanel, wasClosed } from './Guidance';
import { useScrollToEntry } from './hashEntry';
import { LastRoundMissing } from './LastRound';
import { useLayout } from './layout';
import styles from './SectionView.module.css';
import { Spine, SpineButton } from './Spine';
import { stepsKeyOf } from './stepsKeyOf';
import { texts } from './texts';
import { useBegin } from './useBegin';
import { useSectionTitles } from './useSectionTitles';

interface Neighbours {
  readonly previous: WorkbookSection | undefined;
  readonly next: WorkbookSection | undefined;
}

/** The sections in use before and after one, in the workbook's order. */
function neighboursOf(sections: readonly WorkbookSection[], sectionId: string): Neighbours {
  const at = sections.findIndex(({ id }) => id === sectionId);
  return {
    previous: sections.slice(0, Math.max(0, at)).findLast(({ hidden }) => !hidden),
    next: at === -1 ? undefined : sections.slice(at + 1).find(({ hidden }) => !hidden),
  };
}

/** Alt + Page Up and Page Down turn the page. */
function useTurnKeys(workbookId: string, { previous, next }: Neighbours): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const target = event.key === 'PageUp' ? previous : event.key === 'PageDown' ? next : undefined;
      if (!target) return;
      event.preventDefault();
      goTo(routes.section(workbookId, target.id));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [workbookId, previous, next]);
}

function Turn({ previous, next }: Neighbours) {
  const t = texts.useT();
  const { id } = useOpenWorkbook();
  return (
    <nav className={styles.turn} aria-label={t('turn')}>
      {previous && (
        <a href={routes.section(id, previous.id)} rel="prev" aria-label={`${t('previous')}: ${previous.section.title}`}>
          <ArrowLeft {...ICON} />
          <span><i>{previous.number}</i>{previous.section.title}</span>
        </a>
      )}
      {next && (
        <a className={styles.next} href={routes.section(id, next.id)} rel="next" aria-label={`${t('next')}: ${next.section.title}`}>
          <span><i>{next.number}</i>{next.section.title}</span>
          <ArrowRight {...ICON} />
        </a>
      )}
    </nav>
  );
}

function LeftOut({ sectionId }: { sectionId: string }) {
  const t = texts.useT();
  const run = useRun();
  return (
    <div className={styles.notice}>
      <Notice
        tone="note"
        actions={
          <Button icon={<Undo2 {...ICON} />} onPress={() => run(setSectionsHidden, { sections: [sectionId], hidden: false })}>
            {t('bringBack')}
          </Button>
        }
      >
        {t('hiddenNotice')}
      </Notice>
    </div>
  );
}

function SectionPage({ place, sections }: { place: WorkbookSection; sections: readonly WorkbookSection[] }) {
  const { section, number, hidden } = place;
  const workbook = useOpenWorkbook();
  const layout = useLayout();
  const neighbours = useMemo(() => neighboursOf(sections, section.id), [sections, section.id]);
  const rows = useMemo(() => blockRows(section.blocks), [section]);

  usePageTitle(section.title, workbook.record.get().name);
  useTurnKeys(workbook.id, neighbours);
  useScrollToEntry();
  const firstRow = useRef<HTMLDivElement>(null);
  useBegin(firstRow, section.question);
  useEffect(() => {
    workbook.rememberSection(section.id);
    rememberVisit(workbook.id, section.id);
  }, [workbook, section.id]);

  return (
    <>
      <main id="main" className={styles.page}>
        <div className={styles.folio}>
          {layout === 'stacked' && <SpineButton sections={sections} currentId={section.id} />}
          {!hidden && <SectionMark number={number} />}
          <p>{section.title}</p>
        </div>
        <h1 className={styles.question}>{section.question || section.title}</h1>
        {hidden && <LeftOut sectionId={section.id} />}
        {!hidden && (layout !== 'wide' || wasClosed()) && <FirstTask section={section} />}
        {layout === 'stacked' && <GuidanceFold guidance={section.guidance} />}
        <LastRoundMissing />
        <SectionDecisionsContext value={decisionsKeyOf(section)}>
          <SectionStepsContext value={stepsKeyOf(section)}>
            <div className={styles.blocks}>
              {rows.map((blocks, index) => (
                <div key={blocks[0]?.id} {...(index === 0 && { ref: firstRow })} className={blocks.length > 1 ? styles.halves : undefined}>
                  {blocks.map((block) => <BlockHost key={block.id} section={section} block={block} />)}
                </div>
              ))}
            </div>
          </SectionStepsContext>
        </SectionDecisionsContext>
        <Turn {...neighbours} />
      </main>
      {layout === 'wide' && <GuidanceMargin guidance={section.guidance} />}
      {layout === 'narrow' && <GuidancePanel guidance={section.guidance} />}
    </>
  );
}

/** One section of the open workbook, with all sections beside it. */
export function SectionView({ sectionId }: { readonly sectionId: string }) {
  const t = texts.useT();
  const { id } = useOpenWorkbook();
  const layout = useLayout();
  const sections = useSections();
  const titles = useSectionTitles();
  const place = sections.find((one) => one.id === sectionId);
  return (
    <SectionTitlesContext value={titles}>
      <div className={styles.book}>
        {layout !== 'stacked' && <Spine sections={sections} currentId={sectionId} />}
        {/* The key: another section starts at its top, with nothing open. */}
        <div className={styles.leaf} key={sectionId} data-scroll={layout === 'stacked' ? undefined : true}>
          {place ? (
            <SectionPage place={place} sections={sections} />
          ) : (
            <main id="main" className={styles.page}>
              <EmptyState text={t('missingSection')}>
                <ButtonLink href={routes.workbook(id)}>{t('toCover')}</ButtonLink>
              </EmptyState>
            </main>
          )}
        </div>
      </div>
    </SectionTitlesContext>
  );
}
