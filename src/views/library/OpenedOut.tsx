import { ArrowRight, Download, Users } from 'lucide-react';
import { ButtonLink } from '@/ui';
import { useLanguage } from '@/i18n';
import type { WorkbookRecord } from '@/document';
import type { LocalTemplate } from '@/template';
import { ICON } from '../shared/icon';
import { routes } from '../shared/routes';
import styles from './Shelf.module.css';
import { texts } from './texts';
import { timeInWords } from './timeInWords';

interface OpenedOutProps {
  readonly workbook: WorkbookRecord;
  readonly template: LocalTemplate;
  readonly now: number;
}

/** What the latest workbook says of itself, and the way back to where it was left. */
export function OpenedOut({ workbook, template, now }: OpenedOutProps) {
  const t = texts.useT();
  const language = useLanguage();
  const { id, lastSection, actorCount, exported, progress } = workbook;
  const section = template.sections.find((one) => one.id === lastSection);
  return (
    <div className={styles.lead}>
      <p className={styles.where}>{t(section ? 'leftAt' : progress > 0 ? 'begun' : 'notBegun')}</p>
      <p className={styles.section}>{section?.title ?? template.name}</p>
      <ul className={styles.details}>
        <li><Users {...ICON} size={18} />{t('actors', { count: actorCount })}</li>
        <li>
          <Download {...ICON} size={18} />
          {exported === null ? t('neverExported') : t('exported', { when: timeInWords(exported, Math.max(now, exported), language, t) })}
        </li>
      </ul>
      <ButtonLink variant="primary" icon={<ArrowRight {...ICON} />} href={section ? routes.section(id, section.id) : routes.workbook(id)}>
        {t('continue')}
      </ButtonLink>
    </div>
  );
}
