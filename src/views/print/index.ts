export { PrintView, type PrintViewProps } from './PrintView';
