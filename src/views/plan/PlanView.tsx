import { CalendarRange, CalendarSync, Columns3, CornerDownRight, List, Plus, Printer } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { localDay, useDocument, useGetDocument } from '@/blockkit';
import { localeOf, useLanguage } from '@/i18n';
import {
  countRows, defaultYear, eventYears, filterEvents, filterRows, groupByMonth, groupByOwner, groupByQuarter, groupBySection, groupByTheme,
  isOpen as isOpenFilter, LOOKS, NO_FILTER, type PlanCounts, planEvents, type PlanLook, type PlanRow, planRows, planYears, readCarried, rowsOfYear, yearsToCarry,
} from '@/plan';
import { Button, EmptyState, Segmented, StatusIcon } from '@/ui';
import { ICON } from '../shared/icon';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import { useSections } from '../shared/sections';
import { useShell } from '../shared/shell';
import { usePageTitle } from '../shared/usePageTitle';
import { stepOrigin, useStepPlaces } from '../shared/stepPlaces';
import { AddStepDialog } from './AddStepDialog';
import { CarryDialog } from './CarryDialog';
import { LoadNote } from './LoadNote';
import { PlanBoard } from './PlanBoard';
import { clockSection, PlanClock } from './PlanClock';
import { PlanFilters } from './PlanFilters';
import { PlanList } from './PlanList';
import { PlanTimeline } from './PlanTimeline';
import styles from './PlanView.module.css';
import { SavedViews } from './SavedViews';
import { texts } from './texts';
import { useFollowMoves } from './useFollowMoves';
import { useGroupTitle } from './useGroupTitle';
import { usePlanLook } from './usePlanLook';

const LOOK_ICONS = { list: <List {...ICON} />, board: <Columns3 {...ICON} />, clock: <CalendarSync {...ICON} />, timeline: <CalendarRange {...ICON} /> } as const;

function Tally({ counts }: { counts: PlanCounts }) {
  const t = texts.useT();
  return (
    <p className={styles.tally}>
      <span><StatusIcon status="done" />{t('tallyDone', { count: counts.done })}</span>
      <span><StatusIcon status="doing" />{t('tallyDoing', { count: counts.doing })}</span>
      <span><StatusIcon status="open" />{t('tallyOpen', { count: counts.open })}</span>
    </p>
  );
}

