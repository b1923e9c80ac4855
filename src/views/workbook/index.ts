export { BlockView } from './BlockView';
export { SectionView } from './SectionView';
