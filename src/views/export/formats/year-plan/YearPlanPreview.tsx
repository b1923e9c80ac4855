import { Drawing } from '../../../print/Drawing';
import type { ExportFaceProps } from '../types';
import type { YearPlanChoices } from './choices';
import { texts } from './texts';
import { usePreview } from './usePreview';
import styles from './YearPlan.module.css';

const MOST_PAGES = 3;

export const YearPlanPreview = (props: ExportFaceProps<YearPlanChoices>) => <PlanPreview {...props} hasPages />;

/** The first pages drawn small, and each chapter with what it holds and how long it is. */
export function PlanPreview({ source, choices, hasPages }: ExportFaceProps<YearPlanChoices> & { readonly hasPages: boolean }) {
  const t = texts.useT();
  const preview = usePreview(source, choices);
  if (!preview) return <p className={styles.waiting}>{t('waiting')}</p>;
  const { pageSize, pages, chapters } = preview;
  return (
    <section className={styles.preview} aria-label={t('preview')}>
      {hasPages && (
        <div className={styles.sheets} data-grey={choices.isGrey} aria-hidden="true">
          {pages.slice(0, MOST_PAGES).map((items, index) => <Drawing key={index} items={items} box={[0, 0, ...pageSize]} className={styles.sheet} />)}
        </div>
      )}
      <div>
        {hasPages && <p className={styles.total}>{t('pages', { count: pages.length })}</p>}
        <ol className={styles.chapters}>
          {chapters.map(({ id, title, about, pages: count }) => (
            <li key={id}>
              <span>
                {title}
                {about !== '' && <span className={styles.about}>{about}</span>}
              </span>
              {hasPages && <span className={styles.count}>{t('chapterPages', { count })}</span>}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
