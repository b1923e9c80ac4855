export { ComparePanel, type ComparedPicture } from './ComparePanel';
export { StructurePanel, type StructurePanelProps } from './StructurePanel';
export { structureToPdf } from './structureToPdf';
export type { Shown, StructureActor, StructureLink } from './types';
