export { SearchPalette } from './SearchPalette';
