import { toast } from '@/ui';
import { useServices } from '../services';
import { saveCopy } from '../shared/saveCopy';
import { texts } from './texts';
import { useAttempt } from './useAttempt';

/** Saves a workbook of the shelf as a file, without going into it. */
export function useExportWorkbook(): (id: string) => void {
  const t = texts.useT();
  const { library } = useServices();
  const attempt = useAttempt();
  return (id) =>
    attempt(async () => {
      const workbook = await library.open(id);
      if (!workbook) return;
      try {
        await saveCopy(workbook);
        toast({ text: t('copySaved', { name: workbook.record.get().name }) });
      } finally {
        await workbook.close();
      }
    });
}
