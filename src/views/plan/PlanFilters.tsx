import { Search } from 'lucide-react';
import { STEP_STATUSES, type StepStatus, useStatusWords } from '@/blockkit';
import type { Actor } from '@/document';
import type { PlanCounts, PlanFilter } from '@/plan';
import { Segmented, Select, TextField } from '@/ui';
import { ICON } from '../shared/icon';
import type { WorkbookSection } from '../shared/sections';
import styles from './PlanView.module.css';
import { texts } from './texts';

interface ChoiceProps {
  readonly name: string;
  readonly any: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** A choice as a line of words: "Section: all". */
function Choice({ name, any, options, value, onChange }: ChoiceProps) {
  const t = texts.useT();
  const chosen = options.find(({ id }) => id === value)?.label ?? any;
  return (
    <div className={styles.choice}>
      <Select look="plain" hideLabel label={name} options={[{ id: '', label: any }, ...options]} value={value} onChange={onChange} shown={t('choice', { name, value: chosen })} />
    </div>
  );
}

interface PlanFiltersProps {
  readonly filter: PlanFilter;
  readonly onChange: (filter: PlanFilter) => void;
  /** Of the whole year, before filtering. */
  readonly counts: PlanCounts;
  readonly owners: readonly Actor[];
  readonly sections: readonly WorkbookSection[];
  readonly years: readonly number[];
  /** `null` = all years */
  readonly year: number | null;
  readonly onYear: (year: number | null) => void;
}

export function PlanFilters({ filter, onChange, counts, owners, sections, years, year, onYear }: PlanFiltersProps) {
  const t = texts.useT();
  const statusWord = useStatusWords();
  return (
    <search className={styles.filters} aria-label={t('filters')}>
      <Segmented
        label={t('show')}
        options={[
          { id: 'all', label: t('all'), count: counts.total },
          { id: 'late', label: t('late'), count: counts.late },
          { id: 'unowned', label: t('unowned'), count: counts.unowned },
        ]}
        value={filter.show}
        onChange={(show) => onChange({ ...filter, show })}
      />
      {years.length > 1 && (
        <Choice
          name={t('year')}
          any={t('allYears')}
          options={years.map((one) => ({ id: String(one), label: String(one) }))}
          value={year === null ? '' : String(year)}
          onChange={(id) => onYear(id === '' ? null : Number(id))}
        />
      )}
      <Choice
        name={t('owner')}
        any={t('anyone')}
        options={owners.map(({ id, name }) => ({ id, label: name }))}
        value={filter.owner}
        onChange={(owner) => onChange({ ...filter, owner })}
      />
      <Choice
        name={t('section')}
        any={t('anySection')}
        options={sections.map(({ id, number, section }) => ({ id, label: number > 0 ? `${number} ${section.title}` : section.title }))}
        value={filter.section}
        onChange={(section) => onChange({ ...filter, section })}
      />
      <Choice
        name={t('status')}
        any={t('anyStatus')}
        options={STEP_STATUSES.map((id) => ({ id, label: statusWord(id) }))}
        value={filter.status}
        onChange={(status) => onChange({ ...filter, status: status as StepStatus | '' })}
      />
      <div className={styles.find}>
        <Search {...ICON} />
        <TextField type="search" look="plain" hideLabel label={t('search')} placeholder={t('search')} value={filter.text} onChange={(text) => onChange({ ...filter, text })} />
      </div>
    </search>
  );
}
