import { useEffect, useRef, useState } from 'react';
import { useGetDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { useServices } from '../services';
import { useLocalTemplate } from '../shared/OpenWorkbookContext';
import type { PdfOptions, PdfSource } from '@/export';

export type PdfStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; /** 0-1 */ readonly share: number }
  /** Ready, but some letters could not be set: they are named before anything is saved. */
  | { readonly kind: 'missing'; readonly letters: readonly string[]; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly detail: string };

export interface PdfJob {
  readonly stage: PdfStage;
  /** Gives the bytes to `onReady` at once, unless letters are missing. */
  readonly start: (options: PdfOptions, onReady: (bytes: Uint8Array) => void) => Promise<void>;
  readonly cancel: () => void;
}

export type MakePdf = (
  source: PdfSource, options: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
) => Promise<{ readonly bytes: Uint8Array; readonly missing: readonly string[] }>;

const makeInWorker: MakePdf = async (source, options) => {
  const { exportPdf, prepareWorkbook } = await import('@/export');
  return exportPdf(await prepareWorkbook(source, options.signal), options);
};

/** Makes one PDF at a time; stops when the dialog goes. */
export function usePdfJob(makePdf: MakePdf = makeInWorker): PdfJob {
  const [stage, setStage] = useState<PdfStage>({ kind: 'idle' });
  const controller = useRef<AbortController | null>(null);
  const getDocument = useGetDocument();
  const template = useLocalTemplate();
  const language = useLanguage();
  const { blockSpec } = useServices();

  useEffect(() => () => controller.current?.abort(), []);

  const start: PdfJob['start'] = async (options, onReady) => {
    controller.current?.abort();
    const { signal } = (controller.current = new AbortController());
    setStage({ kind: 'working', share: 0 });
    try {
      const source = { document: getDocument(), template, language, blockSpec, options };
      const { bytes, missing } = await makePdf(source, { signal, onProgress: (share) => setStage({ kind: 'working', share }) });
      if (signal.aborted) return;
      if (missing.length > 0) setStage({ kind: 'missing', letters: missing, bytes });
      else {
        setStage({ kind: 'idle' });
        onReady(bytes);
      }
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      setStage({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };

  const cancel = () => {
    controller.current?.abort();
    setStage({ kind: 'idle' });
  };

  return { stage, start, cancel };
}
