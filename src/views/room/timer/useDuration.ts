import { useCallback } from 'react';
import { texts } from './texts';

/** Time in ms in words: `6 minuuttia 12 sekuntia`. */
export function useDuration(): (ms: number) => string {
  const t = texts.useT();
  return useCallback((ms) => {
    const all = Math.abs(Math.round(ms / 1000));
    const minutes = Math.floor(all / 60);
    const seconds = all % 60;
    return [
      ...(minutes > 0 ? [t('minutes', { count: minutes })] : []),
      ...(seconds > 0 || minutes === 0 ? [t('seconds', { count: seconds })] : []),
    ].join(' ');
  }, [t]);
}
