export { PrintView } from './PrintView';
