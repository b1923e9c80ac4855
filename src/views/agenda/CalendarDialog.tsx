import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useDocument } from '@/blockkit';
import type { Workshop } from '@/document';
import { writeCalendar } from '@/export/ics';
import { useLanguage } from '@/i18n';
import { downloadFile } from '@/lib/downloadFile';
import { exportFileName } from '@/lib/exportFileName';
import { Button, Dialog, RadioGroup, toast } from '@/ui';
import type { RunOfDay } from '@/workshop';
import { ICON } from '../shared/icon';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { runInCalendar } from './runInCalendar';
import { texts } from './texts';
import { type RowWords, workshopName } from './words';

interface CalendarDialogProps {
  readonly workshop: Workshop;
  readonly run: RunOfDay;
  readonly words: RowWords;
  readonly onClose: () => void;
}

/** A file for any calendar program. */
export function CalendarDialog({ workshop, run, words, onClose }: CalendarDialogProps) {
  const t = texts.useT();
  const language = useLanguage();
  const { id } = useOpenWorkbook();
  const place = useDocument((document) => document.meta.place);
  const [by, setBy] = useState<'workshop' | 'row'>('workshop');
  const hasDate = workshop.date !== '';
  const save = (): void => {
    const name = workshopName(t, workshop);
    const file = exportFileName([name, workshop.date], 'ics');
    const events = runInCalendar({ workshop, run, words, language, t, place, workbookId: id }, by);
    downloadFile(file, writeCalendar({ name, events, now: Date.now() }), 'text/calendar');
    toast({ text: t('calendarSaved', { file }) });
    onClose();
  };
  return (
    <Dialog
      title={t('calendarTitle')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" icon={<CalendarPlus {...ICON} />} isDisabled={!hasDate} onPress={save}>{t('calendarSave')}</Button>
        </>
      }
    >
      <RadioGroup
        label={t('calendarWhat')}
        value={by}
        onChange={setBy}
        options={[
          { id: 'workshop', label: t('calendarOne'), description: t('calendarOneAbout') },
          { id: 'row', label: t('calendarRows'), description: t('calendarRowsAbout') },
        ]}
      />
      {!hasDate && <p>{t('calendarNoDate')}</p>}
    </Dialog>
  );
}
