export { ComparePanel, type ComparedPicture } from './ComparePanel';
export { StructurePanel, type StructurePanelProps } from './StructurePanel';
export type { Shown, StructureActor, StructureLink } from './types';
