import { useMemo } from 'react';
import { useDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { PrintView } from '../print';
import { useServices } from '../services';
import { useLocalTemplate, useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import { useSections } from '../shared/sections';
import { choicesIn, pdfOptions } from './printAddress';

/** The open workbook as it will be printed, with the choices that stand in the address. */
export function PrintPage() {
  const { id } = useOpenWorkbook();
  const { blockSpec } = useServices();
  const document = useDocument((whole) => whole);
  const sections = useSections();
  const { hash } = window.location;
  const options = useMemo(() => pdfOptions(choicesIn(hash), sections), [hash, sections]);
  return (
    <PrintView
      backHref={routes.workbook(id)}
      document={document}
      template={useLocalTemplate()}
      language={useLanguage()}
      blockSpec={blockSpec}
      options={options}
    />
  );
}
