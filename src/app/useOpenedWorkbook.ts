import { useEffect, useState } from 'react';
import { type OpenWorkbook, useServices } from '@/views/services';
import { setOpenWorkbook } from './currentWorkbook';

export type Opening =
  | { readonly status: 'opening' }
  | { readonly status: 'missing' }
  | { readonly status: 'open'; readonly workbook: OpenWorkbook };

/** Opens a workbook for as long as the caller is on the page. Throws (while rendering) when it cannot be read. */
export function useOpenedWorkbook(id: string): Opening {
  const { library } = useServices();
  const [opening, setOpening] = useState<Opening>({ status: 'opening' });
  /** How often the workbook had to be opened anew. */
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let isGone = false;
    let stop = (): void => undefined;
    const opened = library.open(id);
    const show = async () => {
      try {
        const workbook = await opened;
        if (isGone) return;
        setOpenWorkbook(workbook);
        setOpening(workbook ? { status: 'open', workbook } : { status: 'missing' });
        stop = workbook?.isOver.subscribe(() => {
          setOpening({ status: 'opening' });
          setTimes((before) => before + 1);
        }) ?? stop;
      } catch (error) {
        if (!isGone) setOpening(() => { throw error; });
      }
    };
    void show();
    return () => {
      isGone = true;
      stop();
      setOpenWorkbook(null);
      void opened.then((workbook) => workbook?.close(), () => undefined);
    };
  }, [library, id, times]);
  return opening;
}
