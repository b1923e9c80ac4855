import { createContext, useContext } from 'react';
import { useLanguage } from '@/i18n';
import { type LocalTemplate, localizeTemplate } from '@/template';
import type { OpenWorkbook } from '../services';

export const OpenWorkbookContext = createContext<OpenWorkbook | null>(null);

/** The workbook that is open on this page. */
export function useOpenWorkbook(): OpenWorkbook {
  const workbook = useContext(OpenWorkbookContext);
  if (!workbook) throw new Error('Used outside an open workbook');
  return workbook;
}

/** The open workbook's template in the language of the interface. */
export const useLocalTemplate = (): LocalTemplate => localizeTemplate(useOpenWorkbook().template, useLanguage());
