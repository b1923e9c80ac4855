import { ArrowRight, CalendarClock, Presentation } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { ButtonLink, Ring, VisuallyHidden } from '@/ui';
import { Markdown, useDocument } from '@/blockkit';
import { ICON } from '../shared/icon';
import { useLocalTemplate, useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import { useSections } from '../shared/sections';
import { texts as sharedTexts } from '../shared/texts';
import { usePageTitle } from '../shared/usePageTitle';
import { countSections, useSpineItems } from '../workbook/spineState';
import { Contents } from './Contents';
import { ContentsEditor } from './ContentsEditor';
import styles from './CoverView.module.css';
import { Facts, NameField } from './Facts';
import { nextSection } from './nextSection';
import { texts } from './texts';

/** Who has just made a workbook begins it with Enter: the way on takes the focus that a new page gives to its heading. */
function useFocusOnBegin(ref: RefObject<HTMLElement | null>, isNew: boolean): void {
  const wasNew = useRef(isNew);
  useEffect(() => {
    if (wasNew.current && document.activeElement?.matches('main h1')) ref.current?.querySelector('a')?.focus({ preventScroll: true });
  }, [ref]);
}

/** The first page of a workbook: whose it is, who is here, and how far each section has come. */
export function CoverView() {
  const t = texts.useT();
  const shared = sharedTexts.useT();
  const workbook = useOpenWorkbook();
  const template = useLocalTemplate();
  const name = useDocument((document) => document.meta.name) || shared('untitled');
  const sections = useSections();
  const items = useSpineItems(sections);
  const [isEditing, setEditing] = useState(false);
  usePageTitle(name);

  const { done, total, share } = countSections(items.filter((_, index) => sections[index]?.hidden === false));
  const next = nextSection(sections, items, workbook.record.get().lastSection);
  const state = useRef<HTMLDivElement>(null);
  useFocusOnBegin(state, next?.isFirst === true);

  return (
    <main id="main" className={styles.cover}>
      <div className={styles.title}>
        <p className={styles.template}>{template.name}</p>
        <h1><VisuallyHidden>{name}</VisuallyHidden></h1>
        <NameField />
      </div>
      <div className={styles.overview}>
        <div ref={state} className={styles.state}>
          <Ring value={share} size={60} />
          <p>{t('done', { done, total })}</p>
          {next && (
            <ButtonLink variant="primary" icon={<ArrowRight {...ICON} />} href={`${routes.section(workbook.id, next.place.id)}${next.isFirst ? '?begin' : ''}`}>
              {t(next.isFirst ? 'begin' : 'continue', { number: next.place.number, title: next.place.section.title })}
            </ButtonLink>
          )}
          <ButtonLink icon={<Presentation {...ICON} />} href={routes.present(workbook.id)}>{t('onWall')}</ButtonLink>
          <ButtonLink variant="quiet" icon={<CalendarClock {...ICON} />} href={routes.agenda(workbook.id)}>{t('agenda')}</ButtonLink>
        </div>
        {isEditing
          ? <ContentsEditor sections={sections} onDone={() => setEditing(false)} />
          : <Contents sections={sections} items={items} onEdit={() => setEditing(true)} />}
      </div>
      <div className={styles.imprint}>
        <Facts />
        {template.source && <div className={styles.source}><Markdown text={template.source} /></div>}
      </div>
    </main>
  );
}
