import { Checkbox, Disclosure } from '@/ui';
import type { ExportFaceProps } from '../formats/types';
import type { PaperChoices } from './choices';
import styles from './PaperChoiceFields.module.css';
import { texts } from './texts';

/** What of a workbook goes to paper. */
export function PaperChoiceFields({ source, choices, onChange }: ExportFaceProps<PaperChoices> & { readonly onChange: (choices: PaperChoices) => void }) {
  const t = texts.useT();
  const sections = source.sections.filter(({ hidden }) => !hidden);
  const { without } = choices;
  const chosen = sections.filter(({ id }) => !without.includes(id)).length;

  const set = (changes: Partial<PaperChoices>) => onChange({ ...choices, ...changes });
  const setSections = (ids: readonly string[], isIn: boolean) => {
    const others = without.filter((id) => !ids.includes(id));
    set({ without: isIn ? others : [...others, ...ids] });
  };

  return (
    <div>
      <Checkbox label={t('onlyAnswered')} isSelected={choices.onlyAnswered} onChange={(onlyAnswered) => set({ onlyAnswered })} />
      <Checkbox label={t('includePlan')} isSelected={choices.includePlan} onChange={(includePlan) => set({ includePlan })} />
      <Checkbox label={t('includeActors')} isSelected={choices.includeActors} onChange={(includeActors) => set({ includeActors })} />
      {choices.includeActors && (
        <div className={styles.nested}>
          <Checkbox label={t('includeContacts')} isSelected={choices.includeContacts} onChange={(includeContacts) => set({ includeContacts })} />
        </div>
      )}
      <Checkbox label={t('includeAppendix')} isSelected={choices.includeAppendix} onChange={(includeAppendix) => set({ includeAppendix })} />
      <Disclosure title={t('sections', { chosen, total: sections.length })}>
        <Checkbox
          label={t('allSections')}
          isSelected={chosen === sections.length}
          isIndeterminate={chosen > 0 && chosen < sections.length}
          onChange={(isIn) => setSections(sections.map(({ id }) => id), isIn)}
        />
        <ul className={styles.nested}>
          {sections.map(({ id, number, section }) => (
            <li key={id}>
              <Checkbox label={`${number} ${section.title}`} isSelected={!without.includes(id)} onChange={(isIn) => setSections([id], isIn)} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
