import { CalendarPlus, Copy, Play, Presentation, Printer, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useRun } from '@/blockkit';
import {
  addWorkshop, type Id, removeWorkshop, restoreWorkshop, updateWorkshop, type Workshop, type WorkshopFields,
} from '@/document';
import { useLanguage } from '@/i18n';
import { createId } from '@/lib/createId';
import { downloadFile } from '@/lib/downloadFile';
import { exportFileName } from '@/lib/exportFileName';
import { announce, Button, Menu, TextField, toast } from '@/ui';
import { copyRows, resetDay, type RunOfDay } from '@/workshop';
import { useServices } from '../services';
import { ICON } from '../shared/icon';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { goTo, routes } from '../shared/routes';
import styles from './AgendaView.module.css';
import { CalendarDialog } from './CalendarDialog';
import { ClockField } from './ClockField';
import { runOnPaper } from './runOnPaper';
import { texts } from './texts';
import type { Agenda } from './useAgenda';
import { workshopName } from './words';

interface WorkshopHeadProps {
  readonly workshop: Workshop;
  readonly run: RunOfDay;
  readonly agenda: Agenda;
  readonly onShow: (id: Id) => void;
}

/** Whose day it is: name, day, times, people; and what can be done with the whole of it. */
export function WorkshopHead({ workshop, run, agenda, onShow }: WorkshopHeadProps) {
  const t = texts.useT();
  const runCommand = useRun();
  const { id } = useOpenWorkbook();
  const { openPresentation } = useServices();
  const [isExporting, setExporting] = useState(false);
  const { isWorking, savePdf } = useRunPdf({ workshop, run, agenda });
  const set = (changes: Partial<WorkshopFields>): void => runCommand(updateWorkshop, { id: workshop.id, changes });

  const present = (): void => {
    openPresentation(id, 'facilitator').change({ workshop: workshop.id, step: 'cover' });
    goTo(routes.present(id));
  };
  const duplicate = (): void => {
    const copy = createId();
    const { title, start, end, people } = workshop;
    runCommand(addWorkshop, {
      id: copy, title: t('copyTitle', { title: title.trim() || t('workshop') }), date: '', start, people, ...(end !== undefined && { end }), items: copyRows(workshop, createId),
    });
    onShow(copy);
  };
  const remove = (): void => {
    runCommand(removeWorkshop, { id: workshop.id, now: Date.now() });
    toast({
      text: t('removedWorkshop', { name: workshopName(t, workshop) }),
      action: { label: t('undo'), onAction: () => runCommand(restoreWorkshop, { id: workshop.id }) },
    });
  };

  return (
    <header className={styles.head}>
      <div className={styles.name}>
        <TextField label={t('workshopTitle')} hideLabel look="plain" placeholder={t('workshop')} value={workshop.title} onChange={(title) => set({ title })} />
      </div>
      <div className={styles.tools}>
        <Button variant="quiet" icon={<Printer {...ICON} />} isDisabled={isWorking} onPress={savePdf}>{t('savePdf')}</Button>
        <Button variant="quiet" icon={<CalendarPlus {...ICON} />} onPress={() => setExporting(true)}>{t('toCalendar')}</Button>
        <Menu
          label={t('more')}
          items={[
            { id: 'duplicate', label: t('duplicate'), icon: <Copy {...ICON} />, onAction: duplicate },
            { id: 'reset', label: t('resetDay'), icon: <RotateCcw {...ICON} />, isDisabled: !run.isBegun, onAction: () => agenda.change(resetDay(run)) },
            { id: 'remove', label: t('removeWorkshop'), icon: <Trash2 {...ICON} />, isDanger: true, onAction: remove },
          ]}
        />
      </div>
      <div className={styles.facts}>
        <TextField type="date" label={t('date')} value={workshop.date} onChange={(date) => set({ date })} />
        <ClockField label={t('start')} value={workshop.start} onChange={(start) => set({ start })} />
        <ClockField label={t('end')} value={workshop.end ?? ''} onChange={(end) => set({ end })} isOptional />
        <TextField
          label={t('people')}
          value={workshop.people > 0 ? String(workshop.people) : ''}
          onChange={(text) => set({ people: Number.parseInt(text.replace(/\D/g, ''), 10) || 0 })}
          maxLength={4}
        />
      </div>
      <div className={styles.tools}>
        <Button icon={<Presentation {...ICON} />} onPress={present}>{t('present')}</Button>
        {!run.isBegun && run.next && (
          <Button variant="primary" icon={<Play {...ICON} />} onPress={() => run.next && agenda.start(run.next.item)}>{t('startDay')}</Button>
        )}
      </div>
      {isExporting && <CalendarDialog workshop={workshop} run={run} words={agenda.words} onClose={() => setExporting(false)} />}
    </header>
  );
}

/** Makes the run of the day a PDF file. */
function useRunPdf({ workshop, run, agenda }: Pick<WorkshopHeadProps, 'workshop' | 'run' | 'agenda'>) {
  const t = texts.useT();
  const language = useLanguage();
  const { record } = useOpenWorkbook();
  const [isWorking, setWorking] = useState(false);
  const savePdf = async (): Promise<void> => {
    setWorking(true);
    announce(t('pdfWorking'));
    try {
      const { exportPdf } = await import('@/export');
      const { bytes, missing } = await exportPdf(runOnPaper({ workshop, run, words: agenda.words, language, t, name: record.get().name }));
      const file = exportFileName([workshopName(t, workshop), workshop.date], 'pdf');
      downloadFile(file, bytes, 'application/pdf');
      toast({ text: t(missing.length > 0 ? 'pdfMissing' : 'pdfSaved', { file }) });
    } catch (error) {
      console.error(error);
      toast({ text: t('pdfFailed') });
    }
    setWorking(false);
  };
  return { isWorking, savePdf: () => void savePdf() };
}
