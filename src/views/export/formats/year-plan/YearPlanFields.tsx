import { listEntries } from '@/document';
import { PLAN_PARTS } from '@/export';
import { LANGUAGES, type Language } from '@/lib/languages';
import { Checkbox, Select } from '@/ui';
import type { ExportFaceProps } from '../types';
import { type YearPlanChoices, yearsOf } from './choices';
import styles from './YearPlan.module.css';
import { texts } from './texts';

type FieldsProps = ExportFaceProps<YearPlanChoices> & { readonly onChange: (choices: YearPlanChoices) => void };

/** Languages are called by their own names. */
const NAMES: Readonly<Record<Language, string>> = { fi: 'suomi', sv: 'svenska', en: 'English' };

export function YearPlanFields({ source, choices, onChange }: FieldsProps) {
  const t = texts.useT();
  const { year, parts, language, isGrey, includeLogos } = choices;
  const set = (changes: Partial<YearPlanChoices>) => onChange({ ...choices, ...changes });
  const hasLogos = listEntries(source.document.meta.logos).length > 0 && parts.includes('cover');
  return (
    <div className={styles.fields}>
      <div className={styles.selects}>
        <Select
          label={t('year')}
          value={String(year)}
          options={[...yearsOf(source, year).map((one) => ({ id: String(one), label: String(one) })), { id: 'null', label: t('allYears') }]}
          onChange={(id) => set({ year: id === 'null' ? null : Number(id) })}
        />
        <Select label={t('language')} value={language} options={LANGUAGES.map((id) => ({ id, label: NAMES[id] }))} onChange={(id) => set({ language: id })} />
      </div>
      <fieldset className={styles.parts}>
        <legend>{t('parts')}</legend>
        {PLAN_PARTS.map((part) => (
          <Checkbox
            key={part}
            label={t(`part-${part}`)}
            isSelected={parts.includes(part)}
            onChange={(isIn) => set({ parts: PLAN_PARTS.filter((one) => (one === part ? isIn : parts.includes(one))) })}
          />
        ))}
      </fieldset>
      <div>
        <Checkbox label={t('grey')} description={t('greyAbout')} isSelected={isGrey} onChange={(next) => set({ isGrey: next })} />
        {hasLogos && <Checkbox label={t('logos')} isSelected={includeLogos} onChange={(next) => set({ includeLogos: next })} />}
      </div>
    </div>
  );
}
