import { Fragment, useMemo } from 'react';
import { formatPlanDate, formatShortDate, formatWeekday } from '@/blockkit';
import { formatTime } from '@/i18n';
import { routes } from '../../../shared/routes';
import type { ExportFaceProps } from '../types';
import styles from './calendar.module.css';
import type { CalendarChoices } from './choices';
import { calendarContents, type ShownEntry } from './contents';
import { texts } from './texts';

/** So many are drawn; the rest are counted. */
const MOST_SHOWN = 100;

const byMonth = (entries: readonly ShownEntry[]): ReadonlyMap<string, readonly ShownEntry[]> =>
  entries.reduce((months, entry) => months.set(entry.day.slice(0, 7), [...(months.get(entry.day.slice(0, 7)) ?? []), entry]), new Map<string, readonly ShownEntry[]>());

/** What will be in the calendar, month by month, and what stays out of it. */
export function CalendarPreview({ source, choices }: ExportFaceProps<CalendarChoices>) {
  const t = texts.useT();
  const { language, workbookId } = source;
  const { shown, undated, isVague } = useMemo(() => calendarContents(source, choices), [source, choices]);
  const recurring = shown.filter(({ recurs }) => recurs !== '').length;
  const rest = shown.length - MOST_SHOWN;
  const counts = byMonth(shown);
  return (
    <section className={styles.preview} aria-labelledby="calendar-preview">
      <h4 id="calendar-preview">{t('previewTitle')}</h4>
      <p className={styles.count}>{[t('count', { count: shown.length }), recurring > 0 && t('recurring', { count: recurring })].filter(Boolean).join(', ')}</p>
      <div className={styles.months}>
        {[...byMonth(shown.slice(0, MOST_SHOWN))].map(([month, entries]) => (
          <Fragment key={month}>
            <h5>{formatPlanDate(month, language)}<span>{counts.get(month)?.length}</span></h5>
            <ul>
              {entries.map(({ key, ics, day, recurs }) => (
                <li key={key}>
                  <span data-tabular>{formatWeekday(day, language)} {formatShortDate(day, language)}</span>
                  <span>
                    {ics.time.type === 'timed' && `${formatTime(ics.time.start, language)} `}
                    {ics.title}
                    {recurs !== '' && <em>{t(`recurs-${recurs}`)}</em>}
                  </span>
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
        {rest > 0 && <p>{t('more', { count: rest })}</p>}
      </div>
      {isVague && <p>{t('vague')}</p>}
      {undated > 0 && <p>{t('undated', { count: undated })} <a href={`${routes.plan(workbookId)}?show=undated`}>{t('undatedLink')}</a></p>}
    </section>
  );
}
