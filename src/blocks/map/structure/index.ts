export { ComparePanel, type ComparedPicture, type ComparePanelProps } from './ComparePanel';
export { StructurePanel, type StructurePanelProps } from './StructurePanel';
export { type StructurePaper, structureToPdf } from './structureToPdf';
export type { Shown, StepIdea, StructureActor, StructureLink } from './types';
