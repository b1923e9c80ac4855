import { useCallback } from 'react';
import { type Actor, type Id, localDay, useGetDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { downloadFile } from '@/lib/downloadFile';
import { exportFileName } from '@/lib/exportFileName';
import { localizeTemplate } from '@/template';
import { toast } from '@/ui';
import { useOpenWorkbook } from '../../shared/OpenWorkbookContext';
import { workbookSections } from '../../shared/sections';
import { texts } from './texts';

/** One step or event, or all that somebody has to do. */
export type ForCalendar = { readonly entry: Id } | { readonly owner: Actor };

/** Saves a part of the plan as a file for any calendar program, and says so; or says that it has no date. */
export function useSaveToCalendar(): (part: ForCalendar) => void {
  const t = texts.useT();
  const language = useLanguage();
  const { id: workbookId, template } = useOpenWorkbook();
  const getDocument = useGetDocument();
  return useCallback((part) => {
    const save = async (): Promise<void> => {
      const { planInCalendar, planSource, writeCalendar } = await import('@/export/ics');
      const document = getDocument();
      const sections = workbookSections(localizeTemplate(template, language), document.meta);
      const source = planSource({ workbookId, document, language, today: localDay(new Date()), sections });
      const isOne = 'entry' in part;
      const entries = planInCalendar(source, { what: 'all', owners: isOne ? [] : [part.owner.id], done: isOne, dropped: isOne })
        .filter(({ id }) => !isOne || id === part.entry);
      const events = entries.flatMap(({ ics }) => (ics ? [ics] : []));
      if (events.length === 0) {
        toast({ text: t(isOne ? 'noDate' : 'noDates') });
        return;
      }
      const { name } = document.meta;
      const file = exportFileName([name, isOne ? (entries[0]?.title ?? '') : part.owner.name], 'ics');
      downloadFile(file, writeCalendar({ name, events, now: Date.now() }), 'text/calendar');
      toast({ text: t('saved', { count: events.length, file }) });
    };
    void save();
  }, [t, language, workbookId, template, getDocument]);
}
