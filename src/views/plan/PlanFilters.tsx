import { Search } from 'lucide-react';
import { memo, type ReactNode, type SetStateAction, useCallback, useMemo } from 'react';
import { STEP_STATUSES, statusWord, type StepStatus } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { GROUPINGS, type PlanCounts, type PlanFilter, type PlanLook, SHOWS } from '@/plan';
import { Segmented, Select, TextField } from '@/ui';
import { ICON } from '../shared/icon';
import styles from './PlanView.module.css';
import { texts } from './texts';
import { usePlanChoices } from './usePlanChoices';

interface ChoiceProps {
  readonly name: string;
  /** What no choice is called; without it there always is one. */
  readonly any?: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** A choice as a line of words: "Section: all". Lists are long: drawn anew only for something new. */
const Choice = memo(function Choice({ name, any, options, value, onChange }: ChoiceProps) {
  const t = texts.useT();
  const chosen = options.find(({ id }) => id === value)?.label ?? any ?? '';
  return (
    <div className={styles.choice}>
      <Select look="plain" hideLabel label={name} options={any === undefined ? options : [{ id: '', label: any }, ...options]} value={value} onChange={onChange} shown={t('choice', { name, value: chosen })} />
    </div>
  );
});

interface PlanFiltersProps {
  readonly filter: PlanFilter;
  readonly setFilter: (filter: SetStateAction<PlanFilter>) => void;
  /** Of the whole year, before filtering. */
  readonly counts: PlanCounts;
  /** `null` = all years */
  readonly year: number | null;
  readonly setYear: (year: number | null) => void;
  /** null where steps are not grouped. */
  readonly grouping: PlanLook['grouping'] | null;
  readonly setGrouping: (grouping: PlanLook['grouping']) => void;
  /** After the choices. */
  readonly children: ReactNode;
}

export function PlanFilters({ filter, setFilter, counts, year, setYear, grouping, setGrouping, children }: PlanFiltersProps) {
  const t = texts.useT();
  const language = useLanguage();
  const { owners, sections, years } = usePlanChoices();

  const ownerOptions = useMemo(() => owners.map(({ id, name }) => ({ id, label: name || t('unnamed') })), [owners, t]);
  const sectionOptions = useMemo(
    () => sections.map(({ id, number, section }) => ({ id, label: number > 0 ? `${number} ${section.title}` : section.title })),
    [sections],
  );
  const yearOptions = useMemo(() => years.map((one) => ({ id: String(one), label: String(one) })), [years]);
  const statusOptions = useMemo(() => STEP_STATUSES.map((id) => ({ id, label: statusWord(id, language) })), [language]);
  const groupingOptions = useMemo(() => GROUPINGS.map((id) => ({ id, label: t(`by-${id}`) })), [t]);
  const chooseGrouping = useCallback((id: string) => setGrouping(id as PlanLook['grouping']), [setGrouping]);
  const chooseYear = useCallback((id: string) => setYear(id === '' ? null : Number(id)), [setYear]);
  const chooseOwner = useCallback((owner: string) => setFilter((last) => ({ ...last, owner })), [setFilter]);
  const chooseSection = useCallback((section: string) => setFilter((last) => ({ ...last, section })), [setFilter]);
  const chooseStatus = useCallback((status: string) => setFilter((last) => ({ ...last, status: status as StepStatus | '' })), [setFilter]);

  return (
    <search className={styles.filters} aria-label={t('filters')}>
      <Segmented
        label={t('show')}
        options={SHOWS.map((id) => ({ id, label: t(`show-${id}`), count: id === 'all' ? counts.total : counts[id] }))}
        value={filter.show}
        onChange={(show) => setFilter((last) => ({ ...last, show }))}
      />
      <div className={styles.find}>
        <Search {...ICON} />
        <TextField type="search" look="plain" hideLabel label={t('search')} placeholder={t('search')} value={filter.text} onChange={(text) => setFilter((last) => ({ ...last, text }))} />
      </div>
      <div className={styles.choices}>
        {grouping && <Choice name={t('view')} options={groupingOptions} value={grouping} onChange={chooseGrouping} />}
        {years.length > 1 && (
          <Choice name={t('year')} any={t('allYears')} options={yearOptions} value={year === null ? '' : String(year)} onChange={chooseYear} />
        )}
        <Choice name={t('owner')} any={t('anyone')} options={ownerOptions} value={filter.owner} onChange={chooseOwner} />
        <Choice name={t('section')} any={t('anySection')} options={sectionOptions} value={filter.section} onChange={chooseSection} />
        <Choice name={t('status')} any={t('anyStatus')} options={statusOptions} value={filter.status} onChange={chooseStatus} />
        {children}
      </div>
    </search>
  );
}
