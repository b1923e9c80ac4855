import { useId, useRef } from 'react';
import { formatPlanDate } from '@/blockkit';
import type { SheetId } from '@/document/sheets';
import { useLanguage } from '@/i18n';
import { canBeMany, FIELDS, hasWhatItNeeds, type Known, type Layout, layoutAs, layoutFor, type Table, type TableField, widthOf } from '@/import/tables';
import type { Language } from '@/lib/languages';
import { Button, Select, useFocusOnMount } from '@/ui';
import { fieldWord } from './fieldWords';
import styles from './SpreadsheetFlow.module.css';
import { texts } from './texts';

/** How many rows are shown beside a column. */
const SAMPLES = 3;

/** Titles are looked for in these rows. */
const TITLE_ROWS = 8;

const KINDS: readonly SheetId[] = ['plan', 'actors', 'links'];

/** A, B, ... Z, AA: as spreadsheets call their columns. */
const letterOf = (column: number): string => (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Days are shown as people write them. */
const shownCell = (cell: string, language: Language): string => (/^\d{4}-\d\d-\d\d$/.test(cell) && formatPlanDate(cell, language)) || cell;

interface SheetColumnsProps {
  readonly table: Table;
  readonly layout: Layout;
  readonly known: Known;
  readonly onChange: (layout: Layout) => void;
}

function SheetColumns({ table, layout, known, onChange }: SheetColumnsProps) {
  const t = texts.useT();
  const language = useLanguage();
  const heading = useId();
  const { kind, titleRow, columns } = layout;
  const first = (titleRow ?? -1) + 1;
  const samples = table.rows.slice(first).map((row, at) => ({ row, number: first + at + 1 })).filter(({ row }) => row.some((cell) => cell !== '')).slice(0, SAMPLES);
  const titles = titleRow === null ? [] : (table.rows[titleRow] ?? []);
  const setField = (column: number, field: TableField | null): void => onChange({
    ...layout,
    // A field is in one column, unless it can be put together from many.
    columns: columns.map((one, at) => (at === column ? field : one === field && field !== null && !canBeMany(field) ? null : one)),
  });
  const titleOptions = [
    { id: 'none', label: t('noTitles') },
    ...table.rows.slice(0, TITLE_ROWS).flatMap((row, at) => (row.some((cell) => cell !== '') ? [{ id: String(at), label: t('titlesInRow', { row: at + 1 }) }] : [])),
  ];
  const shown = Array.from({ length: widthOf(table) }, (_, column) => column)
    .filter((column) => (titles[column] ?? '') !== '' || table.rows.slice(first).some((row) => (row[column] ?? '') !== ''));

  return (
    <section className={styles.sheet} aria-labelledby={heading}>
      <h2 id={heading}>{table.name} <span>{t('rows', { count: table.rows.length - first })}</span></h2>
      <div className={styles.choices}>
        <Select<SheetId | 'none'>
          label={t('rowsTellOf')}
          options={[...KINDS.map((id) => ({ id, label: t(`kind-${id}`) })), { id: 'none', label: t('kind-none') }]}
          value={kind ?? 'none'}
          onChange={(next) => onChange(next === 'none' ? { ...layout, kind: null } : titleRow === null ? layoutFor(table, next, known) : layoutAs(table, next, titleRow, known))}
        />
        {kind !== null && (
          <Select
            label={t('titles')}
            options={titleOptions}
            value={titleRow === null ? 'none' : String(titleRow)}
            onChange={(next) => onChange(layoutAs(table, kind, next === 'none' ? null : Number(next), known))}
          />
        )}
      </div>
      {kind !== null && !hasWhatItNeeds(kind, columns) && <p className={styles.lack} role="status">{t(`needs-${kind}`)}</p>}
      {kind !== null && (
        <table className={styles.columns}>
          <caption>{t('columnsOf', { name: table.name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('column')}</th>
              {samples.map(({ number }) => <th key={number} scope="col">{t('rowNumber', { row: number })}</th>)}
              <th scope="col">{t('goesTo')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((column) => {
              const title = titles[column] || letterOf(column);
              const field = columns[column] ?? null;
              return (
                <tr key={column} data-taken={field !== null}>
                  <th scope="row">
                    <span className={styles.letter}>{letterOf(column)}</span>{' '}
                    {titles[column] ?? ''}
                  </th>
                  {samples.map(({ number, row }) => <td key={number} data-row={t('rowNumber', { row: number })}><span>{shownCell(row[column] ?? '', language)}</span></td>)}
                  <td>
                    <Select<string>
                      label={t('fieldOf', { title })}
                      hideLabel
                      options={[{ id: '', label: t('notTaken') }, ...FIELDS[kind].map((id) => ({ id, label: fieldWord(kind, id, language) }))]}
                      value={field ?? ''}
                      onChange={(next) => setField(column, next === '' ? null : (next as TableField))}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface ColumnsStepProps {
  readonly tables: readonly Table[];
  readonly layouts: readonly Layout[];
  readonly known: Known;
  /** The rows are being compared. */
  readonly isBusy: boolean;
  readonly onChange: (layouts: readonly Layout[]) => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

/** What each column of each sheet holds. */
export function ColumnsStep({ tables, layouts, known, isBusy, onChange, onNext, onClose }: ColumnsStepProps) {
  const t = texts.useT();
  const intro = useRef<HTMLParagraphElement>(null);
  useFocusOnMount(intro);
  const used = layouts.filter(({ kind }) => kind !== null);
  const lacking = used.find(({ kind, columns }) => kind !== null && !hasWhatItNeeds(kind, columns));
  const lack = used.length === 0 ? t('needs-sheet') : lacking?.kind ? t(`needs-${lacking.kind}`) : '';
  return (
    <>
      <p className={styles.intro} tabIndex={-1} ref={intro}>{t('columnsIntro')}</p>
      {tables.map((table, at) => (
        <SheetColumns
          key={at}
          table={table}
          layout={layouts[at] as Layout}
          known={known}
          onChange={(layout) => onChange(layouts.map((one, index) => (index === at ? layout : one)))}
        />
      ))}
      <footer className={styles.foot}>
        {lack && <p>{lack}</p>}
        {isBusy && <p role="status">{t('comparing')}</p>}
        <Button variant="quiet" onPress={onClose}>{t('cancel')}</Button>
        <Button variant="primary" onPress={onNext} isDisabled={lack !== '' || isBusy}>{t('toPreview')}</Button>
      </footer>
    </>
  );
}
