import { CalendarDays } from 'lucide-react';
import { memo } from 'react';
import { formatPlanDate } from '@/blockkit';
import { useLanguage } from '@/i18n';
import type { PlanEvent } from '@/plan';
import { SectionMark } from '@/ui';
import { ICON } from '../shared/icon';
import styles from './PlanTable.module.css';
import { texts } from './texts';

interface PlanEventRowProps {
  readonly planned: PlanEvent;
  readonly sectionNumber: number;
  readonly sectionTitle: string;
  readonly href: string;
}

/** An event of the year clock among the steps: to be seen here, changed on the clock. */
export const PlanEventRow = memo(function PlanEventRow({ planned, sectionNumber, sectionTitle, href }: PlanEventRowProps) {
  const t = texts.useT();
  const language = useLanguage();
  const { event, when, owners } = planned;
  return (
    <tr className={styles.event} data-event={event.id}>
      <th scope="row" colSpan={2} className={styles.step}>
        <span><CalendarDays {...ICON} />{event.title.trim() || t('untitledEvent')}</span>
      </th>
      <td className={styles.section}>
        <a href={href}>
          {sectionNumber > 0 && <SectionMark number={sectionNumber} size="small" />}
          <span>{sectionTitle}</span>
        </a>
      </td>
      <td className={styles.owners}>{owners.map(({ name }) => name || t('unnamed')).join(', ')}</td>
      <td className={styles.due}>{formatPlanDate(when, language)}</td>
      <td colSpan={2} className={styles.status}>
        {t(`event-${event.type ?? 'gathering'}`)}
        {event.recurs !== '' && <span>{t(`recurs-${event.recurs}`)}</span>}
      </td>
    </tr>
  );
});
