import { useState } from 'react';
import { formatDay, useLanguage } from '@/i18n';
import type { Cell, WorkbookSheetId } from '@/export/tables';
import { Segmented, VisuallyHidden } from '@/ui';
import type { ExportFaceProps } from '../types';
import { allSheets, type SpreadsheetChoices } from './choices';
import styles from './Spreadsheet.module.css';
import { texts } from './texts';

/** So many rows tell what the table is like. */
const ROWS = 4;
/** The widest column, in letters: more of them can be seen at once than in the file. */
const WIDEST = 22;

/** The first rows of the chosen tables, one table at a time. */
export function SpreadsheetPreview({ source, choices }: ExportFaceProps<SpreadsheetChoices>) {
  const t = texts.useT();
  const language = useLanguage();
  const [shown, setShown] = useState<WorkbookSheetId | null>(null);
  const sheets = allSheets(source).filter(({ id }) => choices.sheets.includes(id));
  const sheet = sheets.find(({ id }) => id === shown) ?? sheets[0];
  if (!sheet) return null;

  const columns = sheet.columns.map((column, index) => ({ ...column, index }))
    .filter(({ id, kind }) => kind !== 'machine' && (id !== 'contact' || choices.includeContacts));
  const rows = Array.from({ length: Math.min(ROWS, sheet.rowCount) }, (_, index) => sheet.rowAt(index));
  const words = (cell: Cell = ''): string =>
    typeof cell === 'object' ? formatDay(cell.day, language) : typeof cell === 'number' ? cell.toLocaleString(language) : cell;
  return (
    <section className={styles.preview} aria-label={t('preview')}>
      <h4>{t('preview')}</h4>
      <Segmented label={t('sheetShown')} value={sheet.id} onChange={setShown} options={sheets.map(({ id, title }) => ({ id, label: title }))} />
      {/* Wider than its place: it must be scrolled by keys as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={sheet.title}>
        <table>
          <caption><VisuallyHidden>{sheet.title}</VisuallyHidden></caption>
          <thead>
            <tr>{columns.map(({ id, title, width }) => <th key={id} scope="col" style={{ minWidth: `${Math.min(width, WIDEST)}ch` }}>{title}</th>)}</tr>
          </thead>
          <tbody>
            {rows.map((row, number) => (
              // Rows of a drawing that does not change have nothing but their place.
              <tr key={number}>
                {columns.map(({ id, kind, index }) => <td key={id} data-kind={kind}><span>{words(row[index])}</span></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.rest}>
        {sheet.rowCount === 0 ? t('emptySheet') : sheet.rowCount > ROWS ? t('more', { count: sheet.rowCount - ROWS }) : t('rows', { count: sheet.rowCount })}
      </p>
    </section>
  );
}
