import { Checkbox, Disclosure } from '@/ui';
import { useSections } from '../shared/sections';
import type { Choices } from './choices';
import styles from './ExportDialog.module.css';
import { texts } from './texts';

interface PdfChoicesProps {
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** What of a workbook goes to paper. */
export function PdfChoices({ choices, onChange }: PdfChoicesProps) {
  const t = texts.useT();
  const sections = useSections().filter(({ hidden }) => !hidden);
  const { without } = choices;
  const chosen = sections.filter(({ id }) => !without.has(id)).length;

  const set = (changes: Partial<Choices>) => onChange({ ...choices, ...changes });
  const setSections = (ids: readonly string[], isIn: boolean) => {
    const next = new Set(without);
    for (const id of ids) {
      if (isIn) next.delete(id);
      else next.add(id);
    }
    set({ without: next });
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
        <ul className={styles.sections}>
          {sections.map(({ id, number, section }) => (
            <li key={id}>
              <Checkbox label={`${number} ${section.title}`} isSelected={!without.has(id)} onChange={(isIn) => setSections([id], isIn)} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
