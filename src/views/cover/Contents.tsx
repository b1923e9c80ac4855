import { ListOrdered } from 'lucide-react';
import { Button, Ring, VisuallyHidden } from '@/ui';
import { formatPercent, useLanguage } from '@/i18n';
import { ICON } from '../shared/icon';
import { useLocalTemplate, useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import type { WorkbookSection } from '../shared/sections';
import type { SpineItem } from '../workbook/spineState';
import styles from './Contents.module.css';
import { texts } from './texts';

interface ContentsProps {
  readonly sections: readonly WorkbookSection[];
  /** In the order of `sections`. */
  readonly items: readonly SpineItem[];
  readonly onEdit: () => void;
}

/** The table of contents, with how far each section has come. */
export function Contents({ sections, items, onEdit }: ContentsProps) {
  const t = texts.useT();
  const language = useLanguage();
  const template = useLocalTemplate();
  const { id: workbookId } = useOpenWorkbook();
  const rows = sections.flatMap((place, index) => (place.hidden ? [] : [{ ...place, progress: items[index]?.progress ?? null }]));
  const leftOut = sections.length - rows.length;

  return (
    <section aria-labelledby="contents">
      <div className={styles.head}>
        <h2 id="contents">{t('contents')}</h2>
        <Button variant="quiet" icon={<ListOrdered {...ICON} />} onPress={onEdit}>{t('editContents')}</Button>
      </div>
      {template.parts.map((part) => {
        const own = rows.filter(({ section }) => section.part === part.id);
        if (own.length === 0) return null;
        return (
          <div key={part.id} className={styles.part}>
            {template.parts.length > 1 && <h3>{part.title}</h3>}
            <ol className={styles.rows}>
              {own.map(({ id, section, number, progress }) => (
                <li key={id}>
                  <a href={routes.section(workbookId, id)}>
                    {progress === null ? <span className={styles.noRing} /> : <Ring value={progress} size={20} />}
                    <span className={styles.number}>{number}</span>
                    <span>{section.title}</span>
                    {progress !== null && <VisuallyHidden>{t('share', { percent: formatPercent(progress, language) })}</VisuallyHidden>}
                  </a>
                </li>
              ))}
            </ol>
          </div>
        );
      })}
      {leftOut > 0 && <p className={styles.leftOut}>{t('leftOut', { count: leftOut })}</p>}
    </section>
  );
}
