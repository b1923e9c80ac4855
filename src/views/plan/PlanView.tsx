import { Plus, Printer } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { formatPlanDate, localDay, useDocument, useGetDocument } from '@/blockkit';
import { localeOf, useLanguage } from '@/i18n';
import {
  countRows, defaultYear, filterRows, groupByOwner, groupByQuarter, groupBySection, isOpen as isOpenFilter, NO_FILTER, type PlanCounts,
  type PlanFilter, type PlanGroup, type PlanRow, planRows, rowsOfYear,
} from '@/plan';
import { Button, EmptyState, Segmented, StatusIcon } from '@/ui';
import { ICON } from '../shared/icon';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { useSections } from '../shared/sections';
import { useShell } from '../shared/shell';
import { usePageTitle } from '../shared/usePageTitle';
import { AddStepDialog } from './AddStepDialog';
import { PlanFilters } from './PlanFilters';
import { PlanGroupSection } from './PlanGroup';
import styles from './PlanView.module.css';
import { texts } from './texts';
import { useFollowMoves } from './useFollowMoves';
import { stepOrigin, useStepPlaces } from './useStepPlaces';

type Grouping = 'quarter' | 'owner' | 'section';

/** Names a group in words. */
function useGroupTitle(isYearShown: boolean): (group: PlanGroup) => string {
  const t = texts.useT();
  const language = useLanguage();
  const sections = useSections();
  return (group) => {
    switch (group.kind) {
      case 'quarter': {
        const name = formatPlanDate(group.key, language);
        return isYearShown ? name : name.replace(` ${group.year}`, '');
      }
      case 'owner': return group.actor.name;
      case 'section': return sections.find(({ id }) => id === group.sectionId)?.section.title ?? '';
      case 'earlier': return t('earlier');
      case 'undated': return t('undated');
      case 'unowned': return t('noOwner');
    }
  };
}

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

/** All steps of the workbook as one plan, editable in place. */
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
  const [grouping, setGrouping] = useState<Grouping>('quarter');
  const [filter, setFilter] = useState<PlanFilter>(NO_FILTER);
  const [year, setYear] = useState<number | null>(() => defaultYear(planRows(getDocument(), today), today));
  const [edited, setEdited] = useState<string>();
  const [isAdding, setAdding] = useState(false);

  const { steps, actors, meta } = document;
  const all = useMemo(
    () => planRows({ ...getDocument(), steps, actors, meta }, today, edited),
    [getDocument, steps, actors, meta, today, edited],
  );
  const ofYear = useMemo(() => rowsOfYear(all, year), [all, year]);
  const shown = useMemo(() => filterRows(ofYear, filter, edited), [ofYear, filter, edited]);
  const counts = useMemo(() => countRows(ofYear), [ofYear]);
  const isWhole = isOpenFilter(filter);
  const groups = useMemo(() => {
    if (grouping === 'owner') return groupByOwner(shown, language);
    if (grouping === 'section') return groupBySection(shown);
    return groupByQuarter(shown, year).filter((group) => isWhole || group.rows.length > 0);
  }, [grouping, shown, year, isWhole, language]);
  const placesForNew = useMemo(() => [...places.values()].filter(({ section }) => !section.hidden), [places]);

  const title = year === null ? t('titleAll') : t('title', { year });
  const groupTitle = useGroupTitle(year === null);
  const originOf = useCallback(
    ({ step, sectionId }: PlanRow) => stepOrigin(places, sections, { block: step.block, entry: step.entry, sectionId }),
    [places, sections],
  );
  usePageTitle(title, meta.name);
  useFollowMoves(groups, groupTitle);

  const addButton = placesForNew.length > 0 && (
    <Button variant="quiet" icon={<Plus {...ICON} />} onPress={() => setAdding(true)}>{t('addStep')}</Button>
  );
  const todayLabel = t('today', {
    date: new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'numeric' }).format(new Date(`${today}T12:00:00`)),
  });

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
            <Segmented<Grouping>
              label={t('view')}
              options={[{ id: 'quarter', label: t('byQuarter') }, { id: 'owner', label: t('byOwner') }, { id: 'section', label: t('bySection') }]}
              value={grouping}
              onChange={setGrouping}
            />
            <Button variant="primary" icon={<Printer {...ICON} />} onPress={() => openExport('plan')}>{t('export')}</Button>
          </div>
        </div>
      </header>
      {all.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState text={t('empty')}>{addButton}</EmptyState>
        </div>
      ) : (
        <>
          <PlanFilters filter={filter} setFilter={setFilter} counts={counts} year={year} setYear={setYear} />
          {shown.length === 0 && !isWhole ? (
            <div className={styles.empty}>
              <EmptyState text={t('nothingFound')}>
                <Button onPress={() => setFilter(NO_FILTER)}>{t('clearFilters')}</Button>
              </EmptyState>
            </div>
          ) : (
            groups.map((group) => (
              <PlanGroupSection
                key={group.key}
                group={group}
                title={groupTitle(group)}
                sectionNumber={group.kind === 'section' ? (sections.find(({ id }) => id === group.sectionId)?.number ?? 0) : 0}
                today={today}
                todayLabel={todayLabel}
                workbookId={workbook.id}
                originOf={originOf}
                onEdit={setEdited}
              />
            ))
          )}
          {addButton}
        </>
      )}
      <AddStepDialog isOpen={isAdding} onClose={() => setAdding(false)} places={placesForNew} />
    </main>
  );
}
