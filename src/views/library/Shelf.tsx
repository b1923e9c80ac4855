import { useState } from 'react';
import type { WorkbookRecord } from '@/document';
import { Book } from './Book';
import { RenameDialog } from './RenameDialog';
import styles from './Shelf.module.css';
import { texts } from './texts';

/** The workbooks, the one edited last first and opened out. */
export function Shelf({ workbooks }: { readonly workbooks: readonly WorkbookRecord[] }) {
  const t = texts.useT();
  const [renaming, setRenaming] = useState<WorkbookRecord | null>(null);
  const [now] = useState(Date.now);
  const sorted = [...workbooks].sort((a, b) => b.edited - a.edited);
  return (
    <>
      <ul className={styles.shelf} aria-label={t('shelf')}>
        {sorted.map((workbook, index) => (
          <Book key={workbook.id} workbook={workbook} now={Math.max(now, workbook.edited)} isLead={index === 0} onRename={() => setRenaming(workbook)} />
        ))}
      </ul>
      {renaming && <RenameDialog workbook={renaming} onClose={() => setRenaming(null)} />}
    </>
  );
}
