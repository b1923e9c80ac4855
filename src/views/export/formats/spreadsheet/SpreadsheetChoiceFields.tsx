import { Checkbox, RadioGroup } from '@/ui';
import type { WorkbookSheetId } from '@/export/tables';
import type { ExportFaceProps } from '../types';
import { allSheets, type SpreadsheetChoices } from './choices';
import styles from './Spreadsheet.module.css';
import { texts } from './texts';

const TYPES = ['xlsx', 'csv'] as const;

/** Which tables, and in what kind of file. */
export function SpreadsheetChoiceFields({ source, choices, onChange }: ExportFaceProps<SpreadsheetChoices> & { readonly onChange: (choices: SpreadsheetChoices) => void }) {
  const t = texts.useT();
  const all = allSheets(source);
  const set = (changes: Partial<SpreadsheetChoices>) => onChange({ ...choices, ...changes });
  const setSheet = (id: WorkbookSheetId, isIn: boolean) =>
    set({ sheets: all.map((sheet) => sheet.id).filter((one) => (one === id ? isIn : choices.sheets.includes(one))) });
  return (
    <div className={styles.choices}>
      <RadioGroup
        label={t('as')}
        value={choices.as}
        onChange={(as) => set({ as })}
        options={TYPES.map((id) => ({ id, label: t(`as-${id}`), description: t(`as-${id}-about`) }))}
      />
      <fieldset className={styles.sheets}>
        <legend>{t('sheets')}</legend>
        {all.map(({ id, title, rowCount }) => (
          <div key={id}>
            <Checkbox
              label={t('sheet', { title, rows: t('rows', { count: rowCount }) })}
              isSelected={choices.sheets.includes(id)}
              onChange={(isIn) => setSheet(id, isIn)}
            />
            {id === 'actors' && choices.sheets.includes('actors') && (
              <div className={styles.nested}>
                <Checkbox label={t('contacts')} isSelected={choices.includeContacts} onChange={(includeContacts) => set({ includeContacts })} />
              </div>
            )}
          </div>
        ))}
      </fieldset>
    </div>
  );
}
