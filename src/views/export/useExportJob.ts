import { useEffect, useRef, useState } from 'react';
import type { AnyExportFormat, ExportResult, ExportSource } from './formats/types';

export type ExportStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; /** 0-1 */ readonly share: number }
  /** Ready, but some letters could not be set: they are named before anything is saved. */
  | { readonly kind: 'missing'; readonly letters: readonly string[]; readonly result: ExportResult }
  | { readonly kind: 'failed'; readonly detail: string };

export interface ExportJob {
  readonly stage: ExportStage;
  /** Gives the files to `onReady` at once, unless letters are missing. */
  readonly start: (format: AnyExportFormat, source: ExportSource, choices: unknown, onReady: (result: ExportResult) => void) => Promise<void>;
  readonly cancel: () => void;
}

/** Makes one export at a time; stops when the dialog goes. */
export function useExportJob(): ExportJob {
  const [stage, setStage] = useState<ExportStage>({ kind: 'idle' });
  const controller = useRef<AbortController | null>(null);

  useEffect(() => () => controller.current?.abort(), []);

  const start: ExportJob['start'] = async (format, source, choices, onReady) => {
    controller.current?.abort();
    const { signal } = (controller.current = new AbortController());
    setStage({ kind: 'working', share: 0 });
    try {
      const result = await format.make(source, choices, {
        signal,
        onProgress: (share) => {
          if (!signal.aborted) setStage({ kind: 'working', share });
        },
      });
      if (signal.aborted) return;
      if (result.missing && result.missing.length > 0) setStage({ kind: 'missing', letters: result.missing, result });
      else {
        setStage({ kind: 'idle' });
        onReady(result);
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
