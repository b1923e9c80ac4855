import type { OpenWorkbook } from '@/views/services';

// Outside React: it must be at hand when React's tree has fallen.
let current: OpenWorkbook | null = null;

export const setOpenWorkbook = (workbook: OpenWorkbook | null): void => {
  current = workbook;
};

/** The workbook that is open now, for saving a copy of it when something breaks. */
export const getOpenWorkbook = (): OpenWorkbook | null => current;
