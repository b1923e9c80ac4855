import { useEffect, useMemo, useState } from 'react';
import type { PdfPreview } from '@/export';
import { withRounds } from '../rounds/paperOf';
import type { ExportSource } from '../types';
import { type YearPlanChoices, yearPlanSource } from './choices';

/** Time for more choices before the next preview is worked out, ms. */
const REST = 120;

/** What the plan will be like with these choices; the one before until the next is ready, null before the first. */
export function usePreview(source: ExportSource, choices: YearPlanChoices): PdfPreview | null {
  const [preview, setPreview] = useState<PdfPreview | null>(null);
  const wanted = useMemo(() => yearPlanSource(source, choices), [source, choices]);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const work = async (): Promise<void> => {
      const { prepareWorkbook, previewPdf } = await import('@/export');
      const workbook = await prepareWorkbook(await withRounds(wanted, source), signal);
      if (!signal.aborted) setPreview(previewPdf(workbook));
    };
    const timer = setTimeout(() => {
      work().catch((error: unknown) => {
        if (!signal.aborted) console.error(error);
      });
    }, REST);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [wanted, source]);
  return preview;
}
