export * from './image/elementToPng';
export * from './image/svgToPng';
export { type Item, type Measure, type Tone } from './pdf/art/items';
export { logo, quarterGlyph, sectionMark, sectorShape, statusMark, yearRing } from './pdf/art/marks';
export { networkRing } from './pdf/art/networkRing';
export { isTitled } from './pdf/content/isTitled';
export * from './pdf/content/pdfWorkbook';
export { type PdfOptions, type PdfSource, prepareWorkbook, workbookToPdf } from './pdf/content/workbookToPdf';
export { exportPdf } from './pdf/exportPdf';
