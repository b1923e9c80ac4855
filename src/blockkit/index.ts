export * from './blockCommand';
export * from './defineBlock';
export * from './entryCommands';
export * from './sampleTexts';
export * from './markdown';
export * from './pdfNode';
export * from './schemas';
export * from './SectionTitlesContext';
export { StepWall } from './StepWall';
export * from './useEntryIds';
export * from './WorkbookContext';
export * from './fields';
// What a block may know of the document and the template.
export * from '@/document';
export { figureSchema } from '@/template/schema';
export type { LocalFigure } from '@/template';
export { defineTexts } from '@/i18n';
