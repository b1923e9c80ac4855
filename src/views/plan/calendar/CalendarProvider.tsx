import { type ReactNode, useCallback } from 'react';
import { CalendarContext, type Id } from '@/blockkit';
import { useSaveToCalendar } from './useSaveToCalendar';

/** Lets the blocks inside save what they hold for a calendar, without knowing how. */
export function CalendarProvider({ children }: { readonly children: ReactNode }) {
  const save = useSaveToCalendar();
  const saveEntry = useCallback((entry: Id) => save({ entry }), [save]);
  return <CalendarContext value={saveEntry}>{children}</CalendarContext>;
}
