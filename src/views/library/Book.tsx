import { Copy, Download, FolderOpen, Pencil, Trash2 } from 'lucide-react';
import { Menu, Ring, toast } from '@/ui';
import { formatBytes, formatPercent, useLanguage } from '@/i18n';
import type { WorkbookRecord } from '@/document';
import { localizeTemplate } from '@/template';
import { useServices } from '../services';
import { BookCover } from '../shared/BookCover';
import { ICON } from '../shared/icon';
import { goTo, routes } from '../shared/routes';
import { texts as sharedTexts } from '../shared/texts';
import { OpenedOut } from './OpenedOut';
import styles from './Shelf.module.css';
import { texts } from './texts';
import { timeInWords } from './timeInWords';
import { useAttempt } from './useAttempt';
import { useExportWorkbook } from './useExportWorkbook';

interface BookProps {
  readonly workbook: WorkbookRecord;
  /** ms */
  readonly now: number;
  /** Shown opened out. */
  readonly isLead: boolean;
  readonly onRename: () => void;
}

export function Book({ workbook, now, isLead, onRename }: BookProps) {
  const t = texts.useT();
  const shared = sharedTexts.useT();
  const language = useLanguage();
  const { library } = useServices();
  const attempt = useAttempt();
  const exportWorkbook = useExportWorkbook();
  const { id, edited, progress, size, actorCount } = workbook;
  const template = localizeTemplate(workbook.template, language);
  const name = workbook.name || shared('untitled');
  const percent = formatPercent(progress, language);

  const remove = () =>
    attempt(async () => {
      await library.remove(id);
      toast({ text: t('removed', { name }), action: { label: t('undo'), onAction: () => attempt(() => library.undoRemove(id)) } });
    });

  return (
    <li className={styles.book} data-lead={isLead || undefined}>
      <div className={styles.stand}>
        <a className={styles.coverLink} href={routes.workbook(id)} aria-label={name}>
          <BookCover name={name} cloth={template.cloth} seed={id} progress={progress} sectionCount={template.sections.length} actorCount={actorCount} />
        </a>
        {isLead && <OpenedOut workbook={workbook} template={template} now={now} />}
      </div>
      <div className={styles.facts}>
        <Ring value={progress} size={36} label={t('progress', { percent })} />
        <div className={styles.words}>
          <h2 className={styles.name}>{name}</h2>
          <p><b>{percent}</b> {isLead ? template.name : t('filledIn')}</p>
          <p className={styles.meta}>
            {t('edited', { when: timeInWords(edited, now, language, t) })} · <span className={styles.size}>{formatBytes(size, language)}</span>
          </p>
        </div>
        <Menu
          label={t('bookMenu', { name })}
          size="small"
          items={[
            { id: 'open', label: t('open'), icon: <FolderOpen {...ICON} />, onAction: () => goTo(routes.workbook(id)) },
            { id: 'rename', label: t('rename'), icon: <Pencil {...ICON} />, onAction: onRename },
            { id: 'duplicate', label: t('duplicate'), icon: <Copy {...ICON} />, onAction: () => attempt(async () => { await library.duplicate(id); }) },
            { id: 'export', label: t('saveCopy'), icon: <Download {...ICON} />, onAction: () => exportWorkbook(id) },
            { id: 'remove', label: t('remove'), icon: <Trash2 {...ICON} />, isDanger: true, onAction: remove },
          ]}
        />
      </div>
    </li>
  );
}
