import { Download, Search, Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import { listEntries, SECTORS, useGetDocument } from '@/blockkit';
import { formatCsv } from '@/lib/csv';
import { downloadFile } from '@/lib/downloadFile';
import { exportFileName } from '@/lib/exportFileName';
import { Button, SectorMark, Select, TextField } from '@/ui';
import { type Arrangement, fieldText, ROSTER_COLUMNS } from './model';
import css from './RosterEditor.module.css';
import { texts } from './texts';

const ICON = { size: '1.25rem', strokeWidth: 1.6 };
const FIELDS = ['name', ...ROSTER_COLUMNS] as const;

interface Props {
  readonly arrangement: Arrangement;
  readonly onArrange: (changes: Partial<Arrangement>) => void;
  readonly onImport: () => void;
  /** How many are shown, and of how many. */
  readonly shown: number;
  readonly all: number;
}

export function RosterToolbar({ arrangement, onArrange, onImport, shown, all }: Props): ReactNode {
  const t = texts.useT();
  const getDocument = useGetDocument();
  const download = (): void => {
    const document = getDocument();
    const rows = listEntries(document.actors).map((actor) => FIELDS.map((field) => fieldText(actor, field, t)));
    downloadFile(exportFileName([document.meta.name, t('fileName')], 'csv'), formatCsv([FIELDS.map((field) => t(field)), ...rows]), 'text/csv;charset=utf-8');
  };
  return (
    <div className={css.toolbar}>
      {all > 0 && (
        <>
          <div className={css.search}>
            <Search {...ICON} aria-hidden="true" />
            <TextField look="plain" type="search" hideLabel label={t('search')} placeholder={t('search')} value={arrangement.query} onChange={(query) => onArrange({ query })} />
          </div>
          <div className={css.filter}>
            <Select
              look="plain"
              hideLabel
              label={t('filterSector')}
              options={(['all', ...SECTORS, 'none'] as const).map((id) => ({
                id, label: t(id), ...(id !== 'all' && { icon: <SectorMark sector={id === 'none' ? '' : id} /> }),
              }))}
              value={arrangement.sector}
              onChange={(sector) => onArrange({ sector })}
            />
          </div>
          <p className={css.count} aria-live="polite" data-tabular="">
            {shown === all ? t('count', { count: all }) : t('countOf', { shown, count: all })}
          </p>
        </>
      )}
      <div className={css.tools}>
        <Button variant="quiet" icon={<Upload {...ICON} />} onPress={onImport}>{t('import')}</Button>
        {all > 0 && <Button variant="quiet" icon={<Download {...ICON} />} onPress={download}>{t('export')}</Button>}
      </div>
    </div>
  );
}
