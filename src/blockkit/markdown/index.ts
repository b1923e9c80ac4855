export { Markdown } from './Markdown';
export { markdownToPdf, plainText } from './markdownToPdf';
