export { PrintView } from './PrintView';
export { PrintCover } from './PrintCover';
