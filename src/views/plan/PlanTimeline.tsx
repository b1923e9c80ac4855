import { CalendarRange } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { formatPlanDate, formatShortDate, monthNames, type PlanDate, parsePlanDate, shortMonthNames, updateStep, useRun, useStatusWords } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { dateInMonth, monthSpan, type PlanRow, stepDate } from '@/plan';
import { announce, Button, classNames, IconButton, Menu, type MenuItem, StatusIcon } from '@/ui';
import styles from './PlanTimeline.module.css';
import { texts } from './texts';
import { useMonthDrag } from './useMonthDrag';

interface PlanTimelineProps {
  readonly rows: readonly PlanRow[];
  readonly year: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly todayLabel: string;
  readonly hrefOf: (row: PlanRow) => string;
  readonly onShowList: () => void;
}

const inMonths = (from: number, to: number): CSSProperties => ({ '--from': from, '--length': to - from } as CSSProperties);

/** Steps across the months of a year, each as exactly as its date is known; the list says the same in words. */
export function PlanTimeline({ rows, year, today, todayLabel, hrefOf, onShowList }: PlanTimelineProps) {
  const t = texts.useT();
  const language = useLanguage();
  const run = useRun();
  const words = useStatusWords();
  const months = useRef<HTMLDivElement>(null);
  const names = monthNames(language);
  const short = shortMonthNames(language);
  const titleOf = ({ step }: PlanRow): string => step.title.trim() || t('untitled');
  const byId = new Map(rows.map((row) => [row.step.id, row]));

  const moveTo = (row: PlanRow, due: PlanDate): void => {
    if (due === row.step.due) return;
    run(updateStep, { id: row.step.id, changes: { due } });
    announce(due === '' ? t('timelineCleared', { name: titleOf(row) }) : t('timelineMoved', { name: titleOf(row), date: formatPlanDate(due, language) }));
  };
  const { drag, handlersFor, hasDragged } = useMonthDrag(months, (id, month) => {
    const row = byId.get(id);
    if (row) moveTo(row, dateInMonth(row.step.due, year, month));
  });

  const onKeyDown = (row: PlanRow) => (event: KeyboardEvent): void => {
    if ((event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const due = stepDate(row.step.due, event.key === 'ArrowLeft' ? -1 : 1);
    // Out of the year it would be out of sight.
    if (parsePlanDate(due)?.year === year) moveTo(row, due);
  };
  const itemsOf = (row: PlanRow): readonly MenuItem[] => [
    ...names.map((name, index) => ({
      id: name, label: t('moveTo', { to: name }), onAction: () => moveTo(row, dateInMonth(row.step.due, year, index + 1)),
    })),
    ...(row.step.due === '' ? [] : [{ id: 'none', label: t('moveTo', { to: t('undated') }), onAction: () => moveTo(row, '') }]),
  ];
  const menuOf = (row: PlanRow) => (
    <Menu
      label={t('timelineMove', { name: titleOf(row) })}
      trigger={<IconButton size="small" label={t('timelineMove', { name: titleOf(row) })} icon={<CalendarRange />} />}
      items={itemsOf(row)}
    />
  );

  const dated = rows.filter((row) => row.year !== null);
  const undated = rows.filter((row) => row.year === null);
  const now = Number(today.slice(0, 4)) === year ? monthSpan(today) : null;

  return (
    <div className={styles.timeline}>
      <p className={styles.help}>
        <span id="timeline-help">{t('timelineHelp')}</span>
        <Button variant="quiet" onPress={onShowList}>{t('timelineAsList')}</Button>
      </p>
      <div className={styles.both} data-undated={undated.length > 0 || undefined}>
        <div className={styles.chart}>
          <div className={styles.months} aria-hidden="true">
            <div ref={months}>
              {short.map((name, index) => <span key={name} data-over={drag?.month === index + 1 || undefined}>{name}</span>)}
              {now && <b style={inMonths(now.from, now.to)}>{todayLabel}</b>}
            </div>
          </div>
          <ol className={styles.rows} aria-label={t('look-timeline')}>
            {dated.map((row) => {
              const { step, late } = row;
              const status = late ? 'late' : step.status;
              const span = row.year === year ? monthSpan(step.due) : { from: 0, to: 0 };
              const isDay = row.year === year && parsePlanDate(step.due)?.precision === 'day';
              const target = drag?.id === step.id && drag.month !== null ? monthSpan(dateInMonth(step.due, year, drag.month)) : null;
              const place = target ?? span;
              return (
                <li key={step.id}>
                  <div className={styles.name}>
                    <StatusIcon status={status} />
                    <a href={hrefOf(row)}>{titleOf(row)}</a>
                    {menuOf(row)}
                  </div>
                  <div className={styles.track}>
                    {now && <i style={inMonths(now.from, now.to)} />}
                    {place && (
                      <button
                        type="button"
                        className={classNames(styles.mark, isDay && styles.day)}
                        style={inMonths(place.from, place.to)}
                        data-status={status}
                        data-late-half={place.from > 8 || undefined}
                        data-moving={drag?.id === step.id || undefined}
                        aria-describedby="timeline-help"
                        aria-label={`${titleOf(row)}: ${formatPlanDate(step.due, language)}, ${words(status)}`}
                        onKeyDown={onKeyDown(row)}
                        onClick={() => !hasDragged() && announce(t('timelineHelp'))}
                        {...handlersFor(step.id)}
                      >
                        <span className={styles.shape} />
                        <span className={styles.date} data-late={late || undefined}>
                          {late && `${words('late')} `}{row.year === year ? formatShortDate(step.due, language) : formatPlanDate(step.due, language)}
                        </span>
                      </button>
                    )}
                  </div>
                </li>
              );
            })}
          </ol>
          {dated.length === 0 && <p className={styles.none}>{t('noSteps')}</p>}
        </div>
        {undated.length > 0 && (
          <section className={styles.undated}>
            <h2>{t('undated')}</h2>
            <ul>
              {undated.map((row) => (
                // A shortcut for pointers: the menu does the same.
                <li key={row.step.id} data-moving={drag?.id === row.step.id || undefined}>
                  <span className={styles.loose} {...handlersFor(row.step.id)}><StatusIcon status={row.step.status} />{titleOf(row)}</span>
                  {menuOf(row)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
