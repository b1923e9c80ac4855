import { createContext } from 'react';
import type { Id } from '@/document';

/** Goes to where a person is taken out of the workbook for good, with its history; null where there is no such place. */
export const PersonRemovalContext = createContext<((person: Id) => void) | null>(null);
