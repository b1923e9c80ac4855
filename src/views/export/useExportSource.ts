import { useMemo, useState } from 'react';
import { localDay, useDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { useServices } from '../services';
import { useLocalTemplate, useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { useSections } from '../shared/sections';
import type { ExportSource } from './formats/types';

/** The open workbook as the formats get it. */
export function useExportSource(): ExportSource {
  const { id: workbookId, toFile: workbookFile, versions } = useOpenWorkbook();
  const { blockSpec } = useServices();
  const document = useDocument((whole) => whole);
  const template = useLocalTemplate();
  const language = useLanguage();
  const sections = useSections();
  const [today] = useState(() => localDay(new Date()));
  return useMemo(
    () => ({ workbookId, document, template, language, sections, blockSpec, workbookFile, versions, today }),
    [workbookId, document, template, language, sections, blockSpec, workbookFile, versions, today],
  );
}
