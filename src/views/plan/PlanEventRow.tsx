import { ArrowUpRight, CalendarDays, CalendarPlus } from 'lucide-react';
import { memo } from 'react';
import { formatPlanDate } from '@/blockkit';
import { useLanguage } from '@/i18n';
import type { PlanEvent } from '@/plan';
import { Menu, SectionMark } from '@/ui';
import { ICON } from '../shared/icon';
import { goTo } from '../shared/routes';
import { texts as calendarTexts } from './calendar/texts';
import { useSaveToCalendar } from './calendar/useSaveToCalendar';
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
  const inCalendar = calendarTexts.useT();
  const saveToCalendar = useSaveToCalendar();
  const { event, when, owners } = planned;
  const title = event.title.trim() || t('untitledEvent');
  return (
    <tr className={styles.event} data-event={event.id}>
      <th scope="row" colSpan={2} className={styles.step}>
        <span><CalendarDays {...ICON} />{title}</span>
      </th>
      <td className={styles.section}>
        <a href={href}>
          {sectionNumber > 0 && <SectionMark number={sectionNumber} size="small" />}
          <span>{sectionTitle}</span>
        </a>
      </td>
      <td className={styles.owners}>{owners.map(({ name }) => name || t('unnamed')).join(', ')}</td>
      <td className={styles.due}>{formatPlanDate(when, language)}</td>
      <td className={styles.status}>
        {t(`event-${event.type ?? 'gathering'}`)}
        {event.recurs !== '' && <span>{t(`recurs-${event.recurs}`)}</span>}
      </td>
      <td className={styles.actions}>
        <Menu
          size="small"
          label={t('actionsOf', { name: title })}
          items={[
            { id: 'open', label: t('openSection'), icon: <ArrowUpRight {...ICON} />, onAction: () => goTo(href) },
            { id: 'calendar', label: inCalendar('save'), icon: <CalendarPlus {...ICON} />, onAction: () => saveToCalendar({ entry: event.id }) },
          ]}
        />
      </td>
    </tr>
  );
});