/** All steps and events of the workbook as one plan, editable in place. */
export function PlanView() {
  const t = texts.useT();
  const language = useLanguage();
  const workbook = useOpenWorkbook();
  const { openExport } = useShell();
  const getDocument = useGetDocument();
  const document = useDocument((whole) => whole);
  const sections = useSections();
  const places = useStepPlaces();
  const [today] = useState(() => localDay(new Date()));
  const clock = clockSection(sections);
  const { look: { look: wanted, grouping, year, filter }, set, setFilter, query, apply } = usePlanLook(() => defaultYear(planRows(getDocument(), today), today));
  const look = wanted === 'clock' && !clock ? 'list' : wanted;
  const [edited, setEdited] = useState<string>();
  const [isAdding, setAdding] = useState(false);
  const [isCarrying, setCarrying] = useState(false);

  const { steps, actors, meta, events } = document;
  const all = useMemo(
    () => planRows({ ...getDocument(), steps, actors, meta }, today, edited),
    [getDocument, steps, actors, meta, today, edited],
  );
  const ofYear = useMemo(() => rowsOfYear(all, year), [all, year]);
  const shown = useMemo(() => filterRows(ofYear, filter, edited), [ofYear, filter, edited]);
  const shownEvents = useMemo(() => {
    const years = year === null ? [...planYears(all, today), ...eventYears({ events })] : [year];
    return filterEvents(planEvents({ events, actors }, years), filter);
  }, [events, actors, all, today, year, filter]);
  const counts = useMemo(() => countRows(ofYear), [ofYear]);
  const carried = useMemo(() => readCarried(all), [all]);
  const isWhole = isOpenFilter(filter);
  const groups = useMemo(() => {
    switch (grouping) {
      case 'owner': return groupByOwner(shown, language);
      case 'section': return groupBySection(shown);
      case 'theme': return groupByTheme(shown, [...places.keys()]);
      case 'month': return groupByMonth(shown, year, shownEvents);
      case 'quarter': return groupByQuarter(shown, year, shownEvents).filter((group) => isWhole || group.rows.length + group.events.length > 0);
    }
  }, [grouping, shown, shownEvents, places, year, isWhole, language]);
  const placesForNew = useMemo(() => [...places.values()].filter(({ section }) => !section.hidden), [places]);

  const title = year === null ? t('titleAll') : t('title', { year });
  const groupTitle = useGroupTitle(year === null, places);
  const originOf = useCallback(
    ({ step, sectionId }: PlanRow) => stepOrigin(places, sections, { block: step.block, entry: step.entry, sectionId }),
    [places, sections],
  );
  const sectionOf = useCallback((sectionId: string) => stepOrigin(places, sections, { block: '', entry: '', sectionId }), [places, sections]);
  const hrefOf = useCallback(({ step, sectionId }: PlanRow) => `${routes.section(workbook.id, sectionId)}?e=${step.id}`, [workbook.id]);
  const setYear = useCallback((next: number | null) => set({ year: next }), [set]);
  const setGrouping = useCallback((next: PlanLook['grouping']) => set({ grouping: next }), [set]);
  usePageTitle(title, meta.name);
  useFollowMoves(groups, groupTitle);

  const addButton = placesForNew.length > 0 && (
    <Button variant="quiet" icon={<Plus {...ICON} />} onPress={() => setAdding(true)}>{t('addStep')}</Button>
  );
  const todayLabel = t('today', {
    date: new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'numeric' }).format(new Date(`${today}T12:00:00`)),
  });
  // A line has one year: of all years this one.
  const timelineYear = year ?? Number(today.slice(0, 4));
  const timelineRows = useMemo(() => rowsOfYear(shown, timelineYear), [shown, timelineYear]);
  const isNothing = shown.length === 0 && !isWhole && (look !== 'list' || shownEvents.length === 0);

  return (
    <main id="main" className={styles.plan}>
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          <p>{t('subtitle')}</p>
        </div>
        <div className={styles.side}>
          {all.length > 0 && <Tally counts={counts} />}
          <div className={styles.tools}>
            <Segmented<PlanLook['look']>
              label={t('look')}
              options={LOOKS.filter((id) => id !== 'clock' || clock).map((id) => ({ id, label: t(`look-${id}`), icon: LOOK_ICONS[id] }))}
              value={look}
              onChange={(next) => set({ look: next })}
            />
            <Button variant="primary" icon={<Printer {...ICON} />} onPress={() => openExport('plan')}>{t('export')}</Button>
          </div>
        </div>
      </header>
      {look === 'clock' && clock ? (
        <PlanClock place={clock} />
      ) : all.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState text={t('empty')}>{addButton}</EmptyState>
        </div>
      ) : (
        <>
          <PlanFilters
            filter={filter} setFilter={setFilter} counts={counts} year={year} setYear={setYear}
            grouping={look === 'list' ? grouping : null} setGrouping={setGrouping}
          >
            <SavedViews workbookId={workbook.id} query={query} onApply={apply} />
          </PlanFilters>
          <LoadNote rows={ofYear} onShowUnowned={() => setFilter({ ...NO_FILTER, show: 'unowned' })} />
          {isNothing && (
            <div className={styles.empty}>
              <EmptyState text={t('nothingFound')}>
                <Button onPress={() => setFilter(NO_FILTER)}>{t('clearFilters')}</Button>
              </EmptyState>
            </div>
          )}
          {!isNothing && look === 'list' && (
            <PlanList
              groups={groups} rows={shown} sections={sections} titleOf={groupTitle} today={today} todayLabel={todayLabel} workbookId={workbook.id}
              originOf={originOf} sectionOf={sectionOf} hrefOf={hrefOf} carried={carried} onEdit={setEdited}
            />
          )}
          {!isNothing && look === 'board' && <PlanBoard rows={shown} originOf={originOf} hrefOf={hrefOf} />}
          {!isNothing && look === 'timeline' && (
            <PlanTimeline
              rows={timelineRows} year={timelineYear} today={today} todayLabel={todayLabel} hrefOf={hrefOf} onShowList={() => set({ look: 'list' })}
            />
          )}
          <div className={styles.foot}>
            {addButton}
            {yearsToCarry(all).length > 0 && (
              <Button variant="quiet" icon={<CornerDownRight {...ICON} />} onPress={() => setCarrying(true)}>{t('carry')}</Button>
            )}
          </div>
        </>
      )}
      <AddStepDialog isOpen={isAdding} onClose={() => setAdding(false)} places={placesForNew} />
      <CarryDialog isOpen={isCarrying} onClose={() => setCarrying(false)} rows={all} today={today} />
    </main>
  );
}
