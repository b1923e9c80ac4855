import { useEffect, useRef, useState } from 'react';
import { formatPercent, useLanguage } from '@/i18n';
import { Dialog, Ring, VisuallyHidden } from '@/ui';
import { useLocalTemplate, useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import type { WorkbookSection } from '../shared/sections';
import styles from './Spine.module.css';
import { countSections, type SpineItem, useSpineItems } from './spineState';
import { texts } from './texts';

interface SpineProps {
  readonly sections: readonly WorkbookSection[];
  readonly currentId: string;
}

interface RowProps {
  readonly place: WorkbookSection;
  readonly item: SpineItem;
  readonly isCurrent: boolean;
  readonly onGo?: (() => void) | undefined;
}

function Row({ place, item, isCurrent, onGo }: RowProps) {
  const t = texts.useT();
  const language = useLanguage();
  const workbook = useOpenWorkbook();
  const link = useRef<HTMLAnchorElement>(null);
  const href = routes.section(workbook.id, place.id);

  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isCurrent]);

  const share = (progress: number): string => t('share', { percent: formatPercent(progress, language) });
  return (
    <li>
      <a ref={link} className={styles.row} href={href} aria-current={isCurrent ? 'page' : undefined} onClick={onGo}>
        {item.progress === null ? <span /> : <Ring value={item.progress} size={20} />}
        <span className={styles.number} data-tabular>{place.number}</span>
        <span>
          {place.section.title}
          {item.progress !== null && <VisuallyHidden>, {share(item.progress)}</VisuallyHidden>}
        </span>
      </a>
      {item.outline.length > 0 && (
        <ol className={styles.outline}>
          {item.outline.map((entry) => (
            <li key={entry.id}>
              <a className={styles.row} href={`${href}?e=${entry.id}`} onClick={onGo}>
                <span />
                <Ring value={entry.progress} size={20} />
                <span>
                  {entry.title}
                  <VisuallyHidden>, {share(entry.progress)}</VisuallyHidden>
                </span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

function BigRing({ items }: { items: readonly SpineItem[] }) {
  const { done, total, share } = countSections(items);
  return (
    <span className={styles.bigRing}>
      <Ring value={share} size={60} />
      <b aria-hidden data-tabular>{done}<i>/{total}</i></b>
    </span>
  );
}

function Contents({ sections, items, currentId, onGo }: SpineProps & { items: readonly SpineItem[]; onGo?: () => void }) {
  const t = texts.useT();
  const workbook = useOpenWorkbook();
  const template = useLocalTemplate();
  const rows = sections.flatMap((place, index) => {
    const item = items[index];
    return item && !place.hidden ? [{ place, item }] : [];
  });
  const parts = template.parts.map((part) => ({ part, rows: rows.filter(({ place }) => place.section.part === part.id) }));
  const leftOut = sections.filter(({ hidden }) => hidden).length;
  return (
    <>
      {parts.filter((one) => one.rows.length > 0).map((one) => (
        <div className={styles.part} key={one.part.id}>
          {template.parts.length > 1 && <h3>{one.part.title}</h3>}
          <ol>
            {one.rows.map(({ place, item }) => (
              <Row key={place.id} place={place} item={item} isCurrent={place.id === currentId} onGo={onGo} />
            ))}
          </ol>
        </div>
      ))}
      {leftOut > 0 && (
        <a className={styles.leftOut} href={routes.workbook(workbook.id)} onClick={onGo}>{t('leftOut', { count: leftOut })}</a>
      )}
    </>
  );
}

/** The sections of the workbook down the left side of the page. */
export function Spine({ sections, currentId }: SpineProps) {
  const t = texts.useT();
  const items = useSpineItems(sections);
  const { done, doing } = countSections(items.filter((_, index) => sections[index]?.hidden === false));
  return (
    <nav className={styles.spine} aria-label={t('contents')}>
      <div className={styles.head}>
        <BigRing items={items.filter((_, index) => sections[index]?.hidden === false)} />
        <div>
          <h2>{t('sections')}</h2>
          <p>{t('counts', { done, doing })}</p>
        </div>
      </div>
      <Contents sections={sections} items={items} currentId={currentId} />
    </nav>
  );
}

/** The same behind a ring, for small screens. */
export function SpineButton({ sections, currentId }: SpineProps) {
  const t = texts.useT();
  const items = useSpineItems(sections);
  const [isOpen, setOpen] = useState(false);
  const shown = items.filter((_, index) => sections[index]?.hidden === false);
  const { done, total } = countSections(shown);
  return (
    <>
      <button type="button" className={styles.button} aria-haspopup="dialog" aria-label={t('openContents', { done, total })} onClick={() => setOpen(true)}>
        <BigRing items={shown} />
      </button>
      <Dialog title={t('sections')} isOpen={isOpen} onClose={() => setOpen(false)} size="small">
        <nav aria-label={t('contents')}>
          <Contents sections={sections} items={items} currentId={currentId} onGo={() => setOpen(false)} />
        </nav>
      </Dialog>
    </>
  );
}
