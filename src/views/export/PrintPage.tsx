import { useMemo } from 'react';
import { PrintView } from '../print';
import { routes } from '../shared/routes';
import { pdfOptions } from './paper/choices';
import { choicesIn, isNamelessIn } from './paper/printAddress';
import { useExportSource } from './useExportSource';

/** The open workbook as it will be printed, with the choices that stand in the address. */
export function PrintPage() {
  const { hash } = window.location;
  const { source } = useExportSource(isNamelessIn(hash));
  const options = useMemo(() => pdfOptions(choicesIn(hash), source), [hash, source]);
  const { workbookId, document, template, language, blockSpec } = source;
  return (
    <PrintView
      backHref={routes.workbook(workbookId)}
      document={document}
      template={template}
      language={language}
      blockSpec={blockSpec}
      options={options}
    />
  );
}
