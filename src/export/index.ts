export * from './download/downloadBytes';
export * from './image/elementToPng';
export * from './pdf/content/pdfWorkbook';
export { type PdfOptions, type PdfSource, workbookToPdf } from './pdf/content/workbookToPdf';
export { type ExportPdfOptions, exportPdf } from './pdf/exportPdf';
