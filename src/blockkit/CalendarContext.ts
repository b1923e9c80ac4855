import { createContext, useContext } from 'react';
import type { Id } from '@/document';

/** Saves a step or an event as a file for a calendar; `null` where nothing can be saved, for example in a version of the past. */
export const CalendarContext = createContext<((entry: Id) => void) | null>(null);

/** The way to save one step or event for a calendar, or `null`. */
export const useCalendar = (): ((entry: Id) => void) | null => useContext(CalendarContext);
