import { CircleAlert } from 'lucide-react';
import { memo } from 'react';
import { useLanguage } from '@/i18n';
import type { FieldChange, PlannedRow } from '@/import/tables';
import { Button } from '@/ui';
import { fieldWordOf, valueWord } from './fieldWords';
import styles from './RowTable.module.css';
import { texts } from './texts';

function Change({ about, isNew, change }: { readonly about: PlannedRow['about']; readonly isNew: boolean; readonly change: FieldChange }) {
  const t = texts.useT();
  const language = useLanguage();
  const word = (value: string): string => valueWord(about, change.field, value, language) || t('empty');
  return (
    <li>
      <span className={styles.field}>{fieldWordOf(about, change.field, language)}</span>{' '}
      {!isNew && <><del>{word(change.before)}</del> <span aria-hidden="true">→</span> </>}
      <ins>{word(change.after)}</ins>
    </li>
  );
}

interface RowProps {
  readonly row: PlannedRow;
  /** `''` in a file of one sheet. */
  readonly sheetName: string;
  readonly isRefused: boolean;
  readonly onTake: (key: string, isTaken: boolean) => void;
  readonly onRefuse: (key: string) => void;
}

const Row = memo(function Row({ row, sheetName, isRefused, onTake, onRefuse }: RowProps) {
  const t = texts.useT();
  const { key, about, outcome, title, changes, problems, match, isTaken } = row;
  const canBeTaken = outcome === 'new' || outcome === 'changed';
  const name = title || t('untitledRow', { row: row.row });
  return (
    <tr data-outcome={outcome} data-out={canBeTaken && !isTaken}>
      <td className={styles.take}>
        {canBeTaken && (
          <input
            type="checkbox"
            className={styles.box}
            checked={isTaken}
            aria-label={t('takeRow', { name })}
            onChange={(event) => onTake(key, event.target.checked)}
          />
        )}
      </td>
      <td className={styles.number} data-tabular="">{row.row}{sheetName && <span>{sheetName}</span>}</td>
      <td className={styles.about}>{t(`about-${about}`)}<strong>{t(`outcome-${outcome}`)}</strong></td>
      <th scope="row" className={styles.what}>
        <span className={styles.title}>{name}</span>
        {problems.map(({ code, text = '' }) => (
          <span key={`${code} ${text}`} className={styles.problem}>
            <CircleAlert size="1.125rem" strokeWidth={1.6} aria-hidden />
            <span>{t(`problem-${code}`, { text })}</span>
          </span>
        ))}
        {match !== null && (
          <span className={styles.match}>
            {t(isRefused ? 'notSame' : about === 'actor' ? 'sameName' : 'sameTitle', { name: match })}
            <Button variant="quiet" onPress={() => onRefuse(key)}>{t(isRefused ? 'isSame' : 'isOther')}</Button>
          </span>
        )}
      </th>
      <td className={styles.changes}>
        {changes.length > 0 && (
          <ul>{changes.map((change) => <Change key={change.field} about={about} isNew={change.before === '' && outcome === 'new'} change={change} />)}</ul>
        )}
      </td>
    </tr>
  );
});

interface RowTableProps extends Pick<RowProps, 'onTake' | 'onRefuse'> {
  readonly rows: readonly PlannedRow[];
  readonly sheetNames: readonly string[];
  readonly refused: ReadonlySet<string>;
}

/** Rows of the file with what each would do. */
export function RowTable({ rows, sheetNames, refused, onTake, onRefuse }: RowTableProps) {
  const t = texts.useT();
  return (
    <table className={styles.table}>
      <caption>{t('rowsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnTake')}</th>
          <th scope="col">{t('columnRow')}</th>
          <th scope="col">{t('columnKind')}</th>
          <th scope="col">{t('columnWhat')}</th>
          <th scope="col">{t('columnChanges')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} sheetName={sheetNames[row.sheet] ?? ''} isRefused={refused.has(row.key)} onTake={onTake} onRefuse={onRefuse} />
        ))}
      </tbody>
    </table>
  );
}
