import { useState } from 'react';
import { SHEET_VALUES } from '@/document/sheets';
import { useLanguage } from '@/i18n';
import type { UnknownName } from '@/import/tables';
import { Button, Disclosure, Select } from '@/ui';
import styles from './SpreadsheetFlow.module.css';
import { texts } from './texts';

/** Names shown at first, and each time that more are asked for. */
const SHOWN = 20;

/** So few are chosen one by one. */
const FEW = 3;

const KINDS = ['person', 'organisation', 'group'] as const;

interface NamesPanelProps {
  readonly names: readonly UnknownName[];
  readonly onChange: (names: readonly (readonly [string, UnknownName['as']])[]) => void;
}

/** Those whom the file names and the workbook does not know: what each is, or that they are not added. */
export function NamesPanel({ names, onChange }: NamesPanelProps) {
  const t = texts.useT();
  const language = useLanguage();
  const [shown, setShown] = useState(SHOWN);
  const [isOpen, setOpen] = useState(true);
  const options = [...KINDS.map((id) => ({ id, label: SHEET_VALUES.actorType[id][language] })), { id: 'skip' as const, label: t('notAdded') }];
  const every = names.every(({ as }) => as === names[0]?.as) ? (names[0]?.as ?? '') : '';
  return (
    <Disclosure level={2} title={t('newNames', { count: names.length })} isOpen={isOpen} onToggle={setOpen}>
      <p className={styles.intro}>{t('newNamesHelp')}</p>
      {names.length > FEW && (
        <div className={styles.every}>
          <Select<UnknownName['as'] | ''>
            label={t('allNames')}
            options={[...(every === '' ? [{ id: '' as const, label: t('eachOwn') }] : []), ...options]}
            value={every}
            onChange={(as) => as !== '' && onChange(names.map(({ key }) => [key, as]))}
          />
        </div>
      )}
      <ul className={styles.names}>
        {names.slice(0, shown).map(({ key, name, as, count }) => (
          <li key={key}>
            <span>{name}<small>{t('inRows', { count })}</small></span>
            <Select label={t('nameIs', { name })} hideLabel options={options} value={as} onChange={(next) => onChange([[key, next]])} />
          </li>
        ))}
      </ul>
      {names.length > shown && <Button variant="quiet" onPress={() => setShown(shown + 5 * SHOWN)}>{t('moreNames', { count: names.length - shown })}</Button>}
    </Disclosure>
  );
}
